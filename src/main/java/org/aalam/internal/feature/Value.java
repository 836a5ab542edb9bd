package org.aalam.internal.feature;

import org.aalam.internal.text.TextHash;

/**
 * A feature's value with its hash, which is reckoned once however many features use the value.
 *
 * @param text the value, without tabs
 * @param hash its hash
 */
public record Value(String text, long hash) {

  /** Makes the value of a text. */
  public static Value of(String text) {
    return new Value(text, TextHash.of(text));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Value value && hash == value.hash && text.equals(value.text);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(hash);
  }
}
