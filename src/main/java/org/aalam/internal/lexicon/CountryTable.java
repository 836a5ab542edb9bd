package org.aalam.internal.lexicon;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aalam.internal.data.ByteReader;
import org.aalam.internal.data.ByteWriter;
import org.aalam.internal.data.TextList;
import org.aalam.internal.lexicon.CountryForm.Kind;

/**
 * The countries of the world, past and present, with every form in which newspapers write their names and the names of
 * their peoples. Immutable and thread-safe.
 */
public final class CountryTable {
  /** How many strings a country is written with. */
  private static final int TEXTS = 5;
  /** The bits of a form that is written; above them stands the index of its country. */
  private static final int AMBIGUOUS = 1;
  private static final int DEMONYM = 2;
  private static final int COUNTRY = 4;

  private final List<Country> countries;
  private final Map<String, Country> byCode = new HashMap<>();
  private final Map<String, Country> byId = new HashMap<>();
  private final TextList surfaces;
  /** For each surface the index of its readings among the values of the phrases. */
  private final int[] readings;
  private final PhraseTable<List<CountryForm>> phrases;

  private CountryTable(
      List<Country> countries, TextList surfaces, int[] readings, PhraseTable<List<CountryForm>> phrases) {
    this.countries = List.copyOf(countries);
    this.surfaces = surfaces;
    this.readings = readings;
    this.phrases = phrases;
    for (Country country : countries) {
      byId.put(country.id(), country);
      if (country.code().isPresent() && country.code().get().equals(country.id())) {
        byCode.put(country.id(), country);
      }
    }
  }

  /** Makes a table of countries and the readings of their forms, which have different keys. */
  CountryTable(List<Country> countries, Map<String, List<CountryForm>> forms) {
    this(countries, forms, PhraseTable.of(forms));
  }

  private CountryTable(
      List<Country> countries, Map<String, List<CountryForm>> forms, PhraseTable<List<CountryForm>> phrases) {
    this(countries, TextList.of(List.copyOf(forms.keySet())), indexes(forms.values(), phrases.values()), phrases);
  }

  private static <V> int[] indexes(Collection<V> some, List<V> all) {
    Map<V, Integer> indexes = new HashMap<>();
    all.forEach(value -> indexes.put(value, indexes.size()));
    return some.stream().mapToInt(indexes::get).toArray();
  }

  /**
   * Reads the bundled table.
   *
   * @throws java.io.UncheckedIOException where the compiled lists are missing
   */
  public static CountryTable load() {
    return Lexicons.load().countries();
  }

  static CountryTable ofTable() {
    return of(TsvTable.load(CountryTable.class, "countries.tsv"));
  }

  static CountryTable of(TsvTable table) {
    CountryTableBuilder builder = new CountryTableBuilder();
    table.rows().forEach(builder::add);
    return builder.build();
  }

  static CountryTable read(ByteReader in) throws IOException {
    TextList texts = TextList.read(in);
    List<Country> countries = new ArrayList<>(texts.size() / TEXTS);
    for (int i = 0; i < texts.size(); i += TEXTS) {
      String code = texts.get(i + 1);
      countries.add(new Country(texts.get(i), code.isEmpty() ? Optional.empty() : Optional.of(code), texts.get(i + 2),
          texts.get(i + 3), texts.get(i + 4)));
    }
    int[] bits = in.readInts();
    CountryForm[] forms = new CountryForm[bits.length];
    for (int i = 0; i < forms.length; i++) {
      Kind kind = (bits[i] & DEMONYM) == 0 ? Kind.NAME : Kind.DEMONYM;
      forms[i] = new CountryForm(countries.get(bits[i] / COUNTRY), kind, (bits[i] & AMBIGUOUS) != 0);
    }
    List<List<CountryForm>> values = ListsOf.read(in, forms);
    return new CountryTable(countries, TextList.read(in), in.readInts(), PhraseTable.read(in, values));
  }

  void write(ByteWriter out) throws IOException {
    List<String> texts = new ArrayList<>();
    for (Country country : countries) {
      texts.addAll(List.of(
          country.id(), country.code().orElse(""), country.english(), country.name(), country.longName()));
    }
    TextList.of(texts).write(out);
    List<CountryForm> all = phrases.values().stream().flatMap(List::stream).distinct().toList();
    out.writeInts(all.stream().mapToInt(form -> countries.indexOf(form.country()) * COUNTRY
        | (form.kind() == Kind.DEMONYM ? DEMONYM : 0) | (form.ambiguous() ? AMBIGUOUS : 0)).toArray());
    ListsOf.write(out, phrases.values(), all);
    surfaces.write(out);
    out.writeInts(readings);
    phrases.write(out);
  }

  /** Returns all countries in the order of their ids. */
  public List<Country> countries() {
    return countries;
  }

  /** Returns the country of an ISO 3166-1 alpha-2 code or {@code XK}; for {@code GB} the United Kingdom. */
  public Optional<Country> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** Returns the country of an id of the table, such as {@code GB-SCT} or {@code x-ussr}. */
  public Optional<Country> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * Returns all forms with their readings. Of forms with the same key (spellings with and without hamza, say) only the
   * first is listed, with the readings of all; so the map is fit for {@link PhraseTable#of}.
   */
  public Map<String, List<CountryForm>> forms() {
    Map<String, List<CountryForm>> forms = new LinkedHashMap<>();
    for (int i = 0; i < readings.length; i++) {
      forms.put(surfaces.get(i), phrases.values().get(readings[i]));
    }
    return Collections.unmodifiableMap(forms);
  }

  /** Returns the forms as phrases. */
  PhraseTable<List<CountryForm>> phrases() {
    return phrases;
  }

  /**
   * Returns the readings of a form.
   *
   * @param surface a name or demonym as written, without proclitics; not null
   * @return names before demonyms, countries in the order of their ids; empty where the form is not in the table
   */
  public List<CountryForm> find(String surface) {
    List<CountryForm> found = phrases.whole(surface);
    return found == null ? List.of() : found;
  }
}
