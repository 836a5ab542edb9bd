package org.aalam.internal.lexicon;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aalam.internal.data.ByteReader;
import org.aalam.internal.data.ByteWriter;
import org.aalam.internal.data.TextList;
import org.aalam.internal.lexicon.CountryContext.Position;
import org.aalam.internal.lexicon.CountryForm.Kind;
import org.aalam.internal.text.KeyFolder;
import org.aalam.internal.text.TextHash;

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
  private static final String INSIDE = "inside";

  private static final int ABSENT = -1;

  /** The contexts of each form, in its row of {@link #byForm}. */
  private final List<List<CountryContext>> rows;
  private final LongIntMap byForm;
  private final AccusativeEndings accusative;

  private CountryContexts(List<List<CountryContext>> rows, LongIntMap byForm, AccusativeEndings accusative) {
    this.rows = rows;
    this.byForm = byForm;
    this.accusative = accusative;
  }

  static CountryContexts ofTable() {
    return of(TsvTable.load(CountryContexts.class, "country-contexts.tsv"));
  }

  static CountryContexts of(TsvTable table) {
    Map<String, List<CountryContext>> byForm = new TreeMap<>();
    for (TsvTable.Row row : table.rows()) {
      CountryContext context = context(row);
      for (String form : forms(row)) {
        byForm.computeIfAbsent(form, f -> new ArrayList<>()).add(context);
      }
    }
    List<List<CountryContext>> rows = byForm.values().stream().distinct().map(List::copyOf).toList();
    Map<Long, Integer> indexes = new HashMap<>();
    byForm.forEach((form, contexts) -> indexes.put(TextHash.of(form), rows.indexOf(contexts)));
    return new CountryContexts(rows, LongIntMap.of(indexes, ABSENT), AccusativeEndings.ofTable());
  }

  static CountryContexts read(ByteReader in) throws IOException {
    TextList texts = TextList.read(in);
    int[] sizes = in.readInts();
    CountryContext[] contexts = new CountryContext[sizes.length];
    int next = 0;
    for (int i = 0; i < contexts.length; i++) {
      Position position = Position.valueOf(texts.get(next++));
      Optional<String> type = optional(texts.get(next++));
      boolean inside = texts.get(next++).equals(INSIDE);
      Optional<String> country = optional(texts.get(next++));
      Set<String> words = new HashSet<>();
      for (int end = next + sizes[i]; next < end; next++) {
        words.add(texts.get(next));
      }
      contexts[i] = new CountryContext(position, words, type, inside, country);
    }
    return new CountryContexts(ListsOf.read(in, contexts), LongIntMap.read(in), AccusativeEndings.read(in));
  }

  private static Optional<String> optional(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  void write(ByteWriter out) throws IOException {
    List<CountryContext> all = rows.stream().flatMap(List::stream).distinct().toList();
    List<String> texts = new ArrayList<>();
    for (CountryContext context : all) {
      texts.addAll(List.of(context.position().name(), context.type().orElse(""), context.inside() ? INSIDE : "",
          context.country().orElse("")));
      texts.addAll(new TreeSet<>(context.words()));
    }
    TextList.of(texts).write(out);
    out.writeInts(all.stream().mapToInt(context -> context.words().size()).toArray());
    ListsOf.write(out, rows, all);
    byForm.write(out);
    accusative.write(out);
  }

  private static CountryContext context(TsvTable.Row row) {
    Set<String> words = new HashSet<>();
    row.list("words").forEach(word -> words.add(KeyFolder.key(word)));
    return new CountryContext(
        Position.valueOf(row.get("position").toUpperCase(Locale.ROOT)),
        words,
        Optional.of(row.get("type")).filter(type -> !type.equals(NONE)),
        row.get("span").equals(INSIDE),
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
    List<CountryContext> contexts = new ArrayList<>(row(key));
    boolean name = readings.stream().anyMatch(reading -> reading.kind() == Kind.NAME);
    if (name) {
      contexts.addAll(row(NAME));
      if (readings.stream().anyMatch(reading -> reading.kind() == Kind.DEMONYM)) {
        contexts.addAll(row(BOTH));
      }
    }
    if (readings.stream().noneMatch(CountryForm::ambiguous)) {
      String length = key.indexOf(' ') > 0 ? LONG : SURE;
      contexts.addAll(row(name ? length : length + PEOPLE));
    }
    return contexts;
  }

  private List<CountryContext> row(String form) {
    int row = byForm.get(TextHash.of(form));
    return row == ABSENT ? List.of() : rows.get(row);
  }
}
