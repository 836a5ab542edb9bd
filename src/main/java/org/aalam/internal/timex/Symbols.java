package org.aalam.internal.timex;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Numbers the word classes and phrases of the grammar, so that sets of them are bit sets. */
final class Symbols {
  private final Map<String, Integer> ids = new HashMap<>();

  /** Returns the number of a symbol, a new one where it is seen for the first time. */
  int id(String name) {
    Integer known = ids.putIfAbsent(name, ids.size());
    return known == null ? ids.size() - 1 : known;
  }

  static Symbols read(GrammarCode.Reader in) {
    Symbols symbols = new Symbols();
    for (int left = in.number(); left > 0; left--) {
      symbols.id(in.text());
    }
    return symbols;
  }

  /** Writes the names in the order of their numbers. */
  void write(GrammarCode.Writer out) {
    out.number(ids.size());
    ids.entrySet().stream().sorted(Map.Entry.comparingByValue()).forEach(entry -> out.text(entry.getKey()));
  }

  int size() {
    return ids.size();
  }

  BitSet set(Iterable<String> names) {
    BitSet set = new BitSet();
    names.forEach(name -> set.set(id(name)));
    return set;
  }
}
