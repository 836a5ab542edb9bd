package org.aalam.internal.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The bundled lists: names by class, countries and their peoples, words that announce a name, and the words of persons'
 * names.
 *
 * <p>Immutable and thread-safe.
 */
public final class Lexicons {
  private final PhraseTable<Integer> names;
  private final CountryTable countries;
  private final PhraseTable<List<CountryForm>> countryForms;
  private final PhraseTable<String> triggers;
  private final NameParts nameParts;

  private Lexicons(
      PhraseTable<Integer> names, CountryTable countries, PhraseTable<String> triggers, NameParts nameParts) {
    this.names = names;
    this.countries = countries;
    this.countryForms = PhraseTable.of(countries.forms());
    this.triggers = triggers;
    this.nameParts = nameParts;
  }

  /** Reads the bundled lists. */
  public static Lexicons load() {
    Map<String, Integer> names = new HashMap<>();
    addNames(names, "persons.tsv", NameClass.PERSON);
    addNames(names, "places.tsv", NameClass.PLACE);
    addNames(names, "organizations.tsv", NameClass.ORGANIZATION);
    return new Lexicons(PhraseTable.of(names), CountryTable.load(), PhraseTable.of(triggerClasses()), NameParts.load());
  }

  /** Names are joined by their keys, so that two spellings of one name share their classes. */
  private static void addNames(Map<String, Integer> names, String file, NameClass nameClass) {
    for (TsvTable.Row row : TsvTable.load(Lexicons.class, file).rows()) {
      names.merge(key(row.get("name")), nameClass.bit(), (a, b) -> a | b);
    }
  }

  private static Map<String, String> triggerClasses() {
    Map<String, TreeSet<String>> classes = new HashMap<>();
    for (TsvTable.Row row : TsvTable.load(Lexicons.class, "triggers.tsv").rows()) {
      classes.computeIfAbsent(key(row.get("word")), word -> new TreeSet<>()).add(row.get("class"));
    }
    Map<String, String> joined = new HashMap<>();
    classes.forEach((word, all) -> joined.put(word, String.join("+", all)));
    return joined;
  }

  private static String key(String form) {
    return String.join(" ", PhraseTable.keys(form));
  }

  /** Returns the names of all lists; the value is a set of {@link NameClass#bit() bits}. */
  public PhraseTable<Integer> names() {
    return names;
  }

  /** Returns the table of countries. */
  public CountryTable countries() {
    return countries;
  }

  /** Returns the names of countries and peoples as phrases. */
  public PhraseTable<List<CountryForm>> countryForms() {
    return countryForms;
  }

  /** Returns the words and phrases that announce a name; the value is their class, such as {@code office}. */
  public PhraseTable<String> triggers() {
    return triggers;
  }

  /** Returns the words of persons' names. */
  public NameParts nameParts() {
    return nameParts;
  }
}
