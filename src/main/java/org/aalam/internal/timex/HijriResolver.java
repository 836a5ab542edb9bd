package org.aalam.internal.timex;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** Places Hijri days, months, years and centuries on the Gregorian calendar. Stateless. */
final class HijriResolver {
  /** A year after this one that stands with a Hijri month is Gregorian: {@code رمضان 2014}. */
  private static final int LAST_LIKELY_YEAR = 1600;

  /** A year that is no further from the Hijri year of the reference date is taken for a Hijri one. */
  private static final int YEARS_AROUND = 60;
  private static final int DAYS_PER_WEEK = 7;

  private HijriResolver() {}

  /** Tells whether a year without its calendar, such as {@code عام 1436}, is one of the Hijri calendar. */
  static boolean isLikelyYear(Fields fields, Anchor anchor) {
    if (!fields.has(Field.YEAR) || fields.hasAny(Field.GREGORIAN, Field.BC) || anchor.reference().isEmpty()) {
      return false;
    }
    int now = HijriDates.yearOf(anchor.reference().get());
    return Math.abs(fields.get(Field.YEAR) - now) <= YEARS_AROUND;
  }

  static Optional<Extent> resolve(Fields fields, Anchor anchor) {
    if (fields.has(Field.CENTURY)) {
      int first = (fields.get(Field.CENTURY) - 1) * 100 + 1;
      return Optional.of(Extent.days(HijriDates.firstDay(first, 1), HijriDates.lastDay(first + 99, 12)));
    }
    if (!fields.has(Field.MONTH)) {
      int year = hijriYear(fields, anchor);
      return HijriDates.isYear(year)
          ? Optional.of(Extent.days(HijriDates.firstDay(year, 1), HijriDates.lastDay(year, 12))) : Optional.empty();
    }
    OptionalInt year = YearResolver.year(fields, anchor);
    if (year.isPresent() && year.getAsInt() <= LAST_LIKELY_YEAR) {
      return HijriDates.isYear(year.getAsInt()) ? inYear(fields, year.getAsInt()) : Optional.empty();
    }
    if (year.isPresent()) {
      return inGregorianYear(fields, year.getAsInt());
    }
    Optional<LocalDate> base = anchor.of(fields).map(reference -> reference.plusDays(fields.get(Field.DAYS, 0)));
    return base.flatMap(reference -> Nearest.choose(fields, reference, HijriDates.yearOf(reference),
        hijriYear -> inYear(fields, hijriYear), extent -> !fields.has(Field.DAY) || isNearWeekday(extent, fields)));
  }

  /** Hijri months begin a day earlier or later in some countries, so a weekday next to the one that is said will do. */
  private static boolean isNearWeekday(Extent day, Fields fields) {
    int weekday = day.begin().orElseThrow().getDayOfWeek().getValue();
    int apart = Math.floorMod(weekday - fields.get(Field.WEEKDAY, weekday), DAYS_PER_WEEK);
    return apart <= 1 || apart == DAYS_PER_WEEK - 1;
  }

  /** The year that is said, or the one that {@code العام الهجري الماضي} counts to; 0 for none. */
  private static int hijriYear(Fields fields, Anchor anchor) {
    if (fields.has(Field.YEAR) || !fields.unitIs(CalendarUnit.YEAR)) {
      return fields.get(Field.YEAR, 0);
    }
    return anchor.of(fields).map(base -> HijriDates.yearOf(base) + YearResolver.offset(fields)).orElse(0);
  }

  private static Optional<Extent> inYear(Fields fields, int year) {
    int month = fields.get(Field.MONTH);
    if (fields.has(Field.DAY)) {
      return HijriDates.day(year, month, fields.get(Field.DAY)).map(day -> DayResolver.checked(day, fields));
    }
    LocalDate first = HijriDates.firstDay(year, month);
    LocalDate last = HijriDates.lastDay(year, month);
    if (fields.has(Field.HALF)) {
      return Optional.of(fields.get(Field.HALF) == 1
          ? Extent.days(first, first.plusDays(14)) : Extent.days(first.plusDays(15), last));
    }
    return Optional.of(Extent.days(first, last));
  }

  /** The month that begins in a Gregorian year, or for want of one the one that ends in it. */
  private static Optional<Extent> inGregorianYear(Fields fields, int year) {
    int hijriYear = HijriDates.yearOf(LocalDate.of(year, 1, 1));
    for (int candidate = hijriYear; candidate <= hijriYear + 2; candidate++) {
      LocalDate first = HijriDates.firstDay(candidate, fields.get(Field.MONTH));
      if (first.getYear() == year) {
        return inYear(fields, candidate);
      }
    }
    return inYear(fields, hijriYear);
  }
}
