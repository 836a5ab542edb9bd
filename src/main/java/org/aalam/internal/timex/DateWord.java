package org.aalam.internal.timex;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
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
   * @param words the words of one piece that stand in it
   * @param classes their classes, not to be changed
   * @param longer all words that begin with the piece, where some of them are longer than it; else empty
   * @param open what stands in the piece beside one of those
   * @param continues whether the piece may be a later part of a longer word
   * @param rules the rules that can begin with one of {@code words}
   * @param begins whether a date may begin with the piece
   */
  record Part(Piece piece, List<WordLattice.Word> words, BitSet classes, List<TimexWords.Entry> longer,
      List<WordLattice.Word> open, boolean continues, List<TimexRule> rules, boolean begins) {}

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
    List<WordLattice.Word> open = openClasses(pieces, index, grammar.numbers());
    List<WordLattice.Word> words = new ArrayList<>();
    entries.stream().filter(entry -> entry.keys().size() == 1).forEach(entry -> words.add(WordLattice.word(entry)));
    if (words.isEmpty() && piece.isLetters()) {
      words.add(other(grammar.numbers()));
    } else {
      words.addAll(open);
    }
    BitSet classes = WordLattice.classes(words);
    BitSet possible = (BitSet) classes.clone();
    entries.forEach(entry -> possible.set(entry.symbol()));
    return new Part(piece, List.copyOf(words), classes, longer ? entries : List.of(), open,
        grammar.words().isContinuation(piece.key()), grammar.rulesBeginning(classes), grammar.isBeginning(possible));
  }

  /** A word that is none of dates. */
  static WordLattice.Word other(NumberSymbols numbers) {
    return new WordLattice.Word(numbers.other(), 1, Join.NOTHING);
  }

  /** The classes that no table of words lists. */
  private static List<WordLattice.Word> openClasses(List<Piece> pieces, int index, NumberSymbols numbers) {
    Piece piece = pieces.get(index);
    if (piece.isNumber()) {
      List<WordLattice.Word> words = new ArrayList<>();
      NumberClass.of(piece.key()).forEach((type, fields) ->
          words.add(new WordLattice.Word(numbers.id(type), 1, new Said.Point(fields))));
      return words;
    }
    return isJoint(pieces, index) ? List.of(new WordLattice.Word(numbers.joint(), 1, Join.NOTHING)) : List.of();
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
