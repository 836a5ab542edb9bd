package org.aalam.internal.model;

import java.util.Arrays;

/**
 * All labellings of one sentence under a linear-chain model: the best of them, and exact probabilities.
 *
 * <p>Works on probabilities that are scaled at each token, so that sentences of any length neither under- nor overflow.
 * The arrays grow to the longest sentence and are used again; one lattice serves one thread.
 */
public final class Lattice {
  /** Scores are scaled up where their sum is smaller than this, which leaves room for the smallest among them. */
  private static final double SMALL = 1e-100;

  private final Transitions transitions;
  private final int labels;
  private int size;
  /** Exponentiated scores by token and label, divided by each token's largest. */
  private double[] node = new double[0];
  private double[] alpha = new double[0];
  private double[] beta = new double[0];
  private double[] scale = new double[0];
  private double logShift;
  /** Node times beta of one token's labels. */
  private final double[] product;

  /**
   * Makes a lattice.
   *
   * @param startScores log-scores of labels at the start of a sentence; negative infinity where one may not stand
   * @param transitionScores log-scores of label pairs, previous × labels + next
   * @param eagernessScores what {@link #best} adds to the log-scores of labels
   */
  public Lattice(double[] startScores, double[] transitionScores, double[] eagernessScores) {
    this(new Transitions(startScores, transitionScores, eagernessScores));
  }

  Lattice(Transitions transitions) {
    this.transitions = transitions;
    this.labels = transitions.labels();
    this.product = new double[labels];
  }

  /** Sets the log-scores of a sentence's tokens ({@code token × labels + label}) and sums over all labellings. */
  public void load(double[] scores, int length) {
    size = length;
    reserve(length);
    logShift = 0;
    for (int t = 0; t < length; t++) {
      double max = Double.NEGATIVE_INFINITY;
      for (int y = 0; y < labels; y++) {
        max = scores[t * labels + y] > max ? scores[t * labels + y] : max;
      }
      logShift += max;
      for (int y = 0; y < labels; y++) {
        node[t * labels + y] = Math.exp(scores[t * labels + y] - max);
      }
    }
    forward();
    backward();
  }

  private void reserve(int length) {
    if (node.length < length * labels) {
      node = new double[length * labels];
      alpha = new double[length * labels];
      beta = new double[length * labels];
      scale = new double[length];
    }
  }

  private void forward() {
    for (int y = 0; y < labels; y++) {
      alpha[y] = transitions.start(y) * node[y];
    }
    rescale(0);
    for (int t = 1; t < size; t++) {
      int here = t * labels;
      transitions.sumBefore(alpha, here - labels, alpha, here);
      for (int y = 0; y < labels; y++) {
        alpha[here + y] *= node[here + y];
      }
      rescale(t);
    }
  }

  private void rescale(int t) {
    double sum = 0;
    for (int y = 0; y < labels; y++) {
      sum += alpha[t * labels + y];
    }
    scale[t] = sum;
    double inverse = 1 / sum;
    for (int y = 0; y < labels; y++) {
      alpha[t * labels + y] *= inverse;
    }
  }

  private void backward() {
    Arrays.fill(beta, (size - 1) * labels, size * labels, 1);
    for (int t = size - 2; t >= 0; t--) {
      int here = t * labels;
      int next = here + labels;
      double inverse = 1 / scale[t + 1];
      for (int y = 0; y < labels; y++) {
        product[y] = node[next + y] * beta[next + y] * inverse;
      }
      transitions.sumAfter(product, beta, here);
    }
  }

  /** Returns the logarithm of the summed scores of all labellings. */
  public double logPartition() {
    double sum = logShift;
    for (int t = 0; t < size; t++) {
      sum += Math.log(scale[t]);
    }
    return sum;
  }

  /** Returns the probability that a token has a label. */
  public double marginal(int token, int label) {
    return alpha[token * labels + label] * beta[token * labels + label];
  }

  /** Adds to {@code expected} how often each label pair is expected, previous × labels + next. */
  public void addExpectedTransitions(double weight, double[] expected) {
    for (int t = 1; t < size; t++) {
      int here = t * labels;
      for (int x = 0; x < labels; x++) {
        double before = weight * alpha[here - labels + x] / scale[t];
        for (int y = 0; y < labels; y++) {
          expected[x * labels + y] += before * transitions.pair(x, y) * node[here + y] * beta[here + y];
        }
      }
    }
  }

  /**
   * Returns the probability that a mention stands exactly at a range of tokens.
   *
   * @param begin index of the first token
   * @param end index after the last token
   * @param beginLabel the mention's {@code B-} label; its {@code I-} label is the next id
   */
  public double spanProbability(int begin, int end, int beginLabel) {
    int inside = beginLabel + 1;
    double p = alpha[begin * labels + beginLabel];
    int label = beginLabel;
    for (int t = begin + 1; t < end; t++) {
      p *= transitions.pair(label, inside) * node[t * labels + inside] / scale[t];
      label = inside;
    }
    if (end == size) {
      return Math.min(1, p);
    }
    double after = 0;
    for (int y = 0; y < labels; y++) {
      if (y != inside) {
        after += transitions.pair(label, y) * node[end * labels + y] * beta[end * labels + y];
      }
    }
    return Math.min(1, p * after / scale[end]);
  }

  /** Writes the labelling with the highest score, eagerness included, into {@code path}. */
  public void best(int[] path) {
    double[] score = new double[labels];
    double[] next = new double[labels];
    int[] back = new int[size * labels];
    for (int y = 0; y < labels; y++) {
      score[y] = transitions.start(y) * node[y] * transitions.eagerness(y);
    }
    for (int t = 1; t < size; t++) {
      transitions.largestBefore(score, next, back, t * labels);
      double sum = 0;
      for (int y = 0; y < labels; y++) {
        score[y] = next[y] * node[t * labels + y] * transitions.eagerness(y);
        sum += score[y];
      }
      if (sum < SMALL || sum > 1 / SMALL) {
        for (int y = 0; y < labels; y++) {
          score[y] /= sum;
        }
      }
    }
    int label = 0;
    for (int y = 1; y < labels; y++) {
      label = score[y] > score[label] ? y : label;
    }
    for (int t = size - 1; t >= 0; t--) {
      path[t] = label;
      label = back[t * labels + label];
    }
  }
}
