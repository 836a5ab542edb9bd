package org.aalam.internal.timex;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.aalam.entity.DateGrain;

/** Places months, quarters, halves, seasons, years, decades and centuries of the Gregorian calendar. Stateless. */
final class PeriodResolver {
  private static final int FIRST_HALF_OF_MONTH = 15;
  private static final int DAYS_PER_WEEK = 7;
  private static final int FULL_WEEKS = 4;
  private static final int DEFAULT_CENTURY = 1900;

  private PeriodResolver() {}

  static Optional<Extent> month(Fields fields, Anchor anchor) {
    int month = fields.get(Field.MONTH);
    OptionalInt year = YearResolver.year(fields, anchor);
    if (year.isEmpty() && anchor.of(fields).isEmpty()) {
      return Optional.of(Extent.open("XXXX-" + Extent.two(month), DateGrain.MONTH));
    }
    return inYear(fields, anchor, y -> Extent.month(YearMonth.of(y, month))).map(extent -> halved(extent, fields));
  }

  private static Extent halved(Extent month, Fields fields) {
    if (!fields.has(Field.HALF)) {
      return month;
    }
    LocalDate first = month.begin().orElseThrow();
    return fields.get(Field.HALF) == 1
        ? Extent.days(first, first.plusDays(FIRST_HALF_OF_MONTH - 1L))
        : Extent.days(first.plusDays(FIRST_HALF_OF_MONTH), month.end().orElseThrow());
  }

  /** A quarter, half or season of a year, or the first months of one. */
  static Optional<Extent> partOfYear(Fields fields, Anchor anchor) {
    if (fields.has(Field.SEASON)) {
      return inYear(fields, anchor, year -> Extent.season(year, fields.get(Field.SEASON)));
    }
    if (fields.has(Field.QUARTER)) {
      int quarter = fields.get(Field.QUARTER);
      return quarter > 4 ? Optional.empty() : inYear(fields, anchor, year -> Extent.quarter(year, quarter));
    }
    int half = fields.get(Field.HALF);
    return half > 2 ? Optional.empty() : inYear(fields, anchor, year -> Extent.half(year, half));
  }

  /** The first or last six months, days or weeks of something. */
  static Optional<Extent> firstUnits(Fields fields, Anchor anchor) {
    CalendarUnit unit = CalendarUnit.values()[fields.get(Field.N)];
    int count = fields.get(Field.EDGE);
    Fields whole = fields.without(Field.N).without(Field.EDGE).without(Field.DIR);
    boolean last = fields.has(Field.DIR);
    return new PointResolver(anchor).resolve(whole).filter(extent -> extent.begin().isPresent()).map(extent -> {
      LocalDate first = last
          ? Extent.shift(extent.end().orElseThrow(), unit, 1L - count) : extent.begin().orElseThrow();
      return Extent.interval(Extent.unit(unit, first), Extent.unit(unit, Extent.shift(first, unit, count - 1L)));
    });
  }

  /** {@code الأسبوع الأول من يوليو}: seven days of a month from its first day on, or its last seven; or one of them. */
  static Optional<Extent> weekOfMonth(Fields fields, Anchor anchor) {
    int week = fields.get(Field.NTHWEEK);
    return new PointResolver(anchor).resolve(fields.without(Field.NTHWEEK).without(Field.WEEKDAY))
        .filter(month -> month.begin().isPresent() && week <= FULL_WEEKS)
        .map(month -> {
          LocalDate first = week < 0
              ? month.end().orElseThrow().minusDays(DAYS_PER_WEEK - 1L)
              : month.begin().orElseThrow().plusDays((week - 1L) * DAYS_PER_WEEK);
          return fields.has(Field.WEEKDAY)
              ? Extent.day(first.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(fields.get(Field.WEEKDAY)))))
              : Extent.days(first, first.plusDays(DAYS_PER_WEEK - 1L));
        });
  }

  private static Optional<Extent> inYear(Fields fields, Anchor anchor, IntFunction<Extent> period) {
    OptionalInt year = YearResolver.year(fields, anchor);
    if (year.isPresent()) {
      return Optional.of(period.apply(year.getAsInt()));
    }
    return anchor.of(fields).flatMap(reference -> Nearest.choose(fields, reference, reference.getYear(),
        y -> Optional.of(period.apply(y)), extent -> true));
  }

  /** {@code الشهر نفسه من العام الماضي}: the month or day named before, in another year. */
  static Optional<Extent> echo(Fields fields, Anchor anchor) {
    int unit = fields.get(Field.ECHO);
    boolean day = unit == CalendarUnit.DAY.ordinal();
    if (unit == CalendarUnit.QUARTER.ordinal()) {
      return anchor.narrative().flatMap(base -> new PointResolver(anchor)
          .resolve(fields.without(Field.ECHO).with(Field.QUARTER, base.get(IsoFields.QUARTER_OF_YEAR))));
    }
    if (!day && unit != CalendarUnit.MONTH.ordinal()) {
      return Optional.empty();
    }
    return anchor.narrative().flatMap(base -> {
      Fields month = fields.without(Field.ECHO).with(Field.MONTH, base.getMonthValue());
      return new PointResolver(anchor).resolve(day ? month.with(Field.DAY, base.getDayOfMonth()) : month);
    });
  }

  static Optional<Extent> year(Fields fields, Anchor anchor) {
    OptionalInt year = YearResolver.year(fields, anchor);
    return year.isPresent() ? Optional.of(Extent.year(year.getAsInt())) : Optional.empty();
  }

  static Optional<Extent> decade(Fields fields, Anchor anchor) {
    Optional<Integer> century = centuryStart(fields, anchor);
    int inCentury = fields.has(Field.TENTH) ? (fields.get(Field.TENTH) - 1) * 10 : fields.get(Field.DECADE);
    int first = century.orElse(DEFAULT_CENTURY) + inCentury;
    Extent decade = Extent.decade(first);
    return Optional.of(fields.has(Field.HALF) ? Extent.years(first + (fields.get(Field.HALF) - 1) * 5, 5) : decade);
  }

  static Optional<Extent> century(Fields fields, Anchor anchor) {
    Optional<Integer> start = centuryStart(fields, anchor);
    if (fields.has(Field.HALF)) {
      return start.map(first -> Extent.years(first + (fields.get(Field.HALF) - 1) * 50, 50));
    }
    if (fields.has(Field.QUARTER)) {
      return start.map(first -> Extent.years(first + (fields.get(Field.QUARTER) - 1) * 25, 25));
    }
    return fields.has(Field.BC) ? start.map(first -> Extent.years(first, 100)) : start.map(Extent::century);
  }

  private static Optional<Integer> centuryStart(Fields fields, Anchor anchor) {
    if (fields.has(Field.CENTURY)) {
      int century = fields.get(Field.CENTURY);
      return Optional.of(fields.has(Field.BC) ? 1 - century * 100 : (century - 1) * 100);
    }
    if (!fields.unitIs(CalendarUnit.CENTURY)) {
      return Optional.empty();
    }
    return anchor.of(fields).map(base -> (base.getYear() / 100 + YearResolver.offset(fields)) * 100);
  }
}
