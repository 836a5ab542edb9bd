package org.aalam.internal.lexicon;

import java.util.Objects;

/**
 * One reading of a form that is written in the table of countries.
 *
 * @param country the country that the form names or whose people it names
 * @param kind name or demonym
 * @param ambiguous whether the form often means something else, such as {@code مالي}, which is also "financial"
 */
public record CountryForm(Country country, Kind kind, boolean ambiguous) {

  /** Requires country and kind. */
  public CountryForm {
    Objects.requireNonNull(country, "country must not be null");
    Objects.requireNonNull(kind, "kind must not be null");
  }

  /** What a form says of its country. */
  public enum Kind {
    /** A name of the country itself. */
    NAME,
    /** An adjective or noun of its people, in any gender, number and case. */
    DEMONYM
  }
}
