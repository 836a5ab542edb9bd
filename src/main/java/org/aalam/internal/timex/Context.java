package org.aalam.internal.timex;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What must, or must not, stand next to an expression: word classes, {@code !} before those that must not, and
 * {@code EDGE} for the end of the sentence. Where classes are asked for, one of them is enough.
 */
record Context(BitSet wanted, BitSet unwanted, boolean edgeAllowed) {
  private static final String EDGE = "EDGE";

  static Context parse(String text, Symbols symbols) {
    List<String> wanted = new ArrayList<>();
    List<String> unwanted = new ArrayList<>();
    for (String part : text.isEmpty() ? new String[0] : text.split(" ")) {
      if (part.startsWith("!")) {
        unwanted.add(part.substring(1));
      } else {
        wanted.add(part);
      }
    }
    boolean edge = wanted.isEmpty() || wanted.remove(EDGE);
    boolean onlyEdge = edge && wanted.isEmpty() && text.contains(EDGE);
    BitSet set = symbols.set(wanted);
    if (onlyEdge) {
      set.set(symbols.id(EDGE));
    }
    return new Context(set, symbols.set(unwanted), edge);
  }

  boolean allowsBefore(WordLattice lattice, int begin) {
    return begin == 0 ? edgeAllowed : allows(lattice.classesEndingAt(begin - 1));
  }

  boolean allowsAfter(WordLattice lattice, int end) {
    return end == lattice.size() ? edgeAllowed : allows(lattice.classesAt(end));
  }

  private boolean allows(BitSet classes) {
    return !unwanted.intersects(classes) && (wanted.isEmpty() || wanted.intersects(classes));
  }
}
