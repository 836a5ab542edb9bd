package org.aalam.internal.feature;

import org.aalam.internal.text.ArabicChars;

/**
 * The kinds of characters of a word: {@code a} for Arabic letters, {@code X} and {@code x} for other upper and lower case
 * letters, {@code d} for digits, and every other character as it is; runs of one kind count once, except that each digit
 * among the first four characters counts, so that a year is told from a day.
 */
final class WordShape {
  private static final int MAX_LENGTH = 8;

  private WordShape() {}

  static String of(String form) {
    StringBuilder shape = new StringBuilder();
    for (int i = 0; i < form.length() && shape.length() < MAX_LENGTH; i++) {
      char kind = kind(form.charAt(i));
      int last = shape.length() - 1;
      if (last < 0 || shape.charAt(last) != kind || kind == 'd' && i < 4) {
        shape.append(kind);
      }
    }
    return shape.toString();
  }

  private static char kind(char c) {
    if (ArabicChars.isArabicLetter(c)) {
      return 'a';
    }
    if (Character.isDigit(c)) {
      return 'd';
    }
    if (Character.isLetter(c)) {
      return Character.isUpperCase(c) ? 'X' : 'x';
    }
    return c;
  }
}
