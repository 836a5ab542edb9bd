package org.aalam.internal.timex;

import java.time.LocalDate;
import java.util.Optional;

/** Places units that are counted from the reference date. Stateless. */
final class UnitResolver {
  private static final int MAX_COUNT = 9999;

  private UnitResolver() {}

  /** {@code قبل ثلاثة أيام}: one unit, so many units away. */
  static Optional<Extent> distance(Fields fields, Anchor anchor) {
    CalendarUnit unit = unit(fields);
    int count = fields.get(Field.COUNT);
    return count > MAX_COUNT ? Optional.empty() : anchor.reference()
        .map(reference -> Extent.shift(reference, unit, (long) fields.get(Field.DIR) * count))
        .map(day -> Extent.unit(unit, day));
  }

  /** {@code السنوات العشر الماضية}: so many units, next to the reference date's own. */
  static Optional<Extent> span(Fields fields, Anchor anchor) {
    CalendarUnit unit = unit(fields);
    int count = fields.get(Field.COUNT);
    int direction = YearResolver.offset(fields);
    Optional<LocalDate> base = anchor.of(fields);
    if (count > MAX_COUNT || direction == 0 || base.isEmpty()) {
      return Optional.empty();
    }
    LocalDate reference = base.get();
    Extent near = Extent.unit(unit, Extent.shift(reference, unit, direction));
    Extent far = Extent.unit(unit, Extent.shift(reference, unit, (long) direction * count));
    return Optional.of(direction < 0 ? Extent.interval(far, near) : Extent.interval(near, far));
  }

  /** {@code الأسبوع الماضي}, {@code في اليوم التالي}: one unit by the reference date or by the text. */
  static Optional<Extent> relative(Fields fields, Anchor anchor) {
    CalendarUnit unit = unit(fields);
    return anchor.of(fields)
        .map(base -> Extent.unit(unit, Extent.shift(base, unit, YearResolver.offset(fields))));
  }

  private static CalendarUnit unit(Fields fields) {
    return CalendarUnit.values()[fields.get(Field.UNIT)];
  }
}
