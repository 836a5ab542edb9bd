package org.aalam.train;

import java.util.Collection;
import org.aalam.internal.translit.LatinSpelling;

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
      best = Math.max(best, f(plain, other));
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

  private static double f(String spelling, String reference) {
    int total = spelling.length() + reference.length();
    return total == 0 ? 1 : 2.0 * common(spelling, reference) / total;
  }

  private static int common(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int i = 0; i < a.length(); i++) {
      int diagonal = 0;
      for (int j = 0; j < b.length(); j++) {
        int above = row[j + 1];
        row[j + 1] = a.charAt(i) == b.charAt(j) ? diagonal + 1 : Math.max(above, row[j]);
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
