package org.aalam.internal.feature;

/** Takes the features of one token. */
public interface FeatureSink {

  /** Takes a feature with one value. */
  void add(Template template, Value value);

  /** Takes a feature with two values. */
  void add(Template template, Value first, Value second);

  /**
   * Takes the vector of a word near the token.
   *
   * @param offset where the word stands, counted from the token
   * @param row its row in the table of vectors
   */
  default void addVector(int offset, int row) {
    // Most have no use for vectors.
  }
}
