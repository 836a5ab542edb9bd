package org.aalam.train;

import java.util.Collection;
import org.aalam.internal.translit.LatinSpelling;
import org.aalam.internal.translit.Likeness;

/**
 * Scores spellings as the NEWS shared tasks do: how many are exactly one of the references, and the mean F-score of their
 * characters against the nearest reference, by the longest common subsequence. Case and marks are left aside. Not
 * thread-safe.
 */
final class NameScores {
  private int names;
  private int exact;
  private double sum;

  /** Adds a spelling with all its references. */
  void add(String spelling, Collection<String> references) {
    String plain = LatinSpelling.plain(spelling);
    double best = 0;
    boolean found = false;
    for (String reference : references) {
      String other = LatinSpelling.plain(reference);
      found |= plain.equals(other);
      best = Math.max(best, Likeness.of(plain, other));
    }
    names++;
    exact += found ? 1 : 0;
    sum += best;
  }

  int names() {
    return names;
  }

  double accuracy() {
    return names == 0 ? 0 : 100.0 * exact / names;
  }

  double meanF() {
    return names == 0 ? 0 : sum / names;
  }
}
