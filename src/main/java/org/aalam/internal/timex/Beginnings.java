package org.aalam.internal.timex;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The word classes that each rule can begin with. That no phrase begins with itself or can be empty is found out where the
 * tables are read; a compiled grammar has been through that. Immutable and thread-safe.
 */
final class Beginnings {
  private final BitSet wordClasses;
  private final Map<Integer, List<Production>> productions;
  /** What each phrase can begin with; not kept in a compiled grammar. */
  private final Map<Integer, BitSet> ofPhrases = new HashMap<>();
  /** For each word class the indexes of the rules that can begin with it. */
  private final Map<Integer, BitSet> rulesByClass = new HashMap<>();

  Beginnings(BitSet wordClasses, Map<Integer, List<Production>> productions, List<TimexRule> rules) {
    this.wordClasses = wordClasses;
    this.productions = productions;
    for (int symbol : productions.keySet()) {
      compute(symbol, "the tables", new BitSet());
    }
    for (int i = 0; i < rules.size(); i++) {
      int rule = i;
      BitSet first = new BitSet();
      collect(rules.get(i).phrase().pattern(), first, new BitSet());
      first.stream().forEach(each -> rulesByClass.computeIfAbsent(each, symbol -> new BitSet()).set(rule));
    }
  }

  private Beginnings(GrammarCode.Reader in, BitSet wordClasses, Map<Integer, List<Production>> productions) {
    this.wordClasses = wordClasses;
    this.productions = productions;
    read(in, rulesByClass);
  }

  static Beginnings read(GrammarCode.Reader in, BitSet wordClasses, Map<Integer, List<Production>> productions) {
    return new Beginnings(in, wordClasses, productions);
  }

  private static void read(GrammarCode.Reader in, Map<Integer, BitSet> sets) {
    for (int left = in.number(); left > 0; left--) {
      sets.put(in.number(), in.bits());
    }
  }

  void write(GrammarCode.Writer out) {
    write(out, rulesByClass);
  }

  private static void write(GrammarCode.Writer out, Map<Integer, BitSet> sets) {
    out.number(sets.size());
    new TreeMap<>(sets).forEach((symbol, set) -> {
      out.number(symbol);
      out.bits(set);
    });
  }

  /** Returns the indexes of the rules that can begin with one of the word classes. */
  BitSet rules(BitSet classes) {
    BitSet found = new BitSet();
    for (int each = classes.nextSetBit(0); each >= 0; each = classes.nextSetBit(each + 1)) {
      BitSet ofClass = rulesByClass.get(each);
      if (ofClass != null) {
        found.or(ofClass);
      }
    }
    return found;
  }

  private BitSet compute(int symbol, String name, BitSet open) {
    BitSet first = new BitSet();
    if (wordClasses.get(symbol)) {
      first.set(symbol);
      return first;
    }
    BitSet known = ofPhrases.get(symbol);
    if (known != null) {
      return known;
    }
    if (!productions.containsKey(symbol)) {
      throw new IllegalStateException("no word class and no phrase is named " + name);
    }
    if (open.get(symbol)) {
      throw new IllegalStateException("the phrase " + name + " begins with itself");
    }
    open.set(symbol);
    for (Production production : productions.get(symbol)) {
      if (collect(production.pattern(), first, open)) {
        throw new IllegalStateException("a phrase can be empty: " + production.pattern());
      }
    }
    open.clear(symbol);
    ofPhrases.put(symbol, first);
    return first;
  }

  /** Adds what a pattern can begin with and tells whether it can be empty. */
  private boolean collect(Pattern pattern, BitSet first, BitSet open) {
    if (pattern instanceof Pattern.Symbol symbol) {
      first.or(compute(symbol.id(), symbol.name(), open));
      return false;
    }
    if (pattern instanceof Pattern.Optional optional) {
      collect(optional.part(), first, open);
      return true;
    }
    if (pattern instanceof Pattern.Repeated repeated) {
      return collect(repeated.part(), first, open);
    }
    if (pattern instanceof Pattern.Choice choice) {
      boolean empty = false;
      for (Pattern part : choice.parts()) {
        empty |= collect(part, first, open);
      }
      return empty;
    }
    for (Pattern part : ((Pattern.Sequence) pattern).parts()) {
      if (!collect(part, first, open)) {
        return false;
      }
    }
    return true;
  }
}
