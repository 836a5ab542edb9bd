package org.aalam.internal.timex;

import java.util.Optional;

/** Places one date on the calendar, by the kinds of things that are said of it. Immutable. */
final class PointResolver {
  private final Anchor anchor;

  PointResolver(Anchor anchor) {
    this.anchor = anchor;
  }

  Optional<Extent> resolve(Fields fields) {
    if (fields.has(Field.NTHWEEK)) {
      return PeriodResolver.weekOfMonth(fields, anchor);
    }
    if (fields.has(Field.EDGE)) {
      return PeriodResolver.firstUnits(fields, anchor);
    }
    if (fields.has(Field.ECHO)) {
      return PeriodResolver.echo(fields, anchor);
    }
    if (fields.unitIs(CalendarUnit.MILLENNIUM) && fields.has(Field.COUNT)) {
      return Optional.of(Extent.years((fields.get(Field.COUNT) - 1) * 1000, 1000));
    }
    if (fields.has(Field.COUNT)) {
      return fields.has(Field.DIR) ? UnitResolver.distance(fields, anchor) : UnitResolver.span(fields, anchor);
    }
    if (fields.has(Field.DAY) && fields.has(Field.MONTH) || fields.has(Field.HIJRI)) {
      return fields.has(Field.HIJRI) ? HijriResolver.resolve(fields, anchor) : DayResolver.dayOfYear(fields, anchor);
    }
    if (fields.has(Field.DAY)) {
      return DayResolver.dayOfMonth(fields, anchor);
    }
    if (fields.has(Field.DAYS)) {
      return DayResolver.relative(fields, anchor);
    }
    if (fields.has(Field.WEEKDAY)) {
      return DayResolver.weekday(fields, anchor);
    }
    return period(fields);
  }

  private Optional<Extent> period(Fields fields) {
    if (fields.has(Field.MONTH)) {
      return PeriodResolver.month(fields, anchor);
    }
    if (fields.hasAny(Field.DECADE, Field.TENTH)) {
      return PeriodResolver.decade(fields, anchor);
    }
    if (fields.has(Field.CENTURY) || fields.unitIs(CalendarUnit.CENTURY)) {
      return PeriodResolver.century(fields, anchor);
    }
    if (fields.hasAny(Field.QUARTER, Field.HALF, Field.SEASON)) {
      return PeriodResolver.partOfYear(fields, anchor);
    }
    if (fields.hasAny(Field.YEAR, Field.AMAZIGH, Field.YY)) {
      return HijriResolver.isLikelyYear(fields, anchor)
          ? HijriResolver.resolve(fields, anchor) : PeriodResolver.year(fields, anchor);
    }
    return fields.has(Field.UNIT) ? UnitResolver.relative(fields, anchor) : Optional.empty();
  }
}
