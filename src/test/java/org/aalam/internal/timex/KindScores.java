package org.aalam.internal.timex;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How many expressions of each kind a set holds, how many were found, and how many have the right value. */
final class KindScores {
  private final Map<String, Counts> counts = new HashMap<>();

  /** What was counted of one kind; {@code valued} are those found whose value the set gives. */
  private record Counts(int all, int found, int valued, int right) {
    static final Counts NONE = new Counts(0, 0, 0, 0);

    Counts plus(Counts other) {
      return new Counts(all + other.all, found + other.found, valued + other.valued, right + other.right);
    }

    String row(String name) {
      return String.format(Locale.ROOT, "| %s | %d | %s | %s |%n", name, all, share(found, all), share(right, valued))
          .replace(System.lineSeparator(), "\n");
    }
  }

  void add(String kind, boolean found, boolean valued, boolean right) {
    counts.merge(kind, new Counts(1, found ? 1 : 0, found && valued ? 1 : 0, found && right ? 1 : 0), Counts::plus);
  }

  /** Returns a Markdown table, kinds in the given order, those that do not occur left out. */
  String table(Iterable<String> kinds) {
    StringBuilder table = new StringBuilder("| kind | expressions | found | value right of found |\n|---|---:|---:|---:|\n");
    Counts total = Counts.NONE;
    for (String kind : kinds) {
      Counts each = counts.getOrDefault(kind, Counts.NONE);
      total = total.plus(each);
      if (each.all() > 0) {
        table.append(each.row(kind));
      }
    }
    return table.append(total.row("**all**")).toString();
  }

  private static String share(int part, int whole) {
    return whole == 0 ? "–" : String.format(Locale.ROOT, "%d (%.1f %%)", part, 100.0 * part / whole);
  }
}
