package org.aalam.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * Compares two models on the same documents by approximate randomization: the two outputs of each document change sides
 * by the toss of a coin, many times, and the p-value is the share of times in which the two sides differ in F1 at least
 * as much as the models do. The seed is fixed, so the same outputs give the same p-values. Not thread-safe.
 */
public final class Comparison {
  /** The name under which all labels are summed. */
  public static final String MICRO = "micro";
  private static final int ROUNDS = 10_000;
  private static final long SEED = 20_240_215L;

  private final List<Map<String, Score>> first = new ArrayList<>();
  private final List<Map<String, Score>> second = new ArrayList<>();

  /** Makes a comparison that has seen nothing. */
  public Comparison() {}

  /**
   * Adds a document.
   *
   * @param one the scores of the first model on it, by label, not null
   * @param other the scores of the second model on it, by label, not null
   */
  public void add(Map<String, Score> one, Map<String, Score> other) {
    first.add(Map.copyOf(one));
    second.add(Map.copyOf(other));
  }

  /**
   * Returns the differences for each label and for all together.
   *
   * @return the labels in alphabetical order, then {@link #MICRO}
   */
  public Map<String, Difference> differences() {
    TreeSet<String> labels = new TreeSet<>();
    first.forEach(scores -> labels.addAll(scores.keySet()));
    second.forEach(scores -> labels.addAll(scores.keySet()));
    Map<String, Difference> differences = new LinkedHashMap<>();
    labels.forEach(label -> differences.put(label, difference(counts(first, label), counts(second, label))));
    differences.put(MICRO, difference(sums(first), sums(second)));
    return differences;
  }

  private static List<Score> counts(List<Map<String, Score>> documents, String label) {
    return documents.stream().map(scores -> scores.getOrDefault(label, Score.NONE)).toList();
  }

  private static List<Score> sums(List<Map<String, Score>> documents) {
    return documents.stream().map(scores -> scores.values().stream().reduce(Score.NONE, Score::plus)).toList();
  }

  private static Difference difference(List<Score> one, List<Score> other) {
    double f1 = one.stream().reduce(Score.NONE, Score::plus).f1();
    double otherF1 = other.stream().reduce(Score.NONE, Score::plus).f1();
    // Documents on which the models agree weigh the same on either side.
    int[][] tosses = new int[one.size()][];
    int[] same = new int[3];
    int tossed = 0;
    for (int i = 0; i < one.size(); i++) {
      Score a = one.get(i);
      Score b = other.get(i);
      if (a.equals(b)) {
        add(same, a.tp(), a.fp(), a.fn());
      } else {
        tosses[tossed++] = new int[] {a.tp(), a.fp(), a.fn(), b.tp(), b.fp(), b.fn()};
      }
    }
    return new Difference(f1, otherF1, p(tosses, tossed, same, Math.abs(f1 - otherF1)));
  }

  private static double p(int[][] tosses, int tossed, int[] same, double observed) {
    SplittableRandom random = new SplittableRandom(SEED);
    int asLarge = 0;
    for (int round = 0; round < ROUNDS; round++) {
      int[] left = same.clone();
      int[] right = same.clone();
      for (int i = 0; i < tossed; i++) {
        int[] toss = tosses[i];
        boolean kept = random.nextBoolean();
        add(kept ? left : right, toss[0], toss[1], toss[2]);
        add(kept ? right : left, toss[3], toss[4], toss[5]);
      }
      double difference = Math.abs(f1(left) - f1(right));
      asLarge += difference >= observed - 1e-12 ? 1 : 0;
    }
    return (asLarge + 1.0) / (ROUNDS + 1.0);
  }

  private static void add(int[] sum, int tp, int fp, int fn) {
    sum[0] += tp;
    sum[1] += fp;
    sum[2] += fn;
  }

  private static double f1(int[] counts) {
    return new Score(counts[0], counts[1], counts[2]).f1();
  }

  /**
   * Returns a table for the eyes of a reader, in percent.
   *
   * @return several lines, the last one ended too
   */
  public String toTable() {
    StringBuilder table = new StringBuilder(String.format(
        Locale.ROOT, "%-14s %8s %8s %8s %8s\n", "F1", "first", "second", "change", "p"));
    differences().forEach((label, difference) -> table.append(String.format(Locale.ROOT,
        "%-14s %8.2f %8.2f %+8.2f %8.4f\n", label, 100 * difference.first(), 100 * difference.second(),
        100 * (difference.second() - difference.first()), difference.p())));
    return table.append(String.format(Locale.ROOT, "(paired approximate randomization over %,d documents, %,d rounds)\n",
        first.size(), ROUNDS)).toString();
  }

  /**
   * Two scores and what their difference is worth.
   *
   * @param first F1 of the first model, 0.0 to 1.0
   * @param second F1 of the second model, 0.0 to 1.0
   * @param p the chance to see at least such a difference where the models are equally good, two-sided
   */
  public record Difference(double first, double second, double p) {}
}
