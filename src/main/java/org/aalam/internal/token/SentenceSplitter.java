package org.aalam.internal.token;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.aalam.internal.text.ArabicChars;

/**
 * Cuts a normalized text into sentences: ICU4J's rules, and on top of them what Arabic newspapers need. A line is never
 * joined with the next, so a headline without a full stop is a sentence; a full stop after one letter ({@code د. محمد})
 * and dots in the middle of a headline ({@code غزة.. مصابون}) do not end one.
 *
 * <p>Stateless and thread-safe.
 */
public final class SentenceSplitter {
  /** Cloned at every call: break iterators are not thread-safe, and making one reads its rules anew. */
  private static final BreakIterator PROTOTYPE = Boundaries.ofSentences();

  /** A longer run of tokens is no sentence but a list or a broken text; cutting it bounds memory. */
  private static final int MAX_TOKENS = 400;

  /** Letters that stand for doctor, professor, engineer. */
  private static final String TITLES = "دأاذم";

  private SentenceSplitter() {}

  /** Returns the sentences of a text, each with at least one token. */
  public static List<Sentence> split(String text) {
    BreakIterator boundaries = PROTOTYPE.clone();
    boundaries.setText(text);
    List<Sentence> sentences = new ArrayList<>();
    ArabicTokenizer tokenizer = new ArabicTokenizer(text);
    List<Token> tokens = new ArrayList<>();
    int begin = boundaries.first();
    for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
      if (end < text.length() && !endsSentence(text, end)) {
        continue;
      }
      tokenizer.tokenize(begin, end, tokens);
      addSentences(tokens, sentences);
      tokens.clear();
      begin = end;
    }
    return sentences;
  }

  /** Adds one sentence, or several where it is too long to be one: they end with a comma where there is one. */
  private static void addSentences(List<Token> tokens, List<Sentence> sentences) {
    int begin = 0;
    while (tokens.size() - begin > MAX_TOKENS) {
      int end = begin + MAX_TOKENS;
      while (end > begin + MAX_TOKENS / 2 && !isComma(tokens.get(end - 1))) {
        end--;
      }
      end = isComma(tokens.get(end - 1)) ? end : begin + MAX_TOKENS;
      sentences.add(new Sentence(tokens.subList(begin, end)));
      begin = end;
    }
    if (begin < tokens.size()) {
      sentences.add(new Sentence(tokens.subList(begin, tokens.size())));
    }
  }

  private static boolean isComma(Token token) {
    char c = token.form().charAt(0);
    return c == ArabicChars.ARABIC_COMMA || c == ArabicChars.ARABIC_SEMICOLON || c == ',';
  }

  /** Tells whether a boundary that ICU4J sees is one in Arabic too. */
  private static boolean endsSentence(String text, int boundary) {
    int last = boundary - 1;
    while (last >= 0 && text.charAt(last) == ' ') {
      last--;
    }
    if (last < 1 || text.charAt(last) != '.') {
      return true;
    }
    return !isEllipsis(text, last) && !isInitial(text, last);
  }

  private static boolean isEllipsis(String text, int dot) {
    return text.charAt(dot - 1) == '.';
  }

  /**
   * One letter before the full stop, as in {@code د.} or {@code جورج و. بوش}; but {@code 2015 م.} is an era, unless
   * the abbreviation goes on: {@code 322 ق.م}.
   */
  private static boolean isInitial(String text, int dot) {
    char before = text.charAt(dot - 1);
    boolean letter = ArabicChars.isArabicLetter(before) || before >= 'A' && before <= 'Z';
    if (!letter || dot > 1 && Character.isLetterOrDigit(text.charAt(dot - 2)) && !isJoinedTitle(text, dot)) {
      return false;
    }
    if (dot + 1 < text.length() && Character.isLetter(text.charAt(dot + 1))) {
      return true;
    }
    boolean afterNumber = dot > 2 && text.charAt(dot - 2) == ' ' && Character.isDigit(text.charAt(dot - 3));
    return !afterNumber;
  }

  /** The letter of a title with {@code و} before it: {@code ود. محمد}. */
  private static boolean isJoinedTitle(String text, int dot) {
    return text.charAt(dot - 2) == ArabicChars.WAW
        && TITLES.indexOf(text.charAt(dot - 1)) >= 0
        && (dot == 2 || !Character.isLetterOrDigit(text.charAt(dot - 3)));
  }
}
