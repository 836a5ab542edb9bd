package org.aalam.internal.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aalam.internal.lexicon.CountryForm.Kind;

/**
 * The countries of the world, past and present, with every form in which newspapers write their names and the names of
 * their peoples. Immutable and thread-safe.
 */
public final class CountryTable {
  private static final String NO_CODE = "-";
  private static final String ALL_FORMS = "*";

  private final List<Country> countries;
  private final Map<String, Country> byCode;
  private final Map<String, Country> byId;
  private final Map<String, List<CountryForm>> byForm;
  private final Map<String, List<CountryForm>> byKey;

  private CountryTable(TsvTable table) {
    Builder builder = new Builder();
    table.rows().forEach(builder::add);
    this.countries = List.copyOf(builder.countries);
    this.byCode = Map.copyOf(builder.byCode);
    this.byId = countries.stream().collect(Collectors.toUnmodifiableMap(Country::id, country -> country));
    Map<String, List<CountryForm>> keys = new HashMap<>();
    Map<String, List<CountryForm>> surfaces = new LinkedHashMap<>();
    builder.readingsByKey.forEach((key, readings) -> {
      List<CountryForm> forms = readings.namesFirst();
      keys.put(key, forms);
      surfaces.put(readings.surface, forms);
    });
    this.byKey = Map.copyOf(keys);
    this.byForm = Collections.unmodifiableMap(surfaces);
  }

  /**
   * Reads the bundled table.
   *
   * @throws java.io.UncheckedIOException where the file is missing
   * @throws IllegalStateException where it breaks the format
   */
  public static CountryTable load() {
    return of(TsvTable.load(CountryTable.class, "countries.tsv"));
  }

  static CountryTable of(TsvTable table) {
    return new CountryTable(table);
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
    return byForm;
  }

  /**
   * Returns the readings of a form.
   *
   * @param surface a name or demonym as written, without proclitics; not null
   * @return names before demonyms, countries in the order of their ids; empty where the form is not in the table
   */
  public List<CountryForm> find(String surface) {
    return byKey.getOrDefault(key(surface), List.of());
  }

  private static String key(String surface) {
    return String.join(" ", PhraseTable.keys(surface));
  }

  /** Collects the readings of each key. */
  private static final class Builder {
    private final List<Country> countries = new ArrayList<>();
    private final Map<String, Country> byCode = new HashMap<>();
    private final Map<String, Readings> readingsByKey = new LinkedHashMap<>();

    void add(TsvTable.Row row) {
      Country country = country(row);
      countries.add(country);
      country.code().filter(country.id()::equals).ifPresent(code -> byCode.put(code, country));
      Ambiguities ambiguities = Ambiguities.of(row);
      List<String> names = new ArrayList<>(List.of(country.name()));
      names.addAll(row.list("long"));
      names.addAll(row.list("variants"));
      for (String name : names) {
        add(name, new CountryForm(country, Kind.NAME, ambiguities.covers(name, name)));
      }
      for (String nisba : row.list("demonyms")) {
        for (String form : DemonymForms.ofNisba(nisba)) {
          add(form, new CountryForm(country, Kind.DEMONYM, ambiguities.covers(nisba, form)));
        }
      }
      for (String plural : row.list("plurals")) {
        for (String form : DemonymForms.ofPlural(plural)) {
          add(form, new CountryForm(country, Kind.DEMONYM, ambiguities.covers(plural, form)));
        }
      }
    }

    private static Country country(TsvTable.Row row) {
      String name = row.get("name");
      List<String> longNames = row.list("long");
      Optional<String> code = Optional.of(row.get("code")).filter(c -> !c.equals(NO_CODE));
      return new Country(
          row.get("id"), code, row.get("english"), name, longNames.isEmpty() ? name : longNames.get(0));
    }

    private void add(String surface, CountryForm form) {
      readingsByKey.computeIfAbsent(key(surface), key -> new Readings(surface)).add(form);
    }
  }

  /** The readings of one key, with the first surface form that has it. */
  private static final class Readings {
    private final String surface;
    private final List<CountryForm> forms = new ArrayList<>(1);

    Readings(String surface) {
      this.surface = surface;
    }

    /** Adds a reading; one that is there already is only made ambiguous where the new one is. */
    void add(CountryForm form) {
      for (int i = 0; i < forms.size(); i++) {
        CountryForm known = forms.get(i);
        if (known.country() == form.country() && known.kind() == form.kind()) {
          forms.set(i, known.ambiguous() ? known : form);
          return;
        }
      }
      forms.add(form);
    }

    List<CountryForm> namesFirst() {
      forms.sort(Comparator.comparing(CountryForm::kind));
      return List.copyOf(forms);
    }
  }

  /** The forms of a row that are also something else: single forms, and bases of which every form is. */
  private record Ambiguities(Set<String> forms, Set<String> bases) {
    static Ambiguities of(TsvTable.Row row) {
      Set<String> forms = new HashSet<>();
      Set<String> bases = new HashSet<>();
      for (String cell : row.list("ambiguous")) {
        int equals = cell.indexOf('=');
        if (equals < 0) {
          throw new IllegalStateException(row.file() + ":" + row.line() + ": no reason in \"" + cell + "\"");
        }
        String form = cell.substring(0, equals);
        if (form.endsWith(ALL_FORMS)) {
          bases.add(form.substring(0, form.length() - 1));
        } else {
          forms.add(form);
        }
      }
      return new Ambiguities(forms, bases);
    }

    boolean covers(String base, String form) {
      return forms.contains(form) || bases.contains(base);
    }
  }
}
