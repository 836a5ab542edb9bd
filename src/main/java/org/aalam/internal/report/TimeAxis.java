package org.aalam.internal.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Where days stand on an axis that runs from right to left, in per cent of its width from the left edge.
 *
 * <p>News speaks of last Tuesday and of 1948 in one breath. Where the dates span more than {@value #LINEAR_DAYS} days the
 * axis is wide around the article's own day and narrower with the logarithm of the distance from it.
 */
public final class TimeAxis {
  private static final int LINEAR_DAYS = 500;
  /** A month from the middle of a narrowing axis, distances begin to shrink. */
  private static final double UNIT_DAYS = 30;
  private static final double MARGIN = 3;
  private static final double WIDTH = 100 - 2 * MARGIN;
  private static final double MIN_TICK_DISTANCE = 11;
  private static final int[] YEARS_AWAY = {0, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};
  private static final int[] STEPS = {1, 2, 5, 7, 14};
  private static final int MAX_TICKS = 7;

  private final LocalDate middle;
  private final LocalDate first;
  private final boolean linear;
  private final double from;
  private final double to;

  /** A labelled place on the axis. */
  public record Tick(String label, double x) {}

  TimeAxis(LocalDate first, LocalDate last, LocalDate middle) {
    this.first = first;
    this.middle = middle;
    this.linear = ChronoUnit.DAYS.between(first, last) <= LINEAR_DAYS;
    double begin = scaled(first);
    double end = scaled(last.plusDays(1));
    this.from = begin;
    this.to = end;
  }

  boolean isLinear() {
    return linear;
  }

  /** Returns the place of the beginning of a day. */
  double x(LocalDate day) {
    double share = Math.max(0, Math.min(1, (scaled(day) - from) / (to - from)));
    return rounded(100 - MARGIN - WIDTH * share);
  }

  static double rounded(double x) {
    return Math.rint(x * 100) / 100;
  }

  private double scaled(LocalDate day) {
    double days = ChronoUnit.DAYS.between(middle, day);
    // StrictMath: the same page on every platform.
    return linear ? days : StrictMath.signum(days) * StrictMath.log1p(StrictMath.abs(days) / UNIT_DAYS);
  }

  private boolean covers(LocalDate day) {
    return scaled(day) >= from && scaled(day) <= to;
  }

  /** Returns labelled days or years, from the first to the last. */
  List<Tick> ticks() {
    List<Tick> ticks = new ArrayList<>();
    if (linear) {
      linearTicks(ticks);
    } else {
      for (int distance : YEARS_AWAY) {
        addYear(ticks, middle.getYear() - distance + 1);
        addYear(ticks, middle.getYear() + distance);
      }
    }
    return ticks;
  }

  private void linearTicks(List<Tick> ticks) {
    double days = to - from;
    if (days / STEPS[STEPS.length - 1] > MAX_TICKS) {
      for (LocalDate month = first.withDayOfMonth(1).plusMonths(1); covers(month); month = month.plusMonths(1)) {
        add(ticks, month, month.toString().substring(0, 7));
      }
      return;
    }
    int step = STEPS[0];
    for (int i = 0; i < STEPS.length && days / step > MAX_TICKS; i++) {
      step = STEPS[i];
    }
    for (LocalDate day = first; covers(day); day = day.plusDays(step)) {
      add(ticks, day, day.toString());
    }
  }

  private void addYear(List<Tick> ticks, int year) {
    LocalDate day = LocalDate.of(year, 1, 1);
    if (covers(day)) {
      add(ticks, day, Integer.toString(year));
    }
  }

  private void add(List<Tick> ticks, LocalDate day, String label) {
    double x = x(day);
    double width = label.length() > 7 ? 2 : label.length() > 4 ? 1.5 : 1;
    double distance = width * MIN_TICK_DISTANCE;
    if (ticks.stream().allMatch(tick -> Math.abs(tick.x() - x) >= distance)) {
      ticks.add(new Tick(label, x));
    }
  }
}
