package org.aalam.internal.lexicon;

import java.util.Objects;
import java.util.Optional;

/**
 * A state or territory, past or present.
 *
 * @param id its ISO 3166-1 alpha-2 code; {@code GB-ENG} and its like for the nations of the United Kingdom,
 *     {@code x-} and a word for a former state or a pair of states
 * @param code the code that its mentions carry; empty for a former state
 * @param english its short English name
 * @param name the Arabic short name that newspapers use, with the article where it has one
 * @param longName its official Arabic name; the short one where it has no other
 */
public record Country(String id, Optional<String> code, String english, String name, String longName) {

  /** Requires every component. */
  public Country {
    Objects.requireNonNull(id, "id must not be null");
    Objects.requireNonNull(code, "code must not be null");
    Objects.requireNonNull(english, "english must not be null");
    Objects.requireNonNull(name, "name must not be null");
    Objects.requireNonNull(longName, "longName must not be null");
  }
}
