package org.aalam.eval;

/**
 * Counts of right and wrong spans. Immutable and thread-safe.
 *
 * @param tp spans that are in the gold data and were found with the same label
 * @param fp spans that were found but are not in the gold data
 * @param fn spans of the gold data that were not found
 */
public record Score(int tp, int fp, int fn) {
  /** No span at all. */
  public static final Score NONE = new Score(0, 0, 0);

  /**
   * Checks the counts.
   *
   * @param tp as in the record's description
   * @param fp as in the record's description
   * @param fn as in the record's description
   * @throws IllegalArgumentException where one is negative
   */
  public Score {
    if (tp < 0 || fp < 0 || fn < 0) {
      throw new IllegalArgumentException("counts must not be negative, but are " + tp + ", " + fp + ", " + fn);
    }
  }

  /**
   * Adds the counts of another score.
   *
   * @param other the other score, not null
   * @return the sum
   */
  public Score plus(Score other) {
    return new Score(tp + other.tp, fp + other.fp, fn + other.fn);
  }

  /**
   * Returns the share of found spans that are right.
   *
   * @return 0.0 to 1.0; 0.0 where nothing was found
   */
  public double precision() {
    return share(tp, tp + fp);
  }

  /**
   * Returns the share of gold spans that were found.
   *
   * @return 0.0 to 1.0; 0.0 where there is no gold span
   */
  public double recall() {
    return share(tp, tp + fn);
  }

  /**
   * Returns the harmonic mean of precision and recall.
   *
   * @return 0.0 to 1.0
   */
  public double f1() {
    return share(2 * tp, 2 * tp + fp + fn);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0.0 : (double) part / whole;
  }
}
