package org.aalam.internal.text;

import java.util.Objects;
import org.aalam.entity.Span;

/**
 * A text, its readable form, and the way back. The original is the source of truth.
 *
 * @param original the text as given
 * @param text the normalized text
 * @param offsets maps spans of {@code text} to spans of {@code original}
 */
public record NormalizedText(String original, String text, OffsetMap offsets) {

  /**
   * Checks that the map fits the two texts.
   *
   * @throws IllegalArgumentException where it was made for texts of other lengths
   */
  public NormalizedText {
    Objects.requireNonNull(original, "original must not be null");
    Objects.requireNonNull(text, "text must not be null");
    if (offsets.sourceLength() != original.length() || offsets.resultLength() != text.length()) {
      throw new IllegalArgumentException(
          "the map is for texts of " + offsets.sourceLength() + " and " + offsets.resultLength()
              + " code units, the texts have " + original.length() + " and " + text.length());
    }
  }

  /** Maps a span of the normalized text to the original. */
  public Span toOriginal(Span span) {
    return offsets.toSource(span);
  }

  /** Applies a further change to the normalized text and keeps the way back to the original. */
  NormalizedText then(String changed, OffsetMap change) {
    return new NormalizedText(original, changed, offsets.andThen(change));
  }
}
