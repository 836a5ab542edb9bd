package org.aalam.internal.timex;

import java.util.ArrayList;
import java.util.List;
import org.aalam.internal.text.ArabicChars;
import org.aalam.internal.token.Token;

/** Parts the proclitics from the words of dates, and the numbers of {@code 12.5.2018} from each other. */
final class PieceSplitter {
  private static final String ARTICLE_TAIL = String.valueOf(ArabicChars.LAM);

  private final TimexWords words;

  PieceSplitter(TimexWords words) {
    this.words = words;
  }

  /** Parts one token, as if it were the first of its sentence. */
  List<Piece> split(Token token) {
    List<Piece> pieces = new ArrayList<>(1);
    split(0, token, pieces);
    return pieces;
  }

  private void split(int index, Token token, List<Piece> pieces) {
    char first = token.key().isEmpty() ? ' ' : token.key().charAt(0);
    if (token.key().isEmpty()) {
      pieces.add(new Piece(index, token.begin(), token.end(), token.form(), token.form(), false));
    } else if (first >= '0' && first <= '9') {
      splitNumber(index, token, pieces);
    } else {
      splitWord(index, token, pieces);
    }
  }

  /** Cuts at most two proclitics, and only where a word of dates remains. */
  private void splitWord(int index, Token token, List<Piece> pieces) {
    String key = token.key();
    int cut = words.isKnown(key) || key.length() != token.form().length() ? 0 : procliticLength(key);
    for (int i = 0; i < cut; i++) {
      String letter = key.substring(i, i + 1);
      pieces.add(new Piece(index, token.begin() + i, token.begin() + i + 1, letter, letter, i > 0));
    }
    pieces.add(new Piece(index, token.begin() + cut, token.end(), token.form().substring(cut),
        remainder(key, cut), cut > 0));
  }

  private int procliticLength(String key) {
    for (int cut = 1; cut <= 2 && cut < key.length() - 1; cut++) {
      if (!isProclitic(key.charAt(cut - 1))) {
        return 0;
      }
      if (words.takesProclitics(remainder(key, cut))) {
        return cut;
      }
    }
    return 0;
  }

  /** What is left of a key after its proclitics; {@code ل} swallows the alef of the article, which comes back. */
  private static String remainder(String key, int cut) {
    String rest = key.substring(cut);
    boolean swallowed = cut > 0 && key.charAt(cut - 1) == ArabicChars.LAM && rest.startsWith(ARTICLE_TAIL);
    return swallowed ? ArabicChars.ALEF + rest : rest;
  }

  private static boolean isProclitic(char c) {
    return c == ArabicChars.WAW || c == ArabicChars.FEH || c == ArabicChars.BEH || c == ArabicChars.LAM
        || c == ArabicChars.KAF;
  }

  private static void splitNumber(int index, Token token, List<Piece> pieces) {
    String form = token.form();
    int from = 0;
    for (int i = 1; i <= form.length(); i++) {
      if (i == form.length() || isDigit(form.charAt(i)) != isDigit(form.charAt(from))) {
        String part = form.substring(from, i);
        pieces.add(new Piece(index, token.begin() + from, token.begin() + i, part, part, from > 0));
        from = i;
      }
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
