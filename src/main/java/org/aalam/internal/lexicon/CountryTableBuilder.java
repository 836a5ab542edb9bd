package org.aalam.internal.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aalam.internal.lexicon.CountryForm.Kind;

/** Makes the forms of all countries from the rows of their table. Not thread-safe. */
final class CountryTableBuilder {
  private static final String NO_CODE = "-";
  private static final String ALL_FORMS = "*";

  private final List<Country> countries = new ArrayList<>();
  private final Map<String, Readings> readingsByKey = new LinkedHashMap<>();

  void add(TsvTable.Row row) {
    Country country = country(row);
    countries.add(country);
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
    readingsByKey.computeIfAbsent(String.join(" ", PhraseTable.keys(surface)), key -> new Readings(surface)).add(form);
  }

  CountryTable build() {
    Map<String, List<CountryForm>> forms = new LinkedHashMap<>();
    readingsByKey.values().forEach(readings -> forms.put(readings.surface, readings.namesFirst()));
    return new CountryTable(countries, forms);
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
