package org.aalam.internal.feature;

import org.aalam.internal.text.TextHash;

/**
 * A feature's value with its hash, which is reckoned once however many features use the value.
 *
 * @param text the value, without tabs
 * @param hash its hash
 */
public record Value(String text, long hash) {
  /** The empty value. */
  public static final Value NONE = of("");

  /** Makes the value of a text. */
  public static Value of(String text) {
    return new Value(text, TextHash.of(text));
  }

  /** Tells whether the value's text is empty. */
  public boolean isEmpty() {
    return this == NONE || text.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Value value && hash == value.hash && text.equals(value.text);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(hash);
  }
}
