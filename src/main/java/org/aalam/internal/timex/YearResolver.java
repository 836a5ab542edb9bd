package org.aalam.internal.timex;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** Which year an expression says, if it says one. Stateless. */
final class YearResolver {
  /** Two-digit years up to this many years after the reference date are of its own century, later ones of the last. */
  private static final int YY_AHEAD = 10;
  /** Amazigh years begin in mid-January and count from 950 BC. */
  private static final int AMAZIGH_EPOCH = 950;
  private static final int YY_DEFAULT_PIVOT = 40;

  private YearResolver() {}

  /** Returns the proleptic Gregorian year, or the Hijri year of a Hijri date. */
  static OptionalInt year(Fields fields, Anchor anchor) {
    if (fields.has(Field.YEAR)) {
      int year = fields.get(Field.YEAR);
      return OptionalInt.of(fields.has(Field.BC) ? 1 - year : year);
    }
    if (fields.has(Field.AMAZIGH)) {
      return OptionalInt.of(fields.get(Field.AMAZIGH) - AMAZIGH_EPOCH);
    }
    if (fields.has(Field.YY)) {
      return OptionalInt.of(fourDigits(fields.get(Field.YY), anchor.reference()));
    }
    if (!fields.unitIs(CalendarUnit.YEAR) || fields.has(Field.COUNT)) {
      return OptionalInt.empty();
    }
    Optional<LocalDate> base = anchor.of(fields);
    return base.isEmpty() ? OptionalInt.empty() : OptionalInt.of(base.get().getYear() + offset(fields));
  }

  /** Tells whether the text says the year, even if only by the reference date. */
  static boolean isSaid(Fields fields) {
    return fields.has(Field.YEAR) || fields.has(Field.YY) || fields.unitIs(CalendarUnit.YEAR);
  }

  /** How many units before or after its own: {@code MOD} or {@code NARR}, 0 where neither is said. */
  static int offset(Fields fields) {
    return fields.get(Field.MOD, fields.get(Field.NARR, 0));
  }

  private static int fourDigits(int twoDigits, Optional<LocalDate> reference) {
    if (reference.isEmpty()) {
      return twoDigits + (twoDigits < YY_DEFAULT_PIVOT ? 2000 : 1900);
    }
    int century = reference.get().getYear() / 100 * 100;
    int year = century + twoDigits;
    return year > reference.get().getYear() + YY_AHEAD ? year - 100 : year;
  }
}
