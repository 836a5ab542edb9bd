package org.aalam.internal.model;

import java.util.Arrays;

/**
 * The exponentiated scores of starts, of label pairs and of eagerness, laid out for sums over all labels. A label that may follow
 * one or two others alone, as {@code I-} labels do, is reckoned by itself; the others share one table. Immutable and
 * thread-safe.
 */
final class Transitions {
  /** Labels of the table are reckoned together in groups of this many. */
  private static final int GROUP = 4;
  private static final int FEW = 2;

  private final int labels;
  private final double[] start;
  private final double[] eagerness;
  private final double[] pairs;
  /** The labels of the table, which follow any other. */
  private final int[] open;
  /** The length of a row of the table: the number of its labels, and zeros up to a whole group. */
  private final int width;
  /** Pairs of any label and a label of the table. */
  private final double[] table;
  /** The largest weight of each label of the table after any label but the first. */
  private final double[] largest;
  /** The labels beside the table, and for each of them its two predecessors. */
  private final int[] narrow;
  private final int[] predecessors;

  /**
   * Makes the tables.
   *
   * @param startScores log-scores of labels at the start of a sentence
   * @param pairScores log-scores of label pairs, previous × labels + next
   * @param eagernessScores what is added to the log-scores of labels where a labelling is chosen
   */
  Transitions(double[] startScores, double[] pairScores, double[] eagernessScores) {
    labels = startScores.length;
    start = exp(startScores);
    pairs = exp(pairScores);
    eagerness = exp(eagernessScores);
    open = labels(false);
    narrow = labels(true);
    predecessors = new int[narrow.length * FEW];
    for (int i = 0; i < narrow.length; i++) {
      int[] few = predecessors(narrow[i]);
      for (int j = 0; j < FEW; j++) {
        // A label without predecessors takes itself, with a weight of 0; one with a single one takes it and another.
        predecessors[i * FEW + j] = j < few.length ? few[j] : unlike(few);
      }
    }
    width = (open.length + GROUP - 1) / GROUP * GROUP;
    table = new double[labels * width];
    largest = new double[open.length];
    for (int k = 0; k < open.length; k++) {
      for (int x = 0; x < labels; x++) {
        table[x * width + k] = pairs[x * labels + open[k]];
        largest[k] = x == 0 ? 0 : Math.max(largest[k], table[x * width + k]);
      }
    }
  }

  // Loops, here and below: a Java machine that has just started takes long to make ready for streams.
  private static double[] exp(double[] scores) {
    double[] exponentiated = new double[scores.length];
    for (int i = 0; i < scores.length; i++) {
      exponentiated[i] = Math.exp(scores[i]);
    }
    return exponentiated;
  }

  /** Returns the labels that have few predecessors, or all others. */
  private int[] labels(boolean few) {
    int[] found = new int[labels];
    int size = 0;
    for (int y = 0; y < labels; y++) {
      if ((predecessors(y).length <= FEW && labels > FEW) == few) {
        found[size++] = y;
      }
    }
    return Arrays.copyOf(found, size);
  }

  private int[] predecessors(int label) {
    int[] found = new int[labels];
    int size = 0;
    for (int x = 0; x < labels; x++) {
      if (pairs[x * labels + label] > 0) {
        found[size++] = x;
      }
    }
    return Arrays.copyOf(found, size);
  }

  private static int unlike(int[] few) {
    return few.length > 0 && few[0] == 0 ? 1 : 0;
  }

  int labels() {
    return labels;
  }

  double start(int label) {
    return start[label];
  }

  double eagerness(int label) {
    return eagerness[label];
  }

  double pair(int previous, int next) {
    return pairs[previous * labels + next];
  }

  /** Writes for each label the weighted sum over those before it. */
  void sumBefore(double[] from, int at, double[] to, int into) {
    for (int k = 0; k < width; k += GROUP) {
      double first = 0;
      double second = 0;
      double third = 0;
      double fourth = 0;
      for (int x = 0; x < labels; x++) {
        double before = from[at + x];
        int row = x * width + k;
        first += before * table[row];
        second += before * table[row + 1];
        third += before * table[row + 2];
        fourth += before * table[row + 3];
      }
      set(k, first, to, into);
      set(k + 1, second, to, into);
      set(k + 2, third, to, into);
      set(k + 3, fourth, to, into);
    }
    for (int i = 0; i < narrow.length; i++) {
      int one = predecessors[i * FEW];
      int other = predecessors[i * FEW + 1];
      to[into + narrow[i]] =
          from[at + one] * pairs[one * labels + narrow[i]] + from[at + other] * pairs[other * labels + narrow[i]];
    }
  }

  private void set(int index, double value, double[] to, int into) {
    if (index < open.length) {
      to[into + open[index]] = value;
    }
  }

  /** Writes for each label the weighted sum over those after it. */
  void sumAfter(double[] after, double[] to, int into) {
    for (int x = 0; x < labels; x++) {
      double sum = 0;
      for (int k = 0; k < open.length; k++) {
        sum += table[x * width + k] * after[open[k]];
      }
      to[into + x] = sum;
    }
    for (int i = 0; i < narrow.length; i++) {
      int one = predecessors[i * FEW];
      int other = predecessors[i * FEW + 1];
      double value = after[narrow[i]];
      to[into + one] += pairs[one * labels + narrow[i]] * value;
      to[into + other] += pairs[other * labels + narrow[i]] * value;
    }
  }

  /**
   * Writes for each label the largest weighted value among those before it and where it comes from: the first of equals.
   *
   * @param from values of the labels before
   * @param to where the largest values go
   * @param back where the labels that they come from go
   * @param into where in {@code back}
   */
  void largestBefore(double[] from, double[] to, int[] back, int into) {
    double others = 0;
    for (int x = 1; x < labels; x++) {
      others += from[x];
    }
    for (int k = 0; k < open.length; k++) {
      int best = 0;
      double value = from[0] * table[k];
      // Most tokens are outside of names beyond doubt: then no other label can have led here.
      if (value < others * largest[k]) {
        for (int x = 1; x < labels; x++) {
          double candidate = from[x] * table[x * width + k];
          if (candidate > value) {
            value = candidate;
            best = x;
          }
        }
      }
      to[open[k]] = value;
      back[into + open[k]] = best;
    }
    for (int i = 0; i < narrow.length; i++) {
      int one = predecessors[i * FEW];
      int other = predecessors[i * FEW + 1];
      double first = from[one] * pairs[one * labels + narrow[i]];
      double second = from[other] * pairs[other * labels + narrow[i]];
      to[narrow[i]] = first >= second ? first : second;
      back[into + narrow[i]] = first >= second ? one : other;
    }
  }
}
