package org.aalam.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwlQnTest {

  /** Half the sum of {@code curvature × (x − target)²}, whose least point with an L1 penalty is a soft threshold. */
  private record Parabolas(double[] curvature, double[] target) implements OwlQn.Objective {
    @Override
    public int dimension() {
      return target.length;
    }

    @Override
    public double evaluate(double[] point, double[] gradient) {
      double value = 1;
      for (int i = 0; i < point.length; i++) {
        double distance = point[i] - target[i];
        gradient[i] = curvature[i] * distance;
        value += curvature[i] * distance * distance / 2;
      }
      return value;
    }
  }

  /** {@code x² + xy + y² − 6x − 3y + 10}, in which the variables depend on each other. */
  private static final class Bowl implements OwlQn.Objective {
    @Override
    public int dimension() {
      return 2;
    }

    @Override
    public double evaluate(double[] point, double[] gradient) {
      double x = point[0];
      double y = point[1];
      gradient[0] = 2 * x + y - 6;
      gradient[1] = x + 2 * y - 3;
      return x * x + x * y + y * y - 6 * x - 3 * y + 10;
    }
  }

  private static double[] minimize(OwlQn.Objective objective, double l1) {
    return new OwlQn(objective, l1).minimize(200, (iteration, value, point) -> { });
  }

  @Test
  void findsTheSoftThresholds() {
    double[] curvature = {1, 4, 0.5, 2, 1, 10};
    double[] target = {3, -2, 0.7, 0.2, -0.4, 0};
    double l1 = 0.5;

    double[] point = minimize(new Parabolas(curvature, target), l1);

    for (int i = 0; i < point.length; i++) {
      double expected = Math.copySign(Math.max(Math.abs(target[i]) - l1 / curvature[i], 0), target[i]);
      assertThat(point[i]).isCloseTo(expected, within(0.01));
    }
    assertThat(point[2]).as("a weight that does not pay is exactly zero").isZero();
    assertThat(point[3]).isZero();
    assertThat(point[5]).isZero();
  }

  @Test
  void withoutPenaltyFindsTheLeastPoint() {
    assertThat(minimize(new Bowl(), 0)).containsExactly(new double[] {3, 0}, within(0.01));
  }

  @Test
  void withPenaltyHoldsAVariableAtZero() {
    // With y at zero the slope of x is 2x − 6 + 1, and that of y, x − 3 = −0.5, is less than the penalty.
    double[] point = minimize(new Bowl(), 1);
    assertThat(point[0]).isCloseTo(2.5, within(0.01));
    assertThat(point[1]).isZero();
  }

  @Test
  void aLargePenaltyLeavesNothing() {
    assertThat(minimize(new Bowl(), 100)).containsOnly(0);
  }

  @Test
  void goesDownAtEveryIterationAndStopsInTime() {
    List<Double> values = new ArrayList<>();
    List<Integer> iterations = new ArrayList<>();
    new OwlQn(new Parabolas(new double[] {1, 100, 7}, new double[] {5, -3, 2}), 0.1).minimize(3,
        (iteration, value, point) -> {
          iterations.add(iteration);
          values.add(value);
        });
    assertThat(iterations).containsExactly(1, 2, 3);
    assertThat(values).isSortedAccordingTo((a, b) -> Double.compare(b, a));
  }
}
