package org.aalam.internal.timex;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * With which two words each phrase and each rule can begin, reckoned where it is first asked for. Thread-safe: an answer is the
 * same whoever reckons it.
 */
final class StartTable {
  private final BitSet wordClasses;
  private final Map<Integer, List<Production>> productions;
  private final int end;
  private final AtomicReferenceArray<Starts> ofPhrases;
  private final AtomicReferenceArray<Starts> ofRules;

  /**
   * Makes an empty table.
   *
   * @param wordClasses the symbols that are word classes
   * @param productions how all others are built; no phrase contains itself
   * @param symbols how many symbols there are
   * @param rules how many rules there are
   */
  StartTable(BitSet wordClasses, Map<Integer, List<Production>> productions, int symbols, int rules) {
    this.wordClasses = wordClasses;
    this.productions = productions;
    this.end = symbols;
    this.ofPhrases = new AtomicReferenceArray<>(symbols);
    this.ofRules = new AtomicReferenceArray<>(rules);
  }

  /** Returns what a rule can begin with. */
  Starts of(TimexRule rule) {
    Starts known = ofRules.get(rule.index());
    if (known == null) {
      known = collect(rule.phrase().pattern()).ready();
      ofRules.set(rule.index(), known);
    }
    return known;
  }

  /** Returns what a word class or phrase can begin with. */
  Starts of(int symbol) {
    Starts known = ofPhrases.get(symbol);
    if (known == null) {
      known = compute(symbol).ready();
      ofPhrases.set(symbol, known);
    }
    return known;
  }

  private Starts compute(int symbol) {
    if (wordClasses.get(symbol)) {
      return Starts.ofWord(symbol, end);
    }
    return productions.get(symbol).stream().map(production -> collect(production.pattern())).reduce(Starts::or).orElseThrow();
  }

  private Starts collect(Pattern pattern) {
    if (pattern instanceof Pattern.Symbol symbol) {
      return of(symbol.id());
    }
    if (pattern instanceof Pattern.Optional optional) {
      return collect(optional.part()).or(Starts.ofNothing(end));
    }
    if (pattern instanceof Pattern.Repeated repeated) {
      Starts once = collect(repeated.part());
      return once.then(once.or(Starts.ofNothing(end)));
    }
    if (pattern instanceof Pattern.Choice choice) {
      return choice.parts().stream().map(this::collect).reduce(Starts::or).orElseThrow();
    }
    Starts starts = Starts.ofNothing(end);
    for (Pattern part : ((Pattern.Sequence) pattern).parts()) {
      if (!starts.isSettled()) {
        starts = starts.then(collect(part));
      }
    }
    return starts;
  }
}
