package org.aalam.train;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.aalam.internal.model.CrfModel;
import org.aalam.internal.model.LabelSet;
import org.aalam.internal.model.Lattice;

/**
 * The negative log-likelihood of a training set under a linear-chain model, with an L2 penalty, and its gradient.
 *
 * <p>Weights are laid out as: one for each label at the start of a sentence, one for each label pair, and for each
 * feature one for each label that it may speak for: every label where the feature is frequent, the labels that it was
 * seen with where it is rare.
 */
final class CrfObjective implements OwlQn.Objective {
  /** A feature seen this often also learns which labels it speaks against. */
  private static final int FREQUENT = 30;
  /** A probability so small that it does not move a weight. */
  private static final double NEGLIGIBLE = 1e-6;
  /** Sums are taken in this many parts whatever the machine, so that rounding is the same everywhere. */
  private static final int PARTS = 2;

  private final TrainingSet data;
  private final double l2;
  private final int labels;
  /** Where each feature's weights begin, counted from the first feature weight; and the label of each weight. */
  private final int[] begin;
  private final byte[] label;
  private final int firstFeatureWeight;
  private final double[][] partGradients = new double[PARTS][];

  CrfObjective(TrainingSet data, double l2) {
    this.data = data;
    this.l2 = l2;
    labels = data.labels().size();
    firstFeatureWeight = labels + labels * labels;
    boolean[][] seen = seenLabels(data);
    begin = new int[seen.length + 1];
    for (int feature = 0; feature < seen.length; feature++) {
      begin[feature + 1] = begin[feature] + count(seen[feature]);
    }
    label = new byte[begin[seen.length]];
    for (int feature = 0; feature < seen.length; feature++) {
      int next = begin[feature];
      for (int y = 0; y < labels; y++) {
        if (seen[feature][y]) {
          label[next++] = (byte) y;
        }
      }
    }
    for (int part = 0; part < PARTS; part++) {
      partGradients[part] = new double[dimension()];
    }
  }

  private static boolean[][] seenLabels(TrainingSet data) {
    boolean[][] seen = new boolean[data.features().length][data.labels().size()];
    int[] counts = new int[seen.length];
    for (int s = 0; s < data.sentences(); s++) {
      int[] gold = data.labels(s);
      for (int t = 0; t < gold.length; t++) {
        for (int feature : data.features(s)[t]) {
          seen[feature][gold[t]] = true;
          counts[feature]++;
        }
      }
    }
    for (int feature = 0; feature < seen.length; feature++) {
      if (counts[feature] >= FREQUENT) {
        Arrays.fill(seen[feature], true);
      }
    }
    return seen;
  }

  private static int count(boolean[] flags) {
    int count = 0;
    for (boolean flag : flags) {
      count += flag ? 1 : 0;
    }
    return count;
  }

  @Override
  public int dimension() {
    return firstFeatureWeight + label.length;
  }

  @Override
  public double evaluate(double[] weights, double[] gradient) {
    double[] losses = new double[PARTS];
    IntStream.range(0, PARTS).parallel().forEach(part -> losses[part] = evaluate(part, weights));
    for (int i = 0; i < gradient.length; i++) {
      double sum = l2 * weights[i];
      for (double[] partGradient : partGradients) {
        sum += partGradient[i];
      }
      gradient[i] = sum;
    }
    double squares = 0;
    for (double weight : weights) {
      squares += weight * weight;
    }
    return Arrays.stream(losses).sum() + l2 / 2 * squares;
  }

  private double evaluate(int part, double[] weights) {
    double[] gradient = partGradients[part];
    Arrays.fill(gradient, 0);
    Lattice lattice = new Lattice(startScores(weights), transitionScores(weights), new double[labels]);
    double[] expected = new double[labels * labels];
    double[] scores = new double[0];
    double loss = 0;
    for (int s = part; s < data.sentences(); s += PARTS) {
      int[] gold = data.labels(s);
      int[][] features = data.features(s);
      scores = Arrays.copyOf(scores, Math.max(scores.length, gold.length * labels));
      score(features, weights, scores);
      lattice.load(scores, gold.length);
      loss += lattice.logPartition() - goldScore(gold, scores, weights);
      lattice.addExpectedTransitions(1, expected);
      addNodeGradient(lattice, gold, features, gradient);
    }
    for (int i = 0; i < expected.length; i++) {
      gradient[labels + i] += expected[i];
    }
    return loss;
  }

  private double[] startScores(double[] weights) {
    double[] scores = new double[labels];
    for (int y = 0; y < labels; y++) {
      scores[y] = LabelSet.mayFollow(-1, y) ? weights[y] : Double.NEGATIVE_INFINITY;
    }
    return scores;
  }

  private double[] transitionScores(double[] weights) {
    double[] scores = new double[labels * labels];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = LabelSet.mayFollow(i / labels, i % labels) ? weights[labels + i] : Double.NEGATIVE_INFINITY;
    }
    return scores;
  }

  private void score(int[][] features, double[] weights, double[] scores) {
    Arrays.fill(scores, 0, features.length * labels, 0);
    for (int t = 0; t < features.length; t++) {
      int here = t * labels;
      for (int feature : features[t]) {
        for (int i = begin[feature]; i < begin[feature + 1]; i++) {
          scores[here + label[i]] += weights[firstFeatureWeight + i];
        }
      }
    }
  }

  private double goldScore(int[] gold, double[] scores, double[] weights) {
    double score = weights[gold[0]];
    for (int t = 0; t < gold.length; t++) {
      score += scores[t * labels + gold[t]];
      if (t > 0) {
        score += weights[labels + gold[t - 1] * labels + gold[t]];
      }
    }
    return score;
  }

  private void addNodeGradient(Lattice lattice, int[] gold, int[][] features, double[] gradient) {
    double[] excess = new double[labels];
    int[] active = new int[labels];
    for (int t = 0; t < gold.length; t++) {
      for (int y = 0; y < labels; y++) {
        excess[y] = lattice.marginal(t, y) - (y == gold[t] ? 1 : 0);
      }
      if (t == 0) {
        for (int y = 0; y < labels; y++) {
          gradient[y] += excess[y];
        }
      } else {
        gradient[labels + gold[t - 1] * labels + gold[t]] -= 1;
      }
      addFeatureGradient(features[t], excess, active, count(excess, active), gradient);
    }
  }

  /** Lists the labels whose excess matters and returns how many they are: for most tokens there is none soon. */
  private static int count(double[] excess, int[] active) {
    int count = 0;
    for (int y = 0; y < excess.length; y++) {
      if (Math.abs(excess[y]) > NEGLIGIBLE) {
        active[count++] = y;
      }
    }
    return count;
  }

  private void addFeatureGradient(int[] features, double[] excess, int[] active, int count, double[] gradient) {
    if (count == 0) {
      return;
    }
    for (int feature : features) {
      int row = begin[feature];
      int end = begin[feature + 1];
      if (end - row == labels) {
        for (int k = 0; k < count; k++) {
          gradient[firstFeatureWeight + row + active[k]] += excess[active[k]];
        }
      } else {
        for (int i = row; i < end; i++) {
          gradient[firstFeatureWeight + i] += excess[label[i]];
        }
      }
    }
  }

  /** Compiles weights into a model; features whose weights are all zero are left out. */
  CrfModel model(double[] weights) {
    return new ModelCompiler(data, begin, label).compile(
        startScores(weights), transitionScores(weights), weights, firstFeatureWeight);
  }
}
