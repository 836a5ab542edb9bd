package org.aalam.internal.lexicon;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One row of the contexts: where one of the words stands, the form has this reading.
 *
 * @param position where the words stand
 * @param words their keys; {@link #ACCUSATIVE} stands for any noun in the indefinite accusative, {@link #FEMININE} for any
 *     indefinite one that ends in {@code ة}
 * @param type the type of the mention, empty where it is none
 * @param inside whether the word is part of the mention, as in {@code نهر الأردن}
 * @param country the id of the country that is meant; empty where the form's own is
 */
public record CountryContext(
    Position position, Set<String> words, Optional<String> type, boolean inside, Optional<String> country) {
  /** A word of the file that stands for every noun in the indefinite accusative. */
  public static final String ACCUSATIVE = "@accusative";

  /** A word of the file that stands for every indefinite noun with the ending of the feminine. */
  public static final String FEMININE = "@feminine";

  /** Where a word stands that tells what a form means. */
  public enum Position {
    /** Directly before the form, which has no proclitic. */
    BEFORE,
    /** Directly after it. */
    AFTER,
    /** Among the proclitics of the form. */
    CLITIC,
    /** At most four tokens away. */
    NEAR,
    /** In the same sentence. */
    SENTENCE,
    /** Anywhere in the text. */
    TEXT,
    /** Nowhere: the reading that holds where no row before says another. */
    ELSE
  }

  /** Requires every component. */
  public CountryContext {
    Objects.requireNonNull(position, "position must not be null");
    words = Set.copyOf(words);
    Objects.requireNonNull(type, "type must not be null");
    Objects.requireNonNull(country, "country must not be null");
  }
}
