package org.aalam.internal.lexicon;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The written forms of demonyms: gender, number, case and article. Forms that differ only in harakat are one form here.
 * Pure functions, thread-safe.
 */
final class DemonymForms {
  private static final String ARTICLE = "ال";

  /** Endings of a nisba that may stand with or without the article. */
  private static final List<String> ENDINGS = List.of("", "ة", "ان", "ين", "تان", "تين", "ون", "ات");

  /** The accusative, and the construct forms of dual and plural: never with the article. */
  private static final List<String> INDEFINITE_ENDINGS = List.of("ا", "و", "ي", "تا", "تي");

  private DemonymForms() {}

  /**
   * Returns all forms of a regular demonym.
   *
   * @param masculine the masculine singular without the article: one word ({@code مغربي}), two adjectives that agree
   *     ({@code كوري شمالي}) or a noun and an adjective ({@code جنوب إفريقي})
   * @return its forms, the given one first
   */
  static Set<String> ofNisba(String masculine) {
    int space = masculine.lastIndexOf(' ');
    if (space < 0) {
      return singleWord(masculine);
    }
    String first = masculine.substring(0, space);
    String last = masculine.substring(space + 1);
    return isNisba(first) ? agreeing(first, last) : headed(first, last);
  }

  /**
   * Returns all forms of an irregular plural or collective noun.
   *
   * @param plural the plural without the article, such as {@code أتراك}
   * @return its forms, the given one first
   */
  static Set<String> ofPlural(String plural) {
    Set<String> forms = new LinkedHashSet<>(List.of(plural, ARTICLE + plural));
    if (!plural.endsWith("ة")) {
      forms.add(plural + "ا");
    }
    return forms;
  }

  private static boolean isNisba(String word) {
    return word.endsWith("ي");
  }

  private static Set<String> singleWord(String nisba) {
    Set<String> forms = new LinkedHashSet<>();
    for (String ending : ENDINGS) {
      forms.add(nisba + ending);
      forms.add(ARTICLE + nisba + ending);
    }
    for (String ending : INDEFINITE_ENDINGS) {
      forms.add(nisba + ending);
    }
    return forms;
  }

  /** Both words are inflected alike; the feminine singular may describe a plural, so no other pairs are needed. */
  private static Set<String> agreeing(String first, String last) {
    Set<String> forms = new LinkedHashSet<>();
    for (String ending : ENDINGS) {
      forms.add(first + ending + " " + last + ending);
      forms.add(ARTICLE + first + ending + " " + ARTICLE + last + ending);
    }
    forms.add(first + "ا " + last + "ا");
    return forms;
  }

  /** The last word is inflected, the article stands at the first. The accusative would be the country's own name. */
  private static Set<String> headed(String first, String last) {
    return ENDINGS.stream()
        .map(ending -> first + " " + last + ending)
        .flatMap(form -> List.of(form, ARTICLE + form).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
