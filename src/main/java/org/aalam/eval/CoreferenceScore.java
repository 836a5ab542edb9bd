package org.aalam.eval;

/**
 * How well mentions were gathered into entities, by B³. Immutable and thread-safe.
 *
 * @param precision mean over the predicted mentions of the share of their predicted entity that is right, 0.0 to 1.0
 * @param recall mean over the gold mentions of the share of their gold entity that was found, 0.0 to 1.0
 */
public record CoreferenceScore(double precision, double recall) {

  /**
   * Returns the harmonic mean of precision and recall.
   *
   * @return 0.0 to 1.0
   */
  public double f1() {
    return precision + recall == 0.0 ? 0.0 : 2 * precision * recall / (precision + recall);
  }
}
