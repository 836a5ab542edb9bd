package org.aalam.internal.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The best labellings of one sentence, as a model chooses them, in falling order: Viterbi search that keeps several ways to each label. */
final class BestPaths {
  /** One way to a label: its score and the way it goes on from. */
  private record Way(double score, int label, Way previous) {}

  private final CrfModel model;
  private final double[] scores;
  private final int size;

  BestPaths(CrfModel model, double[] scores, int size) {
    this.model = model;
    this.scores = scores;
    this.size = size;
  }

  /** Returns up to a number of labellings, each with one label id a token. */
  List<int[]> best(int count) {
    int labels = model.labels().size();
    List<Way> ways = new ArrayList<>();
    for (int y = 0; y < labels; y++) {
      keep(ways, List.of(new Way(model.startScore(y) + score(0, y), y, null)), 1);
    }
    for (int t = 1; t < size; t++) {
      List<Way> next = new ArrayList<>();
      for (int y = 0; y < labels; y++) {
        List<Way> extended = new ArrayList<>();
        for (Way way : ways) {
          double score = way.score + model.transitionScore(way.label, y) + score(t, y);
          extended.add(new Way(score, y, way));
        }
        keep(next, extended, count);
      }
      ways = next;
    }
    List<Way> best = new ArrayList<>();
    keep(best, ways, count);
    return best.stream().map(this::path).toList();
  }

  private double score(int token, int label) {
    return scores[token * model.labels().size() + label] + model.eagerness(label);
  }

  private static void keep(List<Way> kept, List<Way> candidates, int count) {
    candidates.stream()
        .filter(way -> way.score > Double.NEGATIVE_INFINITY)
        .sorted(Comparator.comparingDouble((Way way) -> -way.score))
        .limit(count)
        .forEach(kept::add);
  }

  private int[] path(Way last) {
    int[] path = new int[size];
    Way way = last;
    for (int t = size - 1; t >= 0; t--) {
      path[t] = way.label;
      way = way.previous;
    }
    return path;
  }
}
