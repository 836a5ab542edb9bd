package org.aalam.eval;

import java.util.OptionalDouble;

/**
 * How many of the right spans whose gold mention has a value (a country's code or a date) carry that very value.
 * Immutable and thread-safe.
 *
 * @param right spans with the right value
 * @param total right spans whose gold mention has a value
 */
public record ValueScore(int right, int total) {
  /** No value at all. */
  public static final ValueScore NONE = new ValueScore(0, 0);

  /**
   * Adds one value.
   *
   * @param isRight whether it is right
   * @return the new score
   */
  public ValueScore plus(boolean isRight) {
    return new ValueScore(isRight ? right + 1 : right, total + 1);
  }

  /**
   * Returns the share of right values.
   *
   * @return 0.0 to 1.0, empty where no right span has a gold value
   */
  public OptionalDouble share() {
    return total == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) right / total);
  }
}
