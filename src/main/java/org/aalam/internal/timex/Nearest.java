package org.aalam.internal.timex;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/** Chooses among the yearly returns of an incomplete date. Stateless. */
final class Nearest {
  /** A day of the year falls on each weekday within eleven years, 29 February within forty. */
  private static final int REACH = 40;

  private Nearest() {}

  /**
   * Returns the return of a date that the modifier asks for: the one nearest to the reference date, the last before it
   * or the next after it.
   *
   * @param inYear makes the date of a year, empty where the year has none
   * @param fits tells whether a date fits all else that the text says
   */
  static Optional<Extent> choose(
      Fields fields, LocalDate reference, int year, IntFunction<Optional<Extent>> inYear, Predicate<Extent> fits) {
    if (!fields.has(Field.MOD) || fields.has(Field.UNIT)) {
      return nearest(reference, year, inYear, fits);
    }
    int modifier = fields.get(Field.MOD);
    if (modifier == 0) {
      return inYear.apply(year);
    }
    int step = modifier > 0 ? 1 : -1;
    int wanted = Math.abs(modifier);
    for (int i = -1; i <= REACH; i++) {
      Optional<Extent> candidate = inYear.apply(year + step * i);
      if (candidate.isPresent() && isBeyond(candidate.get(), reference, step) && --wanted == 0) {
        return candidate;
      }
    }
    return Optional.empty();
  }

  private static boolean isBeyond(Extent candidate, LocalDate reference, int step) {
    return step > 0
        ? candidate.begin().orElseThrow().isAfter(reference)
        : candidate.end().orElseThrow().isBefore(reference);
  }

  private static Optional<Extent> nearest(
      LocalDate reference, int year, IntFunction<Optional<Extent>> inYear, Predicate<Extent> fits) {
    Optional<Extent> best = Optional.empty();
    for (int i = 0; i <= REACH && (best.isEmpty() || i <= 1); i++) {
      best = nearer(reference, best, inYear.apply(year - i).filter(fits));
      best = nearer(reference, best, inYear.apply(year + i).filter(fits));
    }
    return best;
  }

  private static Optional<Extent> nearer(LocalDate reference, Optional<Extent> first, Optional<Extent> second) {
    if (first.isEmpty() || second.isEmpty()) {
      return first.isEmpty() ? second : first;
    }
    return second.get().distance(reference) < first.get().distance(reference) ? second : first;
  }
}
