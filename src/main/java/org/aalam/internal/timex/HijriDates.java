package org.aalam.internal.timex;

import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Optional;

/**
 * Hijri dates by the Umm al-Qura calendar. Its tables cover the years 1300 to 1600; before and after them the
 * arithmetical (civil) calendar stands in: 11 leap years in a cycle of 30, from 16 July 622 of the Julian calendar. It can
 * be a day or two off what was seen in the sky.
 *
 * <p>Stateless and thread-safe.
 */
public final class HijriDates {
  private static final int MONTHS = 12;
  private static final int LAST_YEAR = 9999;
  private static final long MILLIS_PER_DAY = 86_400_000L;

  private HijriDates() {}

  /**
   * Returns the Gregorian day of a Hijri date.
   *
   * @return the day, or empty where the month has no such day
   */
  public static Optional<LocalDate> day(int year, int month, int day) {
    boolean inMonth = isYear(year) && month >= 1 && month <= MONTHS && day >= 1 && day <= monthLength(year, month);
    return inMonth ? Optional.of(firstDay(year, month).plusDays(day - 1L)) : Optional.empty();
  }

  /** Returns the first day of a Hijri month. */
  public static LocalDate firstDay(int year, int month) {
    if (isTabled(year)) {
      return LocalDate.from(HijrahDate.of(year, month, 1));
    }
    IslamicCalendar calendar = new IslamicCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
    calendar.setCalculationType(IslamicCalendar.CalculationType.ISLAMIC_CIVIL);
    calendar.clear();
    calendar.set(year, month - 1, 1);
    return LocalDate.ofEpochDay(Math.floorDiv(calendar.getTimeInMillis(), MILLIS_PER_DAY));
  }

  /** Returns the last day of a Hijri month. */
  public static LocalDate lastDay(int year, int month) {
    return firstDay(month == MONTHS ? year + 1 : year, month == MONTHS ? 1 : month + 1).minusDays(1);
  }

  /** Returns how many days a Hijri month has: 29 or 30. */
  public static int monthLength(int year, int month) {
    return (int) (lastDay(year, month).toEpochDay() - firstDay(year, month).toEpochDay()) + 1;
  }

  /** Returns the Hijri year in which a day lies. */
  public static int yearOf(LocalDate day) {
    try {
      return HijrahDate.from(day).get(ChronoField.YEAR);
    } catch (DateTimeException outsideTable) {
      return estimate(day);
    }
  }

  /** Tells whether a number can be a Hijri year. */
  static boolean isYear(int year) {
    return year >= 1 && year < LAST_YEAR;
  }

  private static int estimate(LocalDate day) {
    int year = Math.max(1, (int) ((day.getYear() - 622) * 33L / 32));
    while (year > 1 && firstDay(year, 1).isAfter(day)) {
      year--;
    }
    while (!firstDay(year + 1, 1).isAfter(day)) {
      year++;
    }
    return year;
  }

  private static boolean isTabled(int year) {
    return HijrahChronology.INSTANCE.range(ChronoField.YEAR).isValidValue(year);
  }
}
