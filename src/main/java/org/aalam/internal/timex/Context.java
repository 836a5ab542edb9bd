package org.aalam.internal.timex;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What must, or must not, stand next to an expression: word classes, {@code !} before those that must not, and
 * {@code EDGE} for the end of the sentence. Where classes are asked for, one of them is enough.
 */
record Context(List<String> wanted, List<String> unwanted) {
  private static final String EDGE = "EDGE";

  static Context parse(String text) {
    List<String> wanted = new ArrayList<>();
    List<String> unwanted = new ArrayList<>();
    for (String part : text.isEmpty() ? new String[0] : text.split(" ")) {
      if (part.startsWith("!")) {
        unwanted.add(part.substring(1));
      } else {
        wanted.add(part);
      }
    }
    return new Context(List.copyOf(wanted), List.copyOf(unwanted));
  }

  boolean allowsBefore(WordLattice lattice, int begin) {
    return allows(begin == 0 ? Set.of(EDGE) : lattice.classesEndingAt(begin - 1));
  }

  boolean allowsAfter(WordLattice lattice, int end) {
    return allows(end == lattice.size() ? Set.of(EDGE) : lattice.classesAt(end));
  }

  private boolean allows(Set<String> classes) {
    for (String each : unwanted) {
      if (classes.contains(each)) {
        return false;
      }
    }
    if (wanted.isEmpty()) {
      return true;
    }
    for (String each : wanted) {
      if (classes.contains(each)) {
        return true;
      }
    }
    return false;
  }
}
