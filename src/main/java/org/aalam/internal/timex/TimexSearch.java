package org.aalam.internal.timex;

import java.util.ArrayList;
import java.util.List;
import org.aalam.entity.Span;

/** The search for dates in one sentence. Made for one sentence and one thread. */
final class TimexSearch {
  /** Stands in the cache for "nothing begins here". */
  private static final Found NOTHING = new Found(0, 0, null, null);

  private static final int SHORT = 3;

  private final TimexGrammar grammar;
  private final WordLattice lattice;
  private final Chart chart;
  private final Found[] longest;

  TimexSearch(TimexGrammar grammar, WordLattice lattice) {
    this.grammar = grammar;
    this.lattice = lattice;
    this.chart = new Chart(grammar, lattice);
    this.longest = new Found[lattice.size()];
  }

  /** An expression by its pieces. */
  private record Found(int begin, int end, TimexRule rule, Said said) {
    int length() {
      return end - begin;
    }
  }

  List<Timex> run() {
    List<Timex> timexes = new ArrayList<>();
    int position = 0;
    while (position < lattice.size()) {
      Found found = longestAround(position);
      if (found == NOTHING) {
        position++;
      } else {
        timexes.add(timex(found));
        position = found.end();
      }
      chart.forgetBefore(position);
    }
    return timexes;
  }

  /** A short match gives way to a longer one that begins inside it: {@code قبل يوم} to {@code يوم 15 مايو}. */
  private Found longestAround(int position) {
    Found first = longestAt(position);
    if (first.length() > SHORT) {
      return first;
    }
    for (int i = position + 1; i < first.end(); i++) {
      Found later = longestAt(i);
      if (later.end() > first.end() && later.length() > first.length()) {
        return later;
      }
    }
    return first;
  }

  private Found longestAt(int position) {
    if (!lattice.begins(position)) {
      return NOTHING;
    }
    if (longest[position] == null) {
      longest[position] = findLongest(position);
    }
    return longest[position];
  }

  private Found findLongest(int position) {
    Found best = NOTHING;
    for (TimexRule rule : lattice.rules(position)) {
      if (!grammar.starts().of(rule).allow(lattice, position) || !rule.before().allowsBefore(lattice, position)) {
        continue;
      }
      for (Match match : chart.matches(rule.phrase(), position)) {
        if (match.end() > best.end() && rule.after().allowsAfter(lattice, match.end())) {
          best = new Found(position, match.end(), rule, match.said());
        }
      }
    }
    return best;
  }

  private Timex timex(Found found) {
    Piece first = lattice.piece(found.begin());
    Piece last = lattice.piece(found.end() - 1);
    return new Timex(new Span(first.begin(), last.end()), first.token(), last.token() + 1, found.rule().id(),
        found.said(), found.rule().weak());
  }
}
