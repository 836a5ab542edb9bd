package org.aalam.internal.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.aalam.internal.data.ByteReader;
import org.aalam.internal.data.ByteWriter;
import org.aalam.internal.data.CompiledFile;
import org.aalam.internal.data.TextList;

/**
 * The bundled lists: names by class, countries and their peoples, words that announce a name, and the words of persons'
 * names.
 *
 * <p>Immutable and thread-safe.
 */
public final class Lexicons {
  /** The compiled lists. */
  public static final String FILE = "lexicons.bin";

  private final PhraseTable<Integer> names;
  private final LatinLists latinLists;
  private final CountryTable countries;
  private final PhraseTable<String> triggers;
  private final NameParts nameParts;
  private final Gazetteer gazetteer;
  private final CountryContexts countryContexts;
  private final NameSilence nameSilence;

  private Lexicons(CountryTable countries, PhraseTable<Integer> names, LatinLists latinLists,
      PhraseTable<String> triggers, NameParts nameParts, Gazetteer gazetteer, CountryContexts countryContexts,
      NameSilence nameSilence) {
    this.countries = countries;
    this.names = names;
    this.latinLists = latinLists;
    this.triggers = triggers;
    this.nameParts = nameParts;
    this.gazetteer = gazetteer;
    this.countryContexts = countryContexts;
    this.nameSilence = nameSilence;
  }

  /**
   * Reads the bundled lists as the build has compiled them.
   *
   * @throws UncheckedIOException where they are missing, damaged or of another version
   */
  public static Lexicons load() {
    try {
      return read(CompiledFile.open(Lexicons.class, FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Lexicons read(ByteReader in) throws IOException {
    CountryTable countries = CountryTable.read(in);
    List<Integer> bits = new ArrayList<>();
    for (int each : in.readInts()) {
      bits.add(each);
    }
    PhraseTable<Integer> names = PhraseTable.read(in, bits);
    LatinLists latinLists = LatinLists.read(in);
    PhraseTable<String> triggers = PhraseTable.read(in, TextList.read(in).all());
    return new Lexicons(countries, names, latinLists, triggers, NameParts.read(in), Gazetteer.read(in),
        CountryContexts.read(in), NameSilence.read(in));
  }

  /** Writes the lists as {@link #load} reads them; the same lists give the same bytes. */
  public void write(ByteWriter out) throws IOException {
    countries.write(out);
    out.writeInts(names.values().stream().mapToInt(bits -> bits).toArray());
    names.write(out);
    latinLists.write(out);
    TextList.of(triggers.values()).write(out);
    triggers.write(out);
    nameParts.write(out);
    gazetteer.write(out);
    countryContexts.write(out);
    nameSilence.write(out);
  }

  /**
   * Makes the lists from their tables, as the build does; that takes many times as long as {@link #load}.
   *
   * @throws UncheckedIOException where a table is missing
   * @throws IllegalStateException where one breaks the format
   */
  public static Lexicons ofTables() {
    PhraseTable.Builder<Integer> names = new PhraseTable.Builder<>((a, b) -> a | b);
    LatinLists.Builder latin = new LatinLists.Builder();
    addNames(names, latin, "persons.tsv", NameClass.PERSON);
    addNames(names, latin, "places.tsv", NameClass.PLACE);
    addNames(names, latin, "organizations.tsv", NameClass.ORGANIZATION);
    return new Lexicons(CountryTable.ofTable(), names.build(), latin.build(), triggersOfTable(), NameParts.ofTable(),
        Gazetteer.ofTable(), CountryContexts.ofTable(), NameSilence.ofTable());
  }

  private static void addNames(
      PhraseTable.Builder<Integer> names, LatinLists.Builder latin, String file, NameClass nameClass) {
    for (TsvTable.Row row : TsvTable.load(Lexicons.class, file).rows()) {
      names.add(row.get("name"), nameClass.bit());
      latin.add(nameClass, row);
    }
  }

  /** A word of several classes has them all, in the order of the alphabet. */
  private static PhraseTable<String> triggersOfTable() {
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
    return countries.phrases();
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
