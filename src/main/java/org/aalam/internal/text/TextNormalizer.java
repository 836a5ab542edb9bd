package org.aalam.internal.text;

import java.util.Objects;

/**
 * Brings a text into its readable form and keeps the way back.
 *
 * <p>Two stages: {@link CharacterForms} gives every letter, digit and space its usual code point, {@link MarkRemover}
 * takes out harakat, tatweel and invisible marks. Letters of names are never changed into others: that is the business
 * of {@link KeyFolder}. Stateless and thread-safe; time is linear in the length of the text.
 */
public final class TextNormalizer {
  private TextNormalizer() {}

  /**
   * Normalizes a text.
   *
   * @param text any string, stray surrogates included; not null
   * @return the text with its normalized form
   */
  public static NormalizedText normalize(String text) {
    Objects.requireNonNull(text, "text must not be null");
    NormalizedText unchanged = new NormalizedText(text, text, OffsetMap.identity(text.length()));
    NormalizedText usual = CharacterForms.apply(unchanged);
    NormalizedText readable = MarkRemover.apply(usual);
    // A mark that is gone may have kept a letter and its accent apart; now they compose.
    return readable == usual ? usual : CharacterForms.apply(readable);
  }

  /** Returns the normalized form alone, for words of lists and for tokens that come without a text. */
  public static String normalizedForm(String text) {
    return normalize(text).text();
  }
}
