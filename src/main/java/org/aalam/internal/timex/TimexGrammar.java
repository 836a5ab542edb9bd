package org.aalam.internal.timex;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aalam.internal.lexicon.TsvTable;

/**
 * The grammar of dates, read from its tables: {@code phrases.tsv} builds phrases of words and smaller phrases,
 * {@code rules.tsv} names the expressions that are found. A phrase never contains itself.
 *
 * <p>Immutable and thread-safe.
 */
final class TimexGrammar {
  private final Symbols symbols = new Symbols();
  private final NumberSymbols numbers = new NumberSymbols(symbols);
  private final TimexWords words;
  private final BitSet wordClasses;
  private final Map<Integer, List<Production>> productions = new HashMap<>();
  private final List<List<Production>> productionsBySymbol = new ArrayList<>();
  private final List<TimexRule> rules = new ArrayList<>();
  private final Beginnings beginnings;
  /** The rules that can begin with each word class; most pieces have one class alone. */
  private final List<List<TimexRule>> rulesByClass = new ArrayList<>();

  private TimexGrammar() {
    words = TimexWords.load(symbols);
    wordClasses = symbols.set(words.classes());
    wordClasses.set(numbers.other());
    wordClasses.set(numbers.joint());
    for (NumberClass each : NumberClass.values()) {
      wordClasses.set(numbers.id(each));
    }
    for (TsvTable.Row row : TsvTable.load(TimexGrammar.class, "phrases.tsv").rows()) {
      Production production = production(row, row.get("phrase"), row.get("says"));
      productions.computeIfAbsent(production.symbol(), symbol -> new ArrayList<>()).add(production);
    }
    List<TsvTable.Row> rows = TsvTable.load(TimexGrammar.class, "rules.tsv").rows();
    List<Production> productionsOfRules = new ArrayList<>(rows.size());
    for (TsvTable.Row row : rows) {
      productionsOfRules.add(production(row, row.get("id"), ""));
    }
    beginnings = new Beginnings(wordClasses, productions, symbols.size());
    for (int i = 0; i < rows.size(); i++) {
      TsvTable.Row row = rows.get(i);
      Production production = productionsOfRules.get(i);
      rules.add(new TimexRule(row.get("id"), production, Context.parse(row.get("before"), symbols),
          Context.parse(row.get("after"), symbols), beginnings.of(production.pattern()), row.get("weak").equals("weak")));
    }
    for (int symbol = 0; symbol < symbols.size(); symbol++) {
      BitSet one = new BitSet();
      one.set(symbol);
      rulesByClass.add(rulesThatBegin(one));
      productionsBySymbol.add(productions.getOrDefault(symbol, List.of()));
    }
  }

  static TimexGrammar load() {
    return new TimexGrammar();
  }

  private Production production(TsvTable.Row row, String symbol, String says) {
    try {
      String join = row.get("join");
      return new Production(symbols.id(symbol), PatternParser.parse(row.get("pattern"), symbols),
          join.isEmpty() ? Join.ALL : Join.valueOf(join), FieldChange.parse(says));
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new IllegalStateException(row.file() + ":" + row.line() + ": " + e.getMessage(), e);
    }
  }

  TimexWords words() {
    return words;
  }

  NumberSymbols numbers() {
    return numbers;
  }

  int symbolCount() {
    return symbols.size();
  }

  boolean isWordClass(int symbol) {
    return wordClasses.get(symbol);
  }

  /** Returns what a phrase can begin with. */
  Starts starts(int symbol) {
    return beginnings.of(symbol);
  }

  /** Tells whether a date can begin with a word of one of the classes. */
  boolean isBeginning(BitSet classes) {
    return classes.stream().anyMatch(each -> !rulesByClass.get(each).isEmpty());
  }

  List<Production> productions(int symbol) {
    return productionsBySymbol.get(symbol);
  }

  /** Returns the rules that can begin with one of the word classes, in the order of the table. */
  List<TimexRule> rulesBeginning(BitSet classes) {
    int first = classes.nextSetBit(0);
    if (first < 0) {
      return List.of();
    }
    return classes.nextSetBit(first + 1) < 0 ? rulesByClass.get(first) : rulesThatBegin(classes);
  }

  private List<TimexRule> rulesThatBegin(BitSet classes) {
    List<TimexRule> found = new ArrayList<>();
    for (TimexRule rule : rules) {
      if (rule.starts().first().intersects(classes)) {
        found.add(rule);
      }
    }
    return found;
  }
}
