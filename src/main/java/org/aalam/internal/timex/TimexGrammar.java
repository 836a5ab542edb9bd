package org.aalam.internal.timex;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aalam.internal.data.ByteWriter;
import org.aalam.internal.data.CompiledFile;
import org.aalam.internal.lexicon.TsvTable;

/**
 * The grammar of dates, read from its tables: {@code phrases.tsv} builds phrases of words and smaller phrases,
 * {@code rules.tsv} names the expressions that are found. A phrase never contains itself.
 *
 * <p>Immutable and thread-safe.
 */
final class TimexGrammar {
  static final String FILE = "grammar.bin";

  private final Symbols symbols;
  private final NumberSymbols numbers;
  private final TimexWords words;
  private final BitSet wordClasses;
  private final Map<Integer, List<Production>> productions = new HashMap<>();
  private final List<TimexRule> rules = new ArrayList<>();
  private final Beginnings beginnings;
  private final StartTable starts;
  private final DateWord.Part otherWord;
  /** The rules that can begin with each word class; most pieces have one class alone. */
  private final List<List<TimexRule>> rulesByClass = new ArrayList<>();
  private final List<List<Production>> productionsBySymbol = new ArrayList<>();

  /** Makes the grammar from its tables. */
  private TimexGrammar() {
    symbols = new Symbols();
    numbers = new NumberSymbols(symbols);
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
    for (TsvTable.Row row : TsvTable.load(TimexGrammar.class, "rules.tsv").rows()) {
      rules.add(new TimexRule(row.get("id"), production(row, row.get("id"), ""),
          Context.parse(row.get("before"), symbols), Context.parse(row.get("after"), symbols),
          rules.size(), row.get("weak").equals("weak")));
    }
    beginnings = new Beginnings(wordClasses, productions, rules);
    starts = new StartTable(wordClasses, productions, symbols.size(), rules.size());
    otherWord = addRulesByClass();
  }

  private TimexGrammar(GrammarCode.Reader in) {
    symbols = Symbols.read(in);
    numbers = new NumberSymbols(symbols);
    words = TimexWords.read(in, symbols);
    wordClasses = in.bits();
    for (int left = in.number(); left > 0; left--) {
      List<Production> ofPhrase = new ArrayList<>();
      for (int more = in.number(); more > 0; more--) {
        ofPhrase.add(Production.read(in));
      }
      productions.put(ofPhrase.get(0).symbol(), ofPhrase);
    }
    for (int left = in.number(); left > 0; left--) {
      rules.add(TimexRule.read(in, rules.size()));
    }
    beginnings = Beginnings.read(in, wordClasses, productions);
    starts = new StartTable(wordClasses, productions, symbols.size(), rules.size());
    otherWord = addRulesByClass();
  }

  private DateWord.Part addRulesByClass() {
    for (int symbol = 0; symbol < symbols.size(); symbol++) {
      BitSet one = new BitSet();
      one.set(symbol);
      rulesByClass.add(rules(beginnings.rules(one)));
      productionsBySymbol.add(productions.getOrDefault(symbol, List.of()));
    }
    return DateWord.otherWord(this);
  }

  /** Reads the grammar as the build has compiled it. */
  static TimexGrammar load() {
    try {
      return new TimexGrammar(new GrammarCode.Reader(CompiledFile.open(TimexGrammar.class, FILE)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static TimexGrammar ofTables() {
    return new TimexGrammar();
  }

  void write(ByteWriter out) throws IOException {
    GrammarCode.Writer code = new GrammarCode.Writer();
    symbols.write(code);
    words.write(code);
    code.bits(wordClasses);
    code.number(productions.size());
    new TreeMap<>(productions).values().forEach(ofPhrase -> {
      code.number(ofPhrase.size());
      ofPhrase.forEach(production -> production.write(code));
    });
    code.number(rules.size());
    rules.forEach(rule -> rule.write(code));
    beginnings.write(code);
    code.writeTo(out);
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

  /** Returns what all words have in common that are none of dates; the piece is missing. */
  DateWord.Part otherWord() {
    return otherWord;
  }

  /** Returns with which words phrases and rules can begin. */
  StartTable starts() {
    return starts;
  }

  /** Tells whether a date can begin with a word of one of the classes. */
  boolean isBeginning(BitSet classes) {
    for (int each = classes.nextSetBit(0); each >= 0; each = classes.nextSetBit(each + 1)) {
      if (!rulesByClass.get(each).isEmpty()) {
        return true;
      }
    }
    return false;
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
    return classes.nextSetBit(first + 1) < 0 ? rulesByClass.get(first) : rules(beginnings.rules(classes));
  }

  private List<TimexRule> rules(BitSet indexes) {
    List<TimexRule> some = new ArrayList<>(indexes.cardinality());
    for (int index = indexes.nextSetBit(0); index >= 0; index = indexes.nextSetBit(index + 1)) {
      some.add(rules.get(index));
    }
    return List.copyOf(some);
  }
}
