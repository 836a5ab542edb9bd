package org.aalam.internal.timex;

import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** The word classes that each phrase and each rule can begin with. Immutable and thread-safe. */
final class Beginnings {
  private final BitSet wordClasses;
  private final Map<Integer, List<Production>> productions;
  private final int end;
  private final Starts[] ofPhrases;

  /**
   * Reckons what all phrases begin with.
   *
   * @param symbols how many symbols there are
   */
  Beginnings(BitSet wordClasses, Map<Integer, List<Production>> productions, int symbols) {
    this.wordClasses = wordClasses;
    this.productions = productions;
    this.end = symbols;
    this.ofPhrases = new Starts[symbols];
    for (int symbol : productions.keySet()) {
      compute(symbol, "the tables", new BitSet());
    }
  }

  /** Returns what a phrase can begin with. */
  Starts of(int phrase) {
    return ofPhrases[phrase];
  }

  /** Returns what a pattern of known phrases can begin with. */
  Starts of(Pattern pattern) {
    return collect(pattern, new BitSet()).ready();
  }

  private Starts compute(int symbol, String name, BitSet open) {
    if (wordClasses.get(symbol)) {
      return Starts.ofWord(symbol, end);
    }
    Starts known = ofPhrases[symbol];
    if (known != null) {
      return known;
    }
    if (!productions.containsKey(symbol)) {
      throw new IllegalStateException("no word class and no phrase is named " + name);
    }
    if (open.get(symbol)) {
      throw new IllegalStateException("the phrase " + name + " contains itself");
    }
    open.set(symbol);
    Starts starts = null;
    for (Production production : productions.get(symbol)) {
      Starts more = collect(production.pattern(), open);
      if (more.canBeEmpty()) {
        throw new IllegalStateException("a phrase can be empty: " + production.pattern());
      }
      starts = starts == null ? more : starts.or(more);
    }
    open.clear(symbol);
    ofPhrases[symbol] = starts.ready();
    return starts;
  }

  private Starts collect(Pattern pattern, BitSet open) {
    if (pattern instanceof Pattern.Symbol symbol) {
      return compute(symbol.id(), symbol.name(), open);
    }
    if (pattern instanceof Pattern.Optional optional) {
      return collect(optional.part(), open).or(Starts.ofNothing(end));
    }
    if (pattern instanceof Pattern.Repeated repeated) {
      Starts once = collect(repeated.part(), open);
      return once.then(once.or(Starts.ofNothing(end)));
    }
    if (pattern instanceof Pattern.Choice choice) {
      return choice.parts().stream().map(part -> collect(part, open)).reduce(Starts::or).orElseThrow();
    }
    Starts starts = Starts.ofNothing(end);
    for (Pattern part : ((Pattern.Sequence) pattern).parts()) {
      if (!starts.isSettled()) {
        starts = starts.then(collect(part, open));
      }
    }
    return starts;
  }
}
