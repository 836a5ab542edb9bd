package org.aalam.internal.text;

import org.apache.lucene.analysis.ar.ArabicNormalizer;

/**
 * Makes the lossy key under which a word is looked up: words that newspapers spell in several ways have one key.
 *
 * <p>Lucene's normalizer folds the seats of alef, alef maksura and teh marbuta; on top of that the hamza on waw and yeh
 * is folded to its seat, and Latin letters to lower case. Keys are never shown. Stateless and thread-safe.
 */
public final class KeyFolder {
  private static final ArabicNormalizer LUCENE = new ArabicNormalizer();

  private KeyFolder() {}

  /**
   * Returns the key of a word or phrase.
   *
   * @param normalized text in normalized form, not null
   * @return its key, at most as long as the text
   */
  public static String key(String normalized) {
    char[] letters = normalized.toCharArray();
    int length = LUCENE.normalize(letters, letters.length);
    for (int i = 0; i < length; i++) {
      letters[i] = Character.toLowerCase(foldHamza(letters[i]));
    }
    return new String(letters, 0, length);
  }

  private static char foldHamza(char c) {
    return switch (c) {
      case ArabicChars.WAW_HAMZA -> ArabicChars.WAW;
      case ArabicChars.YEH_HAMZA -> ArabicChars.YEH;
      default -> c;
    };
  }
}
