package org.aalam.internal.text;

import org.apache.lucene.analysis.ar.ArabicNormalizer;

/**
 * Makes the lossy key under which a word is looked up: words that newspapers spell in several ways have one key.
 *
 * <p>Lucene's normalizer folds the seats of alef, alef maksura and teh marbuta; on top of that the hamza on waw and yeh
 * is folded to its seat, Latin letters to lower case, and all quotation marks and dashes to the plain ones. Keys are never
 * shown. Stateless and thread-safe.
 */
public final class KeyFolder {
  private static final ArabicNormalizer LUCENE = new ArabicNormalizer();

  /** What is left of a word without its article is at least this long. */
  private static final int MIN_STEM = 3;

  private KeyFolder() {}

  /**
   * Returns the key of a word or phrase.
   *
   * @param normalized text in normalized form, not null
   * @return its key, at most as long as the text
   */
  public static String key(String normalized) {
    if (isKey(normalized)) {
      return normalized;
    }
    char[] letters = normalized.toCharArray();
    int length = LUCENE.normalize(letters, letters.length);
    for (int i = 0; i < length; i++) {
      letters[i] = Character.toLowerCase(fold(letters[i]));
    }
    return new String(letters, 0, length);
  }

  /** Tells of most words that are their own keys; of others the long way must tell. */
  private static boolean isKey(String normalized) {
    for (int i = 0; i < normalized.length(); i++) {
      char c = normalized.charAt(i);
      boolean letter = c >= ArabicChars.BEH && c <= ArabicChars.YEH
          && c != ArabicChars.TEH_MARBUTA && c != ArabicChars.TATWEEL && c != ArabicChars.ALEF_MAKSURA;
      if (!letter && c != ArabicChars.ALEF && c != ArabicChars.HAMZA && (c < ' ' || c > '@')) {
        return false;
      }
    }
    return true;
  }

  /** Returns a word's key without the article, which some write and some leave out; a short word keeps it. */
  public static String withoutArticle(String key) {
    boolean article = key.startsWith(ArabicChars.ARTICLE) && key.length() - ArabicChars.ARTICLE.length() >= MIN_STEM;
    return article ? key.substring(ArabicChars.ARTICLE.length()) : key;
  }

  private static char fold(char c) {
    return switch (c) {
      case ArabicChars.WAW_HAMZA -> ArabicChars.WAW;
      case ArabicChars.YEH_HAMZA -> ArabicChars.YEH;
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB' -> '"';
      case '\u2018', '\u2019', '\u201A', '\u2039', '\u203A' -> '\'';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      default -> c;
    };
  }
}
