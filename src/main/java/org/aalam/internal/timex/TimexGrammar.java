package org.aalam.internal.timex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aalam.internal.lexicon.TsvTable;

/**
 * The grammar of dates, read from its tables: {@code phrases.tsv} builds phrases of words and smaller phrases,
 * {@code rules.tsv} names the expressions that are found. A phrase never contains itself.
 *
 * <p>Immutable and thread-safe.
 */
final class TimexGrammar {
  private final TimexWords words;
  private final Map<String, List<Production>> productions = new HashMap<>();
  private final List<TimexRule> rules = new ArrayList<>();
  /** For each phrase the word classes that it can begin with. */
  private final Map<String, Set<String>> beginnings = new HashMap<>();
  private final Map<String, List<TimexRule>> rulesByBeginning = new HashMap<>();
  private final Set<String> wordClasses = new HashSet<>();

  private TimexGrammar(TimexWords words) {
    this.words = words;
    wordClasses.addAll(words.classes());
    wordClasses.add(NumberClass.OTHER);
    for (NumberClass each : NumberClass.values()) {
      wordClasses.add(each.name());
    }
  }

  static TimexGrammar load() {
    TimexGrammar grammar = new TimexGrammar(TimexWords.load());
    for (TsvTable.Row row : TsvTable.load(TimexGrammar.class, "phrases.tsv").rows()) {
      Production production = production(row, row.get("phrase"));
      grammar.productions.computeIfAbsent(production.symbol(), symbol -> new ArrayList<>()).add(production);
    }
    for (TsvTable.Row row : TsvTable.load(TimexGrammar.class, "rules.tsv").rows()) {
      grammar.rules.add(new TimexRule(row.get("id"), production(row, row.get("id")),
          Context.parse(row.get("before")), Context.parse(row.get("after")), row.get("weak").equals("weak")));
    }
    grammar.computeBeginnings();
    return grammar;
  }

  private static Production production(TsvTable.Row row, String symbol) {
    try {
      String join = row.get("join");
      return new Production(symbol, PatternParser.parse(row.get("pattern")),
          join.isEmpty() ? Join.ALL : Join.valueOf(join), FieldChange.parse(row.columns().contains("says") ? row.get("says") : ""));
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new IllegalStateException(row.file() + ":" + row.line() + ": " + e.getMessage(), e);
    }
  }

  private void computeBeginnings() {
    for (String symbol : productions.keySet()) {
      beginnings(symbol, new LinkedHashSet<>());
    }
    for (TimexRule rule : rules) {
      Set<String> first = new HashSet<>();
      collectFirst(rule.phrase().pattern(), first, new LinkedHashSet<>());
      first.forEach(each -> rulesByBeginning.computeIfAbsent(each, symbol -> new ArrayList<>()).add(rule));
    }
  }

  private Set<String> beginnings(String symbol, Set<String> open) {
    if (wordClasses.contains(symbol)) {
      return Set.of(symbol);
    }
    Set<String> known = beginnings.get(symbol);
    if (known != null) {
      return known;
    }
    if (!productions.containsKey(symbol)) {
      throw new IllegalStateException("no word class and no phrase is named " + symbol);
    }
    if (!open.add(symbol)) {
      throw new IllegalStateException("the phrase " + symbol + " begins with itself: " + open);
    }
    Set<String> first = new HashSet<>();
    for (Production production : productions.get(symbol)) {
      if (collectFirst(production.pattern(), first, open)) {
        throw new IllegalStateException("the phrase " + symbol + " can be empty");
      }
    }
    open.remove(symbol);
    beginnings.put(symbol, first);
    return first;
  }

  /** Adds what a pattern can begin with and tells whether it can be empty. */
  private boolean collectFirst(Pattern pattern, Set<String> first, Set<String> open) {
    if (pattern instanceof Pattern.Symbol symbol) {
      first.addAll(beginnings(symbol.name(), open));
      return false;
    }
    if (pattern instanceof Pattern.Optional optional) {
      collectFirst(optional.part(), first, open);
      return true;
    }
    if (pattern instanceof Pattern.Repeated repeated) {
      return collectFirst(repeated.part(), first, open);
    }
    if (pattern instanceof Pattern.Choice choice) {
      boolean empty = false;
      for (Pattern part : choice.parts()) {
        empty |= collectFirst(part, first, open);
      }
      return empty;
    }
    for (Pattern part : ((Pattern.Sequence) pattern).parts()) {
      if (!collectFirst(part, first, open)) {
        return false;
      }
    }
    return true;
  }

  TimexWords words() {
    return words;
  }

  boolean isWordClass(String symbol) {
    return wordClasses.contains(symbol);
  }

  boolean canBegin(String symbol, Set<String> classes) {
    for (String each : classes) {
      if (beginnings.get(symbol).contains(each)) {
        return true;
      }
    }
    return false;
  }

  List<Production> productions(String symbol) {
    return productions.get(symbol);
  }

  /** Returns the rules that can begin with one of the word classes, each once, in the order of the table. */
  List<TimexRule> rulesBeginning(Set<String> classes) {
    if (classes.size() == 1) {
      return rulesByBeginning.getOrDefault(classes.iterator().next(), List.of());
    }
    Set<TimexRule> found = new HashSet<>();
    classes.forEach(each -> found.addAll(rulesByBeginning.getOrDefault(each, List.of())));
    return found.isEmpty() ? List.of() : rules.stream().filter(found::contains).toList();
  }
}
