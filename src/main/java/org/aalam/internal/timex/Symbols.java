package org.aalam.internal.timex;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Numbers the word classes and phrases of the grammar, so that sets of them are bit sets. */
final class Symbols {
  private final Map<String, Integer> ids = new HashMap<>();

  /** Returns the number of a symbol, a new one where it is seen for the first time. */
  int id(String name) {
    return ids.computeIfAbsent(name, unseen -> ids.size());
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
