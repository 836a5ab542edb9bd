package org.aalam.internal.timex;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The pieces of a sentence with the word classes that begin and end at each of them. */
final class WordLattice {
  private final List<Piece> pieces;
  private final NumberSymbols numbers;
  private final List<List<Word>> words;
  private final List<BitSet> classes;
  private final List<BitSet> endingClasses;

  /** A word of dates at some piece. */
  private record Word(int symbol, Match match) {}

  WordLattice(List<Piece> pieces, TimexWords table, NumberSymbols numbers) {
    this.numbers = numbers;
    this.pieces = pieces;
    this.words = new ArrayList<>(pieces.size());
    this.classes = new ArrayList<>(pieces.size());
    this.endingClasses = new ArrayList<>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      words.add(new ArrayList<>(2));
      classes.add(new BitSet());
      endingClasses.add(new BitSet());
    }
    for (int i = 0; i < pieces.size(); i++) {
      for (TimexWords.Entry entry : table.startingWith(pieces.get(i).key())) {
        if (entry.matches(pieces, i)) {
          add(entry.symbol(), i, i + entry.keys().size(), entry.said());
        }
      }
      addOpenClasses(i);
    }
  }

  private void add(int symbol, int begin, int end, Said said) {
    words.get(begin).add(new Word(symbol, new Match(end, said)));
    classes.get(begin).set(symbol);
    endingClasses.get(end - 1).set(symbol);
  }

  private void addOpenClasses(int position) {
    Piece piece = pieces.get(position);
    if (piece.isNumber()) {
      NumberClass.of(piece.key()).forEach((type, fields) ->
          add(numbers.id(type), position, position + 1, new Said.Point(fields)));
    } else if (piece.isLetters() && words.get(position).isEmpty()) {
      add(numbers.other(), position, position + 1, Join.NOTHING);
    } else if (isJoint(position)) {
      add(numbers.joint(), position, position + 1, Join.NOTHING);
    }
  }

  private boolean isJoint(int position) {
    boolean inside = pieces.get(position).glued() && position + 1 < pieces.size() && pieces.get(position + 1).glued();
    return inside && pieces.get(position + 1).isNumber();
  }

  int size() {
    return pieces.size();
  }

  Piece piece(int position) {
    return pieces.get(position);
  }

  BitSet classesAt(int position) {
    return classes.get(position);
  }

  BitSet classesEndingAt(int position) {
    return endingClasses.get(position);
  }

  List<Match> matches(int symbol, int position) {
    if (!classes.get(position).get(symbol)) {
      return List.of();
    }
    List<Match> found = new ArrayList<>(2);
    for (Word word : words.get(position)) {
      if (word.symbol() == symbol) {
        found.add(word.match());
      }
    }
    return found;
  }
}
