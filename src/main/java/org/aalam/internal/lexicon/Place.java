package org.aalam.internal.lexicon;

import java.util.Objects;
import java.util.Optional;

/**
 * One reading of a place's name.
 *
 * @param name the Arabic name that newspapers use most
 * @param type what kind of place it is, such as {@code city}; the list of kinds is in the file's header
 * @param country ISO 3166-1 alpha-2 code of the country that it lies in; empty where it lies in several or in none
 * @param latin its Latin name
 * @param homograph whether the name means something else as often: another place, or a common word
 */
public record Place(String name, String type, Optional<String> country, String latin, boolean homograph) {

  /** Requires every component. */
  public Place {
    Objects.requireNonNull(name, "name must not be null");
    Objects.requireNonNull(type, "type must not be null");
    Objects.requireNonNull(country, "country must not be null");
    Objects.requireNonNull(latin, "latin must not be null");
  }
}
