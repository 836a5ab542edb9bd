package org.aalam.entity;

import java.util.Objects;

/**
 * What an entity is in a catalogue outside the text. Immutable and thread-safe.
 *
 * @param authority the catalogue, such as {@code wikidata} or one of a program's own; not empty
 * @param value the identifier in it, such as {@code Q1028}; not empty
 */
public record Identifier(String authority, String value) {

  /**
   * Checks the parts.
   *
   * @param authority as in the record's description
   * @param value as in the record's description
   * @throws NullPointerException where a part is null
   * @throws IllegalArgumentException where a part is empty
   */
  public Identifier {
    Objects.requireNonNull(authority, "authority must not be null");
    Objects.requireNonNull(value, "value must not be null");
    if (authority.isEmpty() || value.isEmpty()) {
      throw new IllegalArgumentException(
          "authority and value must not be empty, but are \"" + authority + "\" and \"" + value + "\"");
    }
  }
}
