package org.aalam.internal.lexicon;

import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;

/**
 * The bundled lists: names by class, countries and their peoples, words that announce a name, and the words of persons'
 * names.
 *
 * <p>Immutable and thread-safe.
 */
public final class Lexicons {
  private final PhraseTable<Integer> names;
  private final LatinLists latinLists;
  private final CountryTable countries;
  private final PhraseTable<List<CountryForm>> countryForms;
  private final PhraseTable<String> triggers;
  private final NameParts nameParts;
  private final Gazetteer gazetteer;
  private final CountryContexts countryContexts;
  private final NameSilence nameSilence;

  private Lexicons(PhraseTable<Integer> names, LatinLists latinLists, CountryTable countries,
      PhraseTable<String> triggers, NameParts nameParts, Gazetteer gazetteer) {
    this.names = names;
    this.latinLists = latinLists;
    this.countries = countries;
    this.countryForms = PhraseTable.of(countries.forms());
    this.countryContexts = CountryContexts.load();
    this.nameSilence = NameSilence.load();
    this.gazetteer = gazetteer;
    this.triggers = triggers;
    this.nameParts = nameParts;
  }

  /** Reads the bundled lists; the table of countries, which takes half of the time, beside the others. */
  public static Lexicons load() {
    CompletableFuture<CountryTable> countries = CompletableFuture.supplyAsync(CountryTable::load);
    PhraseTable.Builder<Integer> names = new PhraseTable.Builder<>((a, b) -> a | b);
    LatinLists.Builder latin = new LatinLists.Builder();
    addNames(names, latin, "persons.tsv", NameClass.PERSON);
    addNames(names, latin, "places.tsv", NameClass.PLACE);
    addNames(names, latin, "organizations.tsv", NameClass.ORGANIZATION);
    return new Lexicons(names.build(), latin.build(), countries.join(), loadTriggers(), NameParts.load(), Gazetteer.load());
  }

  private static void addNames(
      PhraseTable.Builder<Integer> names, LatinLists.Builder latin, String file, NameClass nameClass) {
    for (TsvTable.Row row : TsvTable.load(Lexicons.class, file).rows()) {
      names.add(row.get("name"), nameClass.bit());
      latin.add(nameClass, row);
    }
  }

  /** A word of several classes has them all, in the order of the alphabet. */
  private static PhraseTable<String> loadTriggers() {
    PhraseTable.Builder<String> triggers = new PhraseTable.Builder<>(Lexicons::joined);
    for (TsvTable.Row row : TsvTable.load(Lexicons.class, "triggers.tsv").rows()) {
      triggers.add(row.get("word"), row.get("class"));
    }
    return triggers.build();
  }

  private static String joined(String first, String second) {
    TreeSet<String> classes = new TreeSet<>(List.of(first.split("\\+")));
    classes.addAll(List.of(second.split("\\+")));
    return String.join("+", classes);
  }

  /** Returns the names of all lists; the value is a set of {@link NameClass#bit() bits}. */
  public PhraseTable<Integer> names() {
    return names;
  }

  /** Returns the Latin names that the lists give. */
  public LatinLists latinLists() {
    return latinLists;
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

  /** Returns the places that newspapers name, with their types and countries. */
  public Gazetteer gazetteer() {
    return gazetteer;
  }

  /** Returns what the words around an ambiguous name of a country say of it. */
  public CountryContexts countryContexts() {
    return countryContexts;
  }

  /** Returns the words that say nothing of a country inside a name. */
  public NameSilence nameSilence() {
    return nameSilence;
  }
}
