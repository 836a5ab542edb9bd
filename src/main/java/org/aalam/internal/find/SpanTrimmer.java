package org.aalam.internal.find;

import java.util.List;
import org.aalam.internal.token.Token;

/**
 * Gives mentions clean edges: no punctuation at either end, but a closing mark whose opening one is inside belongs to the
 * mention, and marks around the whole name do not.
 *
 * <p>Stateless and thread-safe.
 */
final class SpanTrimmer {
  private static final String OPENING = "\"'“”«‹([„‟‘「『";
  private static final String CLOSING = "\"'”“»›)]”„’」』";

  private SpanTrimmer() {}

  /** Returns the range without punctuation at its edges; empty where there is nothing else. */
  static TokenRange trim(List<Token> tokens, int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to && !tokens.get(from).isWord()) {
      from++;
    }
    while (to > from && !tokens.get(to - 1).isWord() && !closesInside(tokens, from, to - 1)) {
      to--;
    }
    if (from < to && to < tokens.size() && isOpenAt(tokens, from, to) && closesInside(tokens, from, to)) {
      to++;
    }
    return new TokenRange(from, to);
  }

  /**
   * Tells whether marks touch the range on both sides, as in {@code «فلاي دبي»}. A name is put between marks as it is: its
   * first letter is no proclitic, which would stand before the opening mark.
   */
  static boolean isQuoted(List<Token> tokens, TokenRange range) {
    int before = range.begin() - 1;
    return before >= 0
        && range.end() < tokens.size()
        && opening(tokens.get(before)) >= 0
        && closing(tokens.get(range.end())) >= 0
        && tokens.get(before).end() == tokens.get(range.begin()).begin()
        && tokens.get(range.end() - 1).end() == tokens.get(range.end()).begin();
  }

  /** Tells whether a token is a closing mark that answers an opening one of the range before it. */
  private static boolean closesInside(List<Token> tokens, int from, int at) {
    int kind = closing(tokens.get(at));
    return kind >= 0 && openMarks(tokens, from, at) > 0;
  }

  private static boolean isOpenAt(List<Token> tokens, int from, int to) {
    return openMarks(tokens, from, to) > 0;
  }

  /** How many marks of the range are opened and not closed; a mark that does both closes where one is open. */
  private static int openMarks(List<Token> tokens, int from, int to) {
    int open = 0;
    for (int i = from; i < to; i++) {
      if (closing(tokens.get(i)) >= 0 && open > 0) {
        open--;
      } else if (opening(tokens.get(i)) >= 0) {
        open++;
      }
    }
    return open;
  }

  private static int opening(Token token) {
    return token.form().length() == 1 ? OPENING.indexOf(token.form().charAt(0)) : -1;
  }

  private static int closing(Token token) {
    return token.form().length() == 1 ? CLOSING.indexOf(token.form().charAt(0)) : -1;
  }
}
