package org.aalam.internal.token;

import org.aalam.entity.Span;
import org.aalam.internal.text.KeyFolder;

/**
 * One word, number or punctuation mark; proclitics are still attached.
 *
 * @param begin where it begins, in UTF-16 code units of the normalized text
 * @param end where it ends there
 * @param form its normalized form, never empty
 * @param key the key of the form (see {@link KeyFolder}), never empty
 */
public record Token(int begin, int end, String form, String key) {

  /** Makes a token of a form that stands at a position. */
  public static Token of(int begin, String form) {
    String key = KeyFolder.key(form);
    // A lone tatweel, as corpora have it for a dash, folds to nothing.
    return new Token(begin, begin + form.length(), form, key.isEmpty() ? form : key);
  }

  /** Returns where the token stands in the normalized text. */
  public Span span() {
    return new Span(begin, end);
  }

  /** Tells whether the token holds a letter or a digit. */
  public boolean isWord() {
    return Character.isLetterOrDigit(form.codePointAt(0));
  }
}
