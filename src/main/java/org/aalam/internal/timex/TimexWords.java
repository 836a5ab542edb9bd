package org.aalam.internal.timex;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.aalam.internal.lexicon.TsvTable;
import org.aalam.internal.text.KeyFolder;

/**
 * The words of dates: each form with its class and what it says.
 *
 * <p>Immutable and thread-safe.
 */
final class TimexWords {
  private static final String FILE = "words.tsv";
  /** Columns of a row whose forms must be spelled as given: their keys are other words too. */
  private static final String EXACT = "exact";
  private static final String WHOLE = "whole";

  private final Map<String, List<Entry>> byFirstKey = new HashMap<>();
  private final Set<String> known = new HashSet<>();
  private final Set<String> continuations = new HashSet<>();
  private final Set<String> withProclitics = new HashSet<>();
  private final Set<String> classes = new HashSet<>();
  private final Symbols symbols;
  private int maxLength = 1;

  /**
   * One form of a word.
   *
   * @param keys the keys of its tokens
   * @param exactForm the spelling that is asked for, or empty
   * @param symbol the number of its class
   * @param said what it says
   */
  record Entry(List<String> keys, String exactForm, int symbol, Said said) {}

  private TimexWords(Symbols symbols) {
    this.symbols = symbols;
  }

  static TimexWords load(Symbols symbols) {
    TimexWords words = new TimexWords(symbols);
    for (TsvTable.Row row : TsvTable.load(TimexWords.class, FILE).rows()) {
      words.add(row);
    }
    return words;
  }

  static TimexWords read(GrammarCode.Reader in, Symbols symbols) {
    TimexWords words = new TimexWords(symbols);
    for (int left = in.number(); left > 0; left--) {
      List<Entry> entries = new ArrayList<>();
      for (int more = in.number(); more > 0; more--) {
        entries.add(readEntry(in));
      }
      words.byFirstKey.put(entries.get(0).keys().get(0), entries);
      for (Entry entry : entries) {
        words.addKeys(entry.keys());
      }
    }
    for (int left = in.number(); left > 0; left--) {
      words.withProclitics.add(in.text());
    }
    return words;
  }

  private static Entry readEntry(GrammarCode.Reader in) {
    String[] keys = new String[in.number()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = in.text();
    }
    return new Entry(List.of(keys), in.text(), in.number(), new Said.Point(Fields.read(in)));
  }

  /** Writes the words without the names of their classes. */
  void write(GrammarCode.Writer out) {
    out.number(byFirstKey.size());
    new TreeMap<>(byFirstKey).values().forEach(entries -> {
      out.number(entries.size());
      for (Entry entry : entries) {
        out.number(entry.keys().size());
        entry.keys().forEach(out::text);
        out.text(entry.exactForm());
        out.number(entry.symbol());
        ((Said.Point) entry.said()).fields().write(out);
      }
    });
    out.number(withProclitics.size());
    withProclitics.stream().sorted().forEach(out::text);
  }

  private void add(TsvTable.Row row) {
    String symbol = row.get("class");
    Said said = new Said.Point(Fields.parse(row.get("says")));
    List<String> how = List.of(row.get("how").split(" "));
    classes.add(symbol);
    for (String form : row.list("forms")) {
      List<String> keys = List.of(KeyFolder.key(form).split(" "));
      Entry entry = new Entry(keys, how.contains(EXACT) ? form : "", symbols.id(symbol), said);
      byFirstKey.computeIfAbsent(keys.get(0), key -> new ArrayList<>()).add(entry);
      addKeys(keys);
      if (!how.contains(WHOLE)) {
        withProclitics.add(keys.get(0));
      }
    }
  }

  private void addKeys(List<String> keys) {
    known.addAll(keys);
    continuations.addAll(keys.subList(1, keys.size()));
    maxLength = Math.max(maxLength, keys.size());
  }

  /** Tells whether the key is a word of dates, or one of the words of a longer one. */
  boolean isKnown(String key) {
    return known.contains(key);
  }

  /** Tells whether a longer word of dates has the key after its first one. */
  boolean isContinuation(String key) {
    return continuations.contains(key);
  }

  /** Tells whether a word of dates with this key may have proclitics before it. */
  boolean takesProclitics(String key) {
    return withProclitics.contains(key);
  }

  Collection<String> classes() {
    return classes;
  }

  /** Returns how many tokens the longest word has. */
  int maxLength() {
    return maxLength;
  }

  List<Entry> startingWith(String key) {
    return byFirstKey.getOrDefault(key, List.of());
  }
}
