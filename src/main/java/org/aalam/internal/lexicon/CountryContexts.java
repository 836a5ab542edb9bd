package org.aalam.internal.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aalam.internal.lexicon.CountryContext.Position;
import org.aalam.internal.lexicon.CountryForm.Kind;
import org.aalam.internal.text.KeyFolder;

/**
 * What the words around an ambiguous name of a country or people say of it. Immutable and thread-safe.
 *
 * <p>A form of the file is a name or demonym as written, {@code form*} every form of a demonym, or a class: {@code @name}
 * any name of a country, {@code @both} any that is also a demonym, {@code @long} and {@code @sure} any of several words and
 * of one that means nothing else, {@code @long-people} and {@code @sure-people} the like of demonyms. Rows of a form by
 * itself come before those of its class.
 */
public final class CountryContexts {
  private static final String ALL_FORMS = "*";
  private static final String NAME = "@name";
  private static final String BOTH = "@both";
  private static final String LONG = "@long";
  private static final String SURE = "@sure";
  private static final String PEOPLE = "-people";
  private static final String NONE = "-";

  private final Map<String, List<CountryContext>> byForm;
  private final AccusativeEndings accusative = AccusativeEndings.load();

  private CountryContexts(Map<String, List<CountryContext>> byForm) {
    this.byForm = Map.copyOf(byForm);
  }

  static CountryContexts load() {
    return of(TsvTable.load(CountryContexts.class, "country-contexts.tsv"));
  }

  static CountryContexts of(TsvTable table) {
    Map<String, List<CountryContext>> byForm = new HashMap<>();
    for (TsvTable.Row row : table.rows()) {
      CountryContext context = context(row);
      for (String form : forms(row)) {
        byForm.computeIfAbsent(form, f -> new ArrayList<>()).add(context);
      }
    }
    return new CountryContexts(byForm);
  }

  private static CountryContext context(TsvTable.Row row) {
    Set<String> words = new HashSet<>();
    row.list("words").forEach(word -> words.add(KeyFolder.key(word)));
    return new CountryContext(
        Position.valueOf(row.get("position").toUpperCase(Locale.ROOT)),
        words,
        Optional.of(row.get("type")).filter(type -> !type.equals(NONE)),
        row.get("span").equals("inside"),
        Optional.of(row.get("country")).filter(country -> !country.isEmpty()));
  }

  private static Set<String> forms(TsvTable.Row row) {
    Set<String> forms = new HashSet<>();
    for (String form : row.list("forms")) {
      if (form.endsWith(ALL_FORMS)) {
        DemonymForms.ofNisba(form.substring(0, form.length() - 1)).forEach(f -> forms.add(key(f)));
      } else {
        forms.add(form.startsWith("@") ? form : key(form));
      }
    }
    return forms;
  }

  private static String key(String form) {
    return String.join(" ", PhraseTable.keys(form));
  }

  /**
   * Tells whether a word is a noun or adjective in the indefinite accusative.
   *
   * @param word the word in normalized form
   * @param previous the word before it, empty where there is none
   */
  public boolean isAccusative(String word, String previous) {
    return accusative.isAccusative(word, previous);
  }

  /**
   * Returns the contexts of a form, the first that holds is right.
   *
   * @param key the keys of the form's words, with single spaces between them
   * @param readings its readings
   */
  public List<CountryContext> of(String key, List<CountryForm> readings) {
    List<CountryContext> contexts = new ArrayList<>(byForm.getOrDefault(key, List.of()));
    boolean name = readings.stream().anyMatch(reading -> reading.kind() == Kind.NAME);
    if (name) {
      contexts.addAll(byForm.getOrDefault(NAME, List.of()));
      if (readings.stream().anyMatch(reading -> reading.kind() == Kind.DEMONYM)) {
        contexts.addAll(byForm.getOrDefault(BOTH, List.of()));
      }
    }
    if (readings.stream().noneMatch(CountryForm::ambiguous)) {
      String length = key.indexOf(' ') > 0 ? LONG : SURE;
      contexts.addAll(byForm.getOrDefault(name ? length : length + PEOPLE, List.of()));
    }
    return contexts;
  }
}
