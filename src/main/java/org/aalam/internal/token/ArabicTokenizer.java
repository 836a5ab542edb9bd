package org.aalam.internal.token;

import com.ibm.icu.text.BreakIterator;
import java.util.List;
import org.aalam.internal.text.ArabicChars;

/**
 * Cuts a normalized text into tokens: ICU4J's word boundaries, and further cuts that Arabic needs. Letters and digits
 * part ({@code عام2017}), and so do Arabic and Latin letters, the words of a hashtag, and words that lack the space
 * after a full stop. Decimals ({@code 3.5}) and abbreviations ({@code و.م.أ}) stay whole.
 *
 * <p>One tokenizer serves one text and is not thread-safe.
 */
final class ArabicTokenizer {
  private static final BreakIterator PROTOTYPE = Boundaries.ofWords();

  private final String text;
  private final BreakIterator boundaries;

  ArabicTokenizer(String text) {
    this.text = text;
    this.boundaries = PROTOTYPE.clone();
    boundaries.setText(text);
  }

  /** Appends the tokens of a range that begins and ends at token boundaries. */
  void tokenize(int begin, int end, List<Token> tokens) {
    int from = begin;
    int to = boundaries.following(begin);
    while (from < end) {
      int pieceEnd = to == BreakIterator.DONE ? end : Math.min(to, end);
      appendPiece(from, pieceEnd, tokens);
      from = pieceEnd;
      to = boundaries.next();
    }
  }

  /** Appends the tokens of one word as ICU4J sees it. */
  private void appendPiece(int begin, int end, List<Token> tokens) {
    if (isBlank(begin, end)) {
      return;
    }
    boolean abbreviation = isAbbreviation(begin, end);
    int from = begin;
    for (int i = begin + 1; i < end; i++) {
      if (isCut(i, abbreviation)) {
        append(from, i, tokens);
        from = i;
      }
    }
    append(from, end, tokens);
  }

  private void append(int begin, int end, List<Token> tokens) {
    tokens.add(Token.of(begin, text.substring(begin, end)));
  }

  private boolean isBlank(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (text.charAt(i) > ' ' && !Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Single letters with full stops between them, as in {@code و.م.أ}. */
  private boolean isAbbreviation(int begin, int end) {
    for (int i = begin; i < end; i++) {
      boolean letterExpected = (i - begin) % 2 == 0;
      if (letterExpected ? !Character.isLetter(text.charAt(i)) : text.charAt(i) != '.') {
        return false;
      }
    }
    return end - begin > 2;
  }

  private boolean isCut(int position, boolean abbreviation) {
    char before = text.charAt(position - 1);
    char after = text.charAt(position);
    if (before == '_' || after == '_') {
      return true;
    }
    boolean arabicBefore = ArabicChars.isArabicLetter(before);
    boolean arabicAfter = ArabicChars.isArabicLetter(after);
    if (arabicBefore || arabicAfter) {
      boolean bothLettersOrMark = arabicBefore == arabicAfter || isMark(before) || isMark(after);
      return !bothLettersOrMark || !abbreviation && (isJoiner(before) || isJoiner(after));
    }
    return false;
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK || isJoiner(c);
  }

  /** Punctuation that ICU4J lets stand inside a word. */
  private static boolean isJoiner(char c) {
    return c == '.' || c == ':' || c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u00B7' || c == '\u05F4';
  }
}
