package org.aalam.internal.timex;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import org.aalam.entity.DateGrain;

/** Places single days of the Gregorian calendar. Stateless. */
final class DayResolver {
  private static final int HALF_A_WEEK = 3;
  private static final int DAYS_PER_WEEK = 7;
  private static final int MONTHS_TO_SEARCH = 12;

  private DayResolver() {}

  /** A day with its month. */
  static Optional<Extent> dayOfYear(Fields fields, Anchor anchor) {
    int month = fields.get(Field.MONTH);
    int day = fields.get(Field.DAY);
    OptionalInt year = YearResolver.year(fields, anchor);
    if (year.isPresent()) {
      return date(year.getAsInt(), month, day).map(date -> checked(date, fields));
    }
    if (YearMonth.of(2000, month).lengthOfMonth() < day) {
      return Optional.empty();
    }
    Optional<LocalDate> base = anchor.of(fields).map(reference -> reference.plusDays(fields.get(Field.DAYS, 0)));
    if (base.isEmpty()) {
      return Optional.of(Extent.open("XXXX-" + Extent.two(month) + "-" + Extent.two(day), DateGrain.DAY));
    }
    return Nearest.choose(fields, base.get(), base.get().getYear(), y -> date(y, month, day).map(Extent::day),
        extent -> fields.has(Field.DAYS) || fitsWeekday(extent.begin().orElseThrow(), fields))
        .map(extent -> checked(extent.begin().orElseThrow(), fields));
  }

  /** A day without its month: of the month that the text speaks of, or of the nearest that fits. */
  static Optional<Extent> dayOfMonth(Fields fields, Anchor anchor) {
    int day = fields.get(Field.DAY);
    Optional<LocalDate> base = anchor.of(fields);
    if (base.isEmpty()) {
      return Optional.of(Extent.open("XXXX-XX-" + Extent.two(day), DateGrain.DAY));
    }
    if (fields.hasAny(Field.UNIT, Field.MOD, Field.NARR)) {
      YearMonth month = YearMonth.from(base.get()).plusMonths(YearResolver.offset(fields));
      return date(month.getYear(), month.getMonthValue(), day).map(date -> checked(date, fields));
    }
    LocalDate reference = base.get().plusDays(fields.get(Field.DAYS, 0));
    return nearestDayOfMonth(fields, reference, day).map(date -> checked(date, fields));
  }

  private static Optional<LocalDate> nearestDayOfMonth(Fields fields, LocalDate reference, int day) {
    LocalDate best = null;
    for (int i = -MONTHS_TO_SEARCH; i <= MONTHS_TO_SEARCH; i++) {
      YearMonth month = YearMonth.from(reference).plusMonths(i);
      Optional<LocalDate> date = date(month.getYear(), month.getMonthValue(), day);
      if (date.isPresent() && fitsWeekday(date.get(), fields)
          && (best == null || distance(date.get(), reference) < distance(best, reference))) {
        best = date.get();
      }
    }
    return Optional.ofNullable(best);
  }

  /** A day counted from the day of writing. */
  static Optional<Extent> relative(Fields fields, Anchor anchor) {
    return anchor.reference().map(reference -> checked(reference.plusDays(fields.get(Field.DAYS)), fields));
  }

  /** A day of the week. */
  static Optional<Extent> weekday(Fields fields, Anchor anchor) {
    DayOfWeek weekday = DayOfWeek.of(fields.get(Field.WEEKDAY));
    return anchor.of(fields).map(base -> Extent.day(weekday(fields, base, weekday)));
  }

  private static LocalDate weekday(Fields fields, LocalDate base, DayOfWeek weekday) {
    int offset = YearResolver.offset(fields);
    if (fields.unitIs(CalendarUnit.WEEK)) {
      return base.with(weekday).plusWeeks(offset);
    }
    if (fields.has(Field.COMING)) {
      return base.with(TemporalAdjusters.nextOrSame(weekday));
    }
    if (offset > 0) {
      return base.with(TemporalAdjusters.next(weekday)).plusWeeks(offset - 1L);
    }
    if (offset < 0) {
      return base.with(TemporalAdjusters.previous(weekday)).minusWeeks(-offset - 1L);
    }
    if (fields.has(Field.MOD)) {
      return base.with(weekday);
    }
    return nearest(base, weekday);
  }

  private static LocalDate nearest(LocalDate base, DayOfWeek weekday) {
    int ahead = Math.floorMod(weekday.getValue() - base.getDayOfWeek().getValue(), DAYS_PER_WEEK);
    return base.plusDays(ahead <= HALF_A_WEEK ? ahead : ahead - DAYS_PER_WEEK);
  }

  static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static boolean fitsWeekday(LocalDate date, Fields fields) {
    return date.getDayOfWeek().getValue() == fields.get(Field.WEEKDAY, date.getDayOfWeek().getValue());
  }

  static Extent checked(LocalDate date, Fields fields) {
    Extent extent = Extent.day(date);
    return fitsWeekday(date, fields) ? extent : extent.withConflict();
  }

  private static long distance(LocalDate first, LocalDate second) {
    return Math.abs(first.toEpochDay() - second.toEpochDay());
  }
}
