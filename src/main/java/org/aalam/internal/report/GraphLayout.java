package org.aalam.internal.report;

import java.util.List;

/**
 * Places names in a box: those that are tied draw near each other, all others push apart (Fruchterman and Reingold 1991),
 * then labels that overlap are moved. Always gives the same places for the same names, on every platform.
 */
final class GraphLayout {
  static final int WIDTH = 1000;
  static final int HEIGHT = 680;
  static final int LABEL_LENGTH = 24;

  private static final int STEPS = 400;
  private static final int UNTANGLING_STEPS = 300;
  private static final double GOLDEN_ANGLE = 2.399963229728653;
  private static final double LETTER_WIDTH = 8.2;
  private static final double LABEL_HEIGHT = 20;
  private static final double GAP = 6;
  private static final double MARGIN = 12;
  private static final double NEAR = 0.01;
  /** Draws all names towards the middle, so that small groups do not drift to the edges. */
  private static final double GRAVITY = 0.06;

  private final double[] halfWidths;
  private final double[] radii;
  private final double[][] places;
  private final double[][] ties;

  GraphLayout(List<String> labels, double[] radii, List<Graph.Pair> pairs) {
    int size = labels.size();
    this.radii = radii;
    this.halfWidths = new double[size];
    this.places = new double[size][2];
    this.ties = new double[size][size];
    for (int i = 0; i < size; i++) {
      halfWidths[i] = Math.max(radii[i], labels.get(i).length() * LETTER_WIDTH / 2);
      double distance = StrictMath.sqrt((i + 0.5) / size) * HEIGHT / 2;
      places[i][0] = WIDTH / 2.0 + distance * StrictMath.cos(i * GOLDEN_ANGLE) * WIDTH / HEIGHT;
      places[i][1] = HEIGHT / 2.0 + distance * StrictMath.sin(i * GOLDEN_ANGLE);
    }
    double strongest = pairs.stream().mapToInt(Graph.Pair::shared).max().orElse(1);
    for (Graph.Pair pair : pairs) {
      double tie = 0.4 + 0.6 * pair.shared() / strongest;
      ties[pair.from()][pair.to()] = tie;
      ties[pair.to()][pair.from()] = tie;
    }
  }

  /** Returns the middle of each name's circle. */
  double[][] places() {
    double ideal = 0.7 * StrictMath.sqrt((double) WIDTH * HEIGHT / Math.max(1, places.length));
    for (int step = 0; step < STEPS; step++) {
      move(ideal, WIDTH / 10.0 * (STEPS - step) / STEPS);
    }
    for (int step = 0; step < UNTANGLING_STEPS; step++) {
      untangle();
    }
    return places;
  }

  private void move(double ideal, double reach) {
    double[][] forces = new double[places.length][2];
    for (int i = 0; i < places.length; i++) {
      forces[i][0] = GRAVITY * (WIDTH / 2.0 - places[i][0]) * HEIGHT / WIDTH;
      forces[i][1] = GRAVITY * (HEIGHT / 2.0 - places[i][1]);
      for (int j = 0; j < places.length; j++) {
        if (i != j) {
          double dx = places[i][0] - places[j][0];
          double dy = places[i][1] - places[j][1];
          double distance = Math.max(NEAR, StrictMath.sqrt(dx * dx + dy * dy));
          double force = ideal * ideal / distance / distance - ties[i][j] * distance / ideal;
          forces[i][0] += dx * force;
          forces[i][1] += dy * force;
        }
      }
    }
    for (int i = 0; i < places.length; i++) {
      double length = Math.max(NEAR, StrictMath.sqrt(forces[i][0] * forces[i][0] + forces[i][1] * forces[i][1]));
      double step = Math.min(length, reach) / length;
      places[i][0] += forces[i][0] * step;
      places[i][1] += forces[i][1] * step;
      keepInside(i);
    }
  }

  private void keepInside(int i) {
    double side = halfWidths[i] + MARGIN;
    places[i][0] = Math.max(side, Math.min(WIDTH - side, places[i][0]));
    places[i][1] = Math.max(radii[i] + MARGIN, Math.min(HEIGHT - radii[i] - LABEL_HEIGHT - MARGIN, places[i][1]));
  }

  /** Pushes boxes of circle and label apart, along the side on which they overlap less. */
  private void untangle() {
    for (int i = 0; i < places.length; i++) {
      for (int j = i + 1; j < places.length; j++) {
        double across = halfWidths[i] + halfWidths[j] + GAP - Math.abs(places[i][0] - places[j][0]);
        double down = down(i, j);
        if (across > 0 && down > 0) {
          int side = across < down ? 0 : 1;
          double push = Math.min(across, down) / 2 + NEAR;
          double sign = places[i][side] < places[j][side] ? -1 : 1;
          places[i][side] += sign * push;
          places[j][side] -= sign * push;
          keepInside(i);
          keepInside(j);
        }
      }
    }
  }

  private double down(int i, int j) {
    double between = Math.abs(places[i][1] - places[j][1]);
    return radii[i] + radii[j] + LABEL_HEIGHT + GAP - between;
  }
}
