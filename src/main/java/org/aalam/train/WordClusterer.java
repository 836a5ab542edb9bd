package org.aalam.train;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Puts words that stand in like places into one class, so that the tagger knows something of words it was not trained
 * on.
 *
 * <p>The exchange algorithm for the class bigram model of Brown et al. (1992), as Martin, Liermann and Ney describe it
 * ("Algorithms for bigram and trigram word clustering", Speech Communication 24, 1998): each word in turn is moved to the
 * class that raises the likelihood of the corpus most, until few move. Deterministic; time for one round grows with
 * words × classes × neighbours.
 */
final class WordClusterer {
  private final Bigrams bigrams;
  private final int classes;
  private final Consumer<String> progress;
  private final Neighbours successors;
  private final Neighbours predecessors;
  private final int[] classOf;
  private final NLogN h = new NLogN();
  /** Bigram counts of classes, by first and by second class; the last class holds the words not yet placed. */
  private final int[][] byFirst;
  private final int[][] bySecond;
  private final long[] total;
  private final int[] after;
  private final int[] before;

  WordClusterer(Bigrams bigrams, int classes, Consumer<String> progress) {
    this.bigrams = bigrams;
    this.progress = progress;
    this.classes = classes;
    successors = Neighbours.successors(bigrams);
    predecessors = Neighbours.predecessors(bigrams);
    classOf = new int[bigrams.size()];
    int all = classes + 1;
    byFirst = new int[all][all];
    bySecond = new int[all][all];
    total = new long[all];
    after = new int[all];
    before = new int[all];
    initialize();
  }

  /** The edge, the rare words and the most frequent words open one class each; the others wait in the last. */
  private void initialize() {
    for (int word = 0; word < classOf.length; word++) {
      classOf[word] = Math.min(word, classes);
      total[classOf[word]] += bigrams.count(word);
    }
    for (int pair = 0; pair < bigrams.pairs(); pair++) {
      int first = classOf[bigrams.first(pair)];
      int second = classOf[bigrams.second(pair)];
      byFirst[first][second] += bigrams.pairCount(pair);
      bySecond[second][first] += bigrams.pairCount(pair);
    }
  }

  /** Runs a number of rounds and returns the class of each word, from 0. */
  int[] cluster(int rounds) {
    for (int round = 0; round < rounds; round++) {
      int moved = 0;
      for (int word = 2; word < classOf.length; word++) {
        moved += exchange(word) ? 1 : 0;
      }
      progress.accept(
          classes + " classes, round " + (round + 1) + ": " + moved + " of " + classOf.length + " words moved");
      if (moved < classOf.length / 500) {
        break;
      }
    }
    return classOf.clone();
  }

  private boolean exchange(int word) {
    int old = classOf[word];
    int[] nextClasses = successors.gather(word, classOf, after);
    int[] previousClasses = predecessors.gather(word, classOf, before);
    int self = successors.countOfSelf(word);
    move(word, old, nextClasses, previousClasses, self, -1);
    int best = old;
    double bestGain = Double.NEGATIVE_INFINITY;
    for (int candidate = 2; candidate < classes; candidate++) {
      double gain = gain(candidate, bigrams.count(word), nextClasses, previousClasses, self);
      if (gain > bestGain) {
        bestGain = gain;
        best = candidate;
      }
    }
    move(word, best, nextClasses, previousClasses, self, 1);
    classOf[word] = best;
    clear(after, nextClasses);
    clear(before, previousClasses);
    return best != old;
  }

  private static void clear(int[] counts, int[] used) {
    for (int c : used) {
      counts[c] = 0;
    }
  }

  /** Adds a word's counts to a class, or takes them away. */
  private void move(int word, int to, int[] nextClasses, int[] previousClasses, int self, int sign) {
    for (int c : nextClasses) {
      byFirst[to][c] += sign * after[c];
      bySecond[c][to] += sign * after[c];
    }
    for (int c : previousClasses) {
      byFirst[c][to] += sign * before[c];
      bySecond[to][c] += sign * before[c];
    }
    byFirst[to][to] += sign * self;
    bySecond[to][to] += sign * self;
    total[to] += sign * bigrams.count(word);
  }

  /** How much the log-likelihood rises when a word that is in no class joins a class. */
  private double gain(int to, long count, int[] nextClasses, int[] previousClasses, int self) {
    double gain = 0;
    int[] row = byFirst[to];
    for (int c : nextClasses) {
      if (c != to) {
        gain += h.of(row[c] + after[c]) - h.of(row[c]);
      }
    }
    int[] column = bySecond[to];
    for (int c : previousClasses) {
      if (c != to) {
        gain += h.of(column[c] + before[c]) - h.of(column[c]);
      }
    }
    int inside = after[to] + before[to] + self;
    gain += h.of(row[to] + inside) - h.of(row[to]);
    return gain - 2 * (h.of(total[to] + count) - h.of(total[to]));
  }

  /** n log n, from a table where n is small. */
  private static final class NLogN {
    private final double[] table = new double[1 << 14];

    NLogN() {
      for (int n = 1; n < table.length; n++) {
        table[n] = n * Math.log(n);
      }
    }

    double of(long n) {
      return n < table.length ? table[(int) n] : n * Math.log(n);
    }
  }

  /** The words beside each word on one side, with counts. */
  private record Neighbours(int[] begin, int[] word, int[] count, int[] self, int[] scratch) {

    static Neighbours successors(Bigrams bigrams) {
      return of(bigrams, true);
    }

    static Neighbours predecessors(Bigrams bigrams) {
      return of(bigrams, false);
    }

    private static Neighbours of(Bigrams bigrams, boolean forward) {
      int size = bigrams.size();
      int[] begin = new int[size + 1];
      for (int pair = 0; pair < bigrams.pairs(); pair++) {
        begin[(forward ? bigrams.first(pair) : bigrams.second(pair)) + 1]++;
      }
      for (int word = 0; word < size; word++) {
        begin[word + 1] += begin[word];
      }
      int[] next = begin.clone();
      int[] word = new int[bigrams.pairs()];
      int[] count = new int[bigrams.pairs()];
      int[] self = new int[size];
      for (int pair = 0; pair < bigrams.pairs(); pair++) {
        int from = forward ? bigrams.first(pair) : bigrams.second(pair);
        int to = forward ? bigrams.second(pair) : bigrams.first(pair);
        word[next[from]] = to;
        count[next[from]++] = bigrams.pairCount(pair);
        if (from == to) {
          self[from] = bigrams.pairCount(pair);
        }
      }
      return new Neighbours(begin, word, count, self, new int[size]);
    }

    int countOfSelf(int index) {
      return self[index];
    }

    /** Sums a word's neighbours, itself left out, by their classes into {@code sums}; returns the classes used. */
    int[] gather(int index, int[] classOf, int[] sums) {
      int used = 0;
      for (int i = begin[index]; i < begin[index + 1]; i++) {
        if (word[i] == index) {
          continue;
        }
        int c = classOf[word[i]];
        if (sums[c] == 0) {
          scratch[used++] = c;
        }
        sums[c] += count[i];
      }
      return Arrays.copyOf(scratch, used);
    }
  }
}
