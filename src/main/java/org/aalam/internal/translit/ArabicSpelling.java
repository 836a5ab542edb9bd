package org.aalam.internal.translit;

import org.aalam.internal.text.ArabicChars;
import org.aalam.internal.text.TextNormalizer;

/** The form in which the model knows Arabic words. Stateless and thread-safe. */
public final class ArabicSpelling {
  private static final char ALEF_HAMZA = '\u0623';

  private ArabicSpelling() {}

  /**
   * Returns the model's form of a name: normalized, and alef without its upper hamza, which newspapers set or leave out.
   *
   * @param name any string, not null
   */
  public static String of(String name) {
    return TextNormalizer.normalizedForm(name).replace(ALEF_HAMZA, ArabicChars.ALEF);
  }
}
