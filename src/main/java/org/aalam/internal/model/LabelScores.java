package org.aalam.internal.model;

/**
 * Scores of labels as integers: multiples of a small unit, in half the room of floating-point numbers, whose sums are exact in
 * whatever order they are added. Weights are rounded less by it than by the model's file.
 */
final class LabelScores {
  /** What one stands for. */
  static final double UNIT = 0x1p-24;
  /** No sum of weights comes near it; a label that far ahead of others is certain anyway. */
  private static final double MAX = 127;

  private LabelScores() {}

  /** Rounds scores to integers. */
  static int[] of(double[] scores) {
    int[] rounded = new int[scores.length];
    for (int i = 0; i < scores.length; i++) {
      rounded[i] = (int) Math.rint(Math.max(-MAX, Math.min(MAX, scores[i])) / UNIT);
    }
    return rounded;
  }
}
