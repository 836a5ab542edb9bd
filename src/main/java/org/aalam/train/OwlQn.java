package org.aalam.train;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Minimizes a smooth convex function plus an L1 penalty: the orthant-wise limited-memory quasi-Newton method.
 *
 * <p>Source: Andrew and Gao, "Scalable training of L1-regularized log-linear models", ICML 2007. OpenNLP's own minimizer
 * of this kind needs about ten evaluations an iteration for our models, since it does not scale its steps; this one
 * needs little more than one. Deterministic.
 */
final class OwlQn {
  private static final int HISTORY = 8;
  private static final int MAX_BACKTRACKS = 20;
  private static final double SUFFICIENT_DECREASE = 1e-4;
  /** Training ends when the value falls by less than this part of itself over ten iterations. */
  private static final double TOLERANCE = 3e-4;
  private static final int TOLERANCE_PERIOD = 10;

  /** What is minimized. */
  interface Objective {
    /** Returns the number of variables. */
    int dimension();

    /** Returns the value at a point, and writes the gradient there. */
    double evaluate(double[] point, double[] gradient);
  }

  /** Told of every iteration. */
  interface Listener {
    /** Takes the iteration's number from 1, the value and the point, which must not be changed. */
    void iteration(int iteration, double value, double[] point);
  }

  /** One step of the past: how far the point moved and how the gradient changed. */
  private record Step(double[] move, double[] change, double curvature) {}

  private final Objective objective;
  private final double l1;
  private final Deque<Step> steps = new ArrayDeque<>();
  private double[] point;
  private double[] gradient;
  private double value;

  OwlQn(Objective objective, double l1) {
    this.objective = objective;
    this.l1 = l1;
    point = new double[objective.dimension()];
    gradient = new double[point.length];
  }

  /** Runs from zero until it gains little more, or for a number of iterations; returns the point. */
  double[] minimize(int maxIterations, Listener listener) {
    value = objective.evaluate(point, gradient) + l1 * norm1(point);
    Deque<Double> history = new ArrayDeque<>();
    for (int iteration = 1; iteration <= maxIterations && step(); iteration++) {
      listener.iteration(iteration, value, point);
      history.addLast(value);
      if (history.size() > TOLERANCE_PERIOD && history.removeFirst() - value < TOLERANCE * value) {
        break;
      }
    }
    return point;
  }

  /** Moves once; false where no move lowers the value any more. */
  private boolean step() {
    double[] slope = pseudoGradient();
    double[] direction = direction(slope);
    double length = steps.isEmpty() ? 1 / Math.sqrt(dot(slope, slope)) : 1;
    double[] nextGradient = new double[point.length];
    for (int attempt = 0; attempt < MAX_BACKTRACKS; attempt++) {
      double[] next = project(direction, length, slope);
      double nextValue = objective.evaluate(next, nextGradient) + l1 * norm1(next);
      double[] move = difference(next, point);
      if (nextValue <= value + SUFFICIENT_DECREASE * dot(slope, move)) {
        remember(move, difference(nextGradient, gradient));
        point = next;
        gradient = nextGradient;
        value = nextValue;
        return true;
      }
      length *= 0.5;
    }
    return false;
  }

  /** The subgradient of least length: zero where neither direction leads down. */
  private double[] pseudoGradient() {
    double[] slope = new double[point.length];
    for (int i = 0; i < slope.length; i++) {
      double g = gradient[i];
      if (point[i] != 0) {
        slope[i] = g + Math.copySign(l1, point[i]);
      } else if (g + l1 < 0) {
        slope[i] = g + l1;
      } else if (g - l1 > 0) {
        slope[i] = g - l1;
      }
    }
    return slope;
  }

  /** The quasi-Newton direction by the two-loop recursion, without the parts that lead up. */
  private double[] direction(double[] slope) {
    double[] direction = new double[slope.length];
    for (int i = 0; i < slope.length; i++) {
      direction[i] = -slope[i];
    }
    double[] shares = new double[steps.size()];
    int k = 0;
    for (Iterator<Step> it = steps.descendingIterator(); it.hasNext(); k++) {
      Step step = it.next();
      shares[k] = dot(step.move, direction) / step.curvature;
      add(direction, step.change, -shares[k]);
    }
    if (!steps.isEmpty()) {
      Step last = steps.getLast();
      scale(direction, last.curvature / dot(last.change, last.change));
    }
    for (Step step : steps) {
      k--;
      add(direction, step.move, shares[k] - dot(step.change, direction) / step.curvature);
    }
    for (int i = 0; i < direction.length; i++) {
      direction[i] = direction[i] * slope[i] >= 0 ? 0 : direction[i];
    }
    return direction;
  }

  /** The point at the end of a move; a variable that would change its sign stops at zero. */
  private double[] project(double[] direction, double length, double[] slope) {
    double[] next = new double[point.length];
    for (int i = 0; i < next.length; i++) {
      double moved = point[i] + length * direction[i];
      double side = point[i] != 0 ? point[i] : -slope[i];
      next[i] = moved * side > 0 ? moved : 0;
    }
    return next;
  }

  private void remember(double[] move, double[] change) {
    double curvature = dot(move, change);
    if (curvature > 0) {
      if (steps.size() == HISTORY) {
        steps.removeFirst();
      }
      steps.addLast(new Step(move, change, curvature));
    }
  }

  private static double norm1(double[] v) {
    double sum = 0;
    for (double x : v) {
      sum += Math.abs(x);
    }
    return sum;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static double[] difference(double[] a, double[] b) {
    double[] difference = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      difference[i] = a[i] - b[i];
    }
    return difference;
  }

  private static void add(double[] to, double[] v, double factor) {
    for (int i = 0; i < to.length; i++) {
      to[i] += factor * v[i];
    }
  }

  private static void scale(double[] v, double factor) {
    for (int i = 0; i < v.length; i++) {
      v[i] *= factor;
    }
  }
}
