package org.aalam.internal.timex;

import java.util.ArrayList;
import java.util.List;

/** Gives each side of a range what only the other side says: the month in {@code 3 إلى 5 مايو}. */
final class RangeFiller {
  private static final Field[] COARSER_THAN_DAY = {
    Field.MONTH, Field.YEAR, Field.YY, Field.HIJRI, Field.MOD, Field.NARR, Field.UNIT
  };
  private static final Field[] COARSER_THAN_MONTH = {
    Field.YEAR, Field.YY, Field.HIJRI, Field.MOD, Field.NARR, Field.UNIT
  };
  private static final Field[] COARSER_THAN_WEEKDAY = {Field.MOD, Field.UNIT};
  private static final Field[] YEAR_SIDE = {Field.HIJRI, Field.GREGORIAN, Field.BC};
  private static final Field[] DECADE_SIDE = {Field.CENTURY, Field.MOD, Field.UNIT, Field.HIJRI, Field.BC};

  private RangeFiller() {}

  static Said fill(List<Said.Point> points) {
    List<Said.Point> filled = new ArrayList<>(points);
    for (int i = 1; i < filled.size(); i++) {
      filled.set(i, new Said.Point(sameMonth(filled.get(i).fields(), filled.get(i - 1).fields())));
    }
    for (int i = filled.size() - 2; i >= 0; i--) {
      filled.set(i, new Said.Point(lend(filled.get(i).fields(), filled.get(i + 1).fields())));
    }
    for (int i = 1; i < filled.size(); i++) {
      Fields before = filled.get(i - 1).fields();
      Fields here = filled.get(i).fields();
      if (here.has(Field.MOD) && here.without(Field.MOD).isEmpty()) {
        filled.set(i, new Said.Point(here.fill(before, Field.UNIT)));
        continue;
      }
      boolean dayAlone = here.has(Field.DAY) && !here.hasAny(Field.MONTH, Field.UNIT, Field.MOD, Field.NARR);
      if (dayAlone || here.has(Field.DECADE) || here.has(Field.MONTH) && !before.has(Field.YY)) {
        filled.set(i, new Said.Point(lend(here, before)));
      }
    }
    return new Said.Interval(filled);
  }

  /** {@code 11 منه}, {@code 14 من الشهر نفسه}: the month of the side before. */
  private static Fields sameMonth(Fields fields, Fields before) {
    boolean same = fields.has(Field.DAY) && fields.unitIs(CalendarUnit.MONTH) && fields.get(Field.NARR, -1) == 0;
    return same && before.has(Field.MONTH)
        ? fields.without(Field.NARR).without(Field.UNIT).fill(before, COARSER_THAN_DAY) : fields;
  }

  private static Fields lend(Fields to, Fields from) {
    if (to.has(Field.DAY) && !to.has(Field.MONTH)) {
      return to.hasAny(Field.UNIT, Field.MOD, Field.NARR) ? to : to.fill(from, COARSER_THAN_DAY);
    }
    if (to.has(Field.MONTH)) {
      boolean dated = to.hasAny(Field.YEAR, Field.YY, Field.MOD, Field.NARR, Field.UNIT);
      return dated || !from.has(Field.MONTH) && !from.has(Field.YEAR) ? to : to.fill(from, COARSER_THAN_MONTH);
    }
    if (to.has(Field.WEEKDAY) && from.has(Field.WEEKDAY) && !from.hasAny(Field.DAY, Field.DAYS)) {
      return to.has(Field.MOD) ? to : to.fill(from, COARSER_THAN_WEEKDAY);
    }
    if (to.has(Field.SEASON) && from.has(Field.SEASON)) {
      return to.fill(from, COARSER_THAN_MONTH);
    }
    if (to.has(Field.YEAR)) {
      return to.fill(from, YEAR_SIDE);
    }
    if (to.has(Field.DECADE) || to.has(Field.CENTURY)) {
      return to.fill(from, DECADE_SIDE);
    }
    return to;
  }
}
