package org.aalam.internal.timex;

/**
 * A token or a part of one: a proclitic, or a number or mark inside {@code 12.5.2018}.
 *
 * @param token index of its token in the sentence
 * @param begin where it begins, in UTF-16 code units of the normalized text
 * @param end where it ends there
 * @param form its normalized form
 * @param key its key; the article is restored in what follows {@code ل}
 * @param glued true where it follows the piece before it within one token
 */
record Piece(int token, int begin, int end, String form, String key, boolean glued) {

  boolean isNumber() {
    char first = key.charAt(0);
    return first >= '0' && first <= '9';
  }

  boolean isLetters() {
    return Character.isLetter(key.codePointAt(0));
  }
}
