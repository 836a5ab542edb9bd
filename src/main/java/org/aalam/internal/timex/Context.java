package org.aalam.internal.timex;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What must, or must not, stand next to an expression: word classes, {@code !} before those that must not, and
 * {@code EDGE} for the end of the sentence. Where classes are asked for, one of them is enough.
 *
 * @param wanted the classes of which one must stand there, where any are asked for
 * @param unwanted the classes that must not
 * @param demanding true where something is asked for
 * @param edgeAllowed true where nothing at all may stand there
 */
record Context(BitSet wanted, BitSet unwanted, boolean demanding, boolean edgeAllowed) {
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
    boolean demanding = !wanted.isEmpty();
    boolean edge = wanted.remove(EDGE);
    return new Context(symbols.set(wanted), symbols.set(unwanted), demanding, edge || !demanding);
  }

  static Context read(GrammarCode.Reader in) {
    return new Context(in.bits(), in.bits(), in.number() != 0, in.number() != 0);
  }

  void write(GrammarCode.Writer out) {
    out.bits(wanted);
    out.bits(unwanted);
    out.number(demanding ? 1 : 0);
    out.number(edgeAllowed ? 1 : 0);
  }

  boolean allowsBefore(WordLattice lattice, int begin) {
    return begin == 0 ? edgeAllowed : allows(lattice.classesEndingAt(begin - 1));
  }

  boolean allowsAfter(WordLattice lattice, int end) {
    return end == lattice.size() ? edgeAllowed : allows(lattice.classesAt(end));
  }

  private boolean allows(BitSet classes) {
    return !unwanted.intersects(classes) && (!demanding || wanted.intersects(classes));
  }
}
