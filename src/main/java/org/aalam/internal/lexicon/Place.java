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
 * @param homograph whether the name means something else as often: another place, or a word
 * @param word whether it is also a common word, a person's name or a place elsewhere
 */
public record Place(
    String name, String type, Optional<String> country, String latin, boolean homograph, boolean word) {

  /** The type of a phrase that begins with a place's name and is no place, such as {@code مسقط رأسه}. */
  private static final String NONE = "none";

  /** Requires every component. */
  public Place {
    Objects.requireNonNull(name, "name must not be null");
    Objects.requireNonNull(type, "type must not be null");
    Objects.requireNonNull(country, "country must not be null");
    Objects.requireNonNull(latin, "latin must not be null");
  }

  /** Tells whether this is a phrase that begins with a place's name and is no place. */
  public boolean none() {
    return type.equals(NONE);
  }
}
