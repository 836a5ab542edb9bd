package org.aalam.internal.timex;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The pieces of a sentence with the word classes that begin and end at each of them. */
final class WordLattice {
  private final List<Piece> pieces;
  private final List<List<Word>> words;
  private final List<Set<String>> classes;
  private final List<Set<String>> endingClasses;

  /** A word of dates at some piece. */
  private record Word(String symbol, Match match) {}

  WordLattice(List<Piece> pieces, TimexWords table) {
    this.pieces = pieces;
    this.words = new ArrayList<>(pieces.size());
    this.classes = new ArrayList<>(pieces.size());
    this.endingClasses = new ArrayList<>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      words.add(new ArrayList<>(2));
      classes.add(new HashSet<>(4));
      endingClasses.add(new HashSet<>(4));
    }
    for (int i = 0; i < pieces.size(); i++) {
      for (TimexWords.Entry entry : table.startingWith(pieces.get(i).key())) {
        if (entry.matches(pieces, i)) {
          add(entry.symbol(), i, i + entry.keys().size(), entry.fields());
        }
      }
      addOpenClasses(i);
    }
  }

  private void add(String symbol, int begin, int end, Fields fields) {
    words.get(begin).add(new Word(symbol, new Match(end, new Said.Point(fields))));
    classes.get(begin).add(symbol);
    endingClasses.get(end - 1).add(symbol);
  }

  private void addOpenClasses(int position) {
    Piece piece = pieces.get(position);
    if (piece.isNumber()) {
      NumberClass.of(piece.key()).forEach((type, fields) -> add(type.name(), position, position + 1, fields));
    } else if (piece.isLetters() && words.get(position).isEmpty()) {
      add(NumberClass.OTHER, position, position + 1, Fields.EMPTY);
    }
  }

  int size() {
    return pieces.size();
  }

  Piece piece(int position) {
    return pieces.get(position);
  }

  Set<String> classesAt(int position) {
    return classes.get(position);
  }

  Set<String> classesEndingAt(int position) {
    return endingClasses.get(position);
  }

  List<Match> matches(String symbol, int position) {
    if (!classes.get(position).contains(symbol)) {
      return List.of();
    }
    List<Match> found = new ArrayList<>(2);
    for (Word word : words.get(position)) {
      if (word.symbol().equals(symbol)) {
        found.add(word.match());
      }
    }
    return found;
  }
}
