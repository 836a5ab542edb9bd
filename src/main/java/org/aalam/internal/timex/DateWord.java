package org.aalam.internal.timex;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.aalam.internal.token.Token;

/**
 * What the grammar of dates knows of a token by itself: the pieces that it is parted into and the words that begin at each.
 * Immutable and thread-safe; it depends on the token's form alone.
 */
public final class DateWord {
  private final List<Part> parts;
  private final boolean begins;

  private DateWord(List<Part> parts) {
    this.parts = List.copyOf(parts);
    this.begins = parts.stream().anyMatch(Part::begins);
  }

  /**
   * One piece of the token.
   *
   * @param piece the piece, as if the token were the only one and began at 0
   * @param words the words that stand in the piece; where {@code longer} is set, only those that do whatever follows
   * @param classes their classes, not to be changed
   * @param longer the words that begin with the piece, where some of them are longer than it; else empty
   * @param begins whether a date may begin with the piece
   */
  record Part(Piece piece, List<WordLattice.Word> words, BitSet classes, List<TimexWords.Entry> longer, boolean begins) {}

  static DateWord of(Token token, PieceSplitter splitter, TimexGrammar grammar) {
    List<Piece> pieces = splitter.split(new Token(0, token.form().length(), token.form(), token.key()));
    List<Part> parts = new ArrayList<>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      parts.add(part(pieces, i, grammar));
    }
    return new DateWord(parts);
  }

  private static Part part(List<Piece> pieces, int index, TimexGrammar grammar) {
    Piece piece = pieces.get(index);
    List<TimexWords.Entry> entries = grammar.words().startingWith(piece.key()).stream()
        .filter(entry -> entry.exactForm().isEmpty() || entry.exactForm().equals(piece.form()))
        .toList();
    boolean longer = entries.stream().anyMatch(entry -> entry.keys().size() > 1);
    List<WordLattice.Word> words = new ArrayList<>();
    entries.stream()
        .filter(entry -> !longer)
        .forEach(entry -> words.add(new WordLattice.Word(entry.symbol(), 1, entry.said())));
    addOpenClasses(pieces, index, longer, grammar.numbers(), words);
    BitSet classes = WordLattice.classes(words);
    BitSet possible = (BitSet) classes.clone();
    entries.forEach(entry -> possible.set(entry.symbol()));
    return new Part(piece, List.copyOf(words), classes, longer ? entries : List.of(), grammar.isBeginning(possible));
  }

  /** The classes that no table of words lists. */
  private static void addOpenClasses(
      List<Piece> pieces, int index, boolean longer, NumberSymbols numbers, List<WordLattice.Word> words) {
    Piece piece = pieces.get(index);
    if (piece.isNumber()) {
      for (Map.Entry<NumberClass, Fields> each : NumberClass.of(piece.key()).entrySet()) {
        words.add(new WordLattice.Word(numbers.id(each.getKey()), 1, new Said.Point(each.getValue())));
      }
    } else if (piece.isLetters() && words.isEmpty() && !longer) {
      words.add(new WordLattice.Word(numbers.other(), 1, Join.NOTHING));
    } else if (isJoint(pieces, index)) {
      words.add(new WordLattice.Word(numbers.joint(), 1, Join.NOTHING));
    }
  }

  private static boolean isJoint(List<Piece> pieces, int index) {
    boolean inside = pieces.get(index).glued() && index + 1 < pieces.size() && pieces.get(index + 1).glued();
    return inside && pieces.get(index + 1).isNumber();
  }

  List<Part> parts() {
    return parts;
  }

  /** Tells whether a date may begin with a piece of the token. */
  boolean begins() {
    return begins;
  }
}
