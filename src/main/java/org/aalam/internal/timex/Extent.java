package org.aalam.internal.timex;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Optional;
import org.aalam.entity.DateGrain;

/**
 * A stretch of the calendar, in its ISO form.
 *
 * @param isoBegin the form of its first part, or of all of it
 * @param isoEnd the form of its last part, or of all of it
 * @param grain how fine it is
 * @param begin its first day, empty where a part of the date is open
 * @param end its last day, empty where a part of the date is open
 * @param conflict true where the text names another weekday
 */
record Extent(String isoBegin, String isoEnd, DateGrain grain, Optional<LocalDate> begin, Optional<LocalDate> end,
    boolean conflict) {
  private static final int YEARS_PER_DECADE = 10;
  private static final int YEARS_PER_CENTURY = 100;
  private static final int YEARS_PER_MILLENNIUM = 1000;
  private static final int MONTHS_PER_QUARTER = 3;
  private static final int MONTHS_PER_HALF = 6;
  private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

  static Extent day(LocalDate day) {
    return of(iso(day), DateGrain.DAY, day, day);
  }

  /** A day of which a part is not known, such as {@code XXXX-10-11}. */
  static Extent open(String iso, DateGrain grain) {
    return new Extent(iso, iso, grain, Optional.empty(), Optional.empty(), false);
  }

  /** The ISO week in which a day lies. */
  static Extent week(LocalDate day) {
    LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
    String iso = year4(monday.get(IsoFields.WEEK_BASED_YEAR))
        + "-W" + two(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    return of(iso, DateGrain.WEEK, monday, monday.plusDays(6));
  }

  static Extent month(YearMonth month) {
    return of(year4(month.getYear()) + "-" + two(month.getMonthValue()), DateGrain.MONTH, month.atDay(1),
        month.atEndOfMonth());
  }

  static Extent quarter(int year, int quarter) {
    YearMonth first = YearMonth.of(year, (quarter - 1) * MONTHS_PER_QUARTER + 1);
    return of(year4(year) + "-Q" + quarter, DateGrain.QUARTER, first.atDay(1),
        first.plusMonths(MONTHS_PER_QUARTER - 1L).atEndOfMonth());
  }

  static Extent half(int year, int half) {
    YearMonth first = YearMonth.of(year, (half - 1) * MONTHS_PER_HALF + 1);
    return of(year4(year) + "-H" + half, DateGrain.HALF, first.atDay(1),
        first.plusMonths(MONTHS_PER_HALF - 1L).atEndOfMonth());
  }

  /** A season by its months; a winter belongs to the year in which it begins. */
  static Extent season(int year, int season) {
    YearMonth first = YearMonth.of(year, season * MONTHS_PER_QUARTER);
    return of(year4(year) + "-" + SEASONS[season - 1], DateGrain.SEASON, first.atDay(1),
        first.plusMonths(MONTHS_PER_QUARTER - 1L).atEndOfMonth());
  }

  static Extent year(int year) {
    return of(year4(year), DateGrain.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** The decade in which a year lies. */
  static Extent decade(int year) {
    int first = Math.floorDiv(year, YEARS_PER_DECADE) * YEARS_PER_DECADE;
    String iso = year4(first).substring(0, 3) + "X";
    return of(iso, DateGrain.DECADE, LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31));
  }

  /** The hundred years in which a year lies, counted from the year that ends in 00. */
  static Extent century(int year) {
    int first = Math.floorDiv(year, YEARS_PER_CENTURY) * YEARS_PER_CENTURY;
    String iso = year4(first).substring(0, 2) + "XX";
    return of(iso, DateGrain.CENTURY, LocalDate.of(first, 1, 1), LocalDate.of(first + 99, 12, 31));
  }

  /** So many years, the first included. */
  static Extent years(int first, int count) {
    return interval(year(first), year(first + count - 1));
  }

  static Extent days(LocalDate first, LocalDate last) {
    return interval(day(first), day(last));
  }

  /** From the first of two to the second, in the form of each. */
  static Extent interval(Extent first, Extent last) {
    if (first.iso().equals(last.iso())) {
      return first;
    }
    return new Extent(first.isoBegin, last.isoEnd, DateGrain.INTERVAL, first.begin, last.end,
        first.conflict || last.conflict);
  }

  /** The unit of a kind in which a day lies. */
  static Extent unit(CalendarUnit unit, LocalDate day) {
    return switch (unit) {
      case DAY -> day(day);
      case WEEK -> week(day);
      case MONTH -> month(YearMonth.from(day));
      case QUARTER -> quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS_PER_QUARTER + 1);
      case HALF -> half(day.getYear(), (day.getMonthValue() - 1) / MONTHS_PER_HALF + 1);
      case YEAR -> year(day.getYear());
      case DECADE -> decade(day.getYear());
      case CENTURY -> century(day.getYear());
      case MILLENNIUM -> years(Math.floorDiv(day.getYear(), YEARS_PER_MILLENNIUM) * YEARS_PER_MILLENNIUM,
          YEARS_PER_MILLENNIUM);
    };
  }

  /** Moves a day by a number of units, forwards or backwards. */
  static LocalDate shift(LocalDate day, CalendarUnit unit, long by) {
    return switch (unit) {
      case DAY -> day.plusDays(by);
      case WEEK -> day.plusWeeks(by);
      case MONTH -> day.plusMonths(by);
      case QUARTER -> day.plusMonths(by * MONTHS_PER_QUARTER);
      case HALF -> day.plusMonths(by * MONTHS_PER_HALF);
      case YEAR -> day.plusYears(by);
      case DECADE -> day.plusYears(by * YEARS_PER_DECADE);
      case CENTURY -> day.plusYears(by * YEARS_PER_CENTURY);
      case MILLENNIUM -> day.plusYears(by * YEARS_PER_MILLENNIUM);
    };
  }

  private static Extent of(String iso, DateGrain grain, LocalDate begin, LocalDate end) {
    return new Extent(iso, iso, grain, Optional.of(begin), Optional.of(end), false);
  }

  String iso() {
    return isoBegin.equals(isoEnd) ? isoBegin : isoBegin + "/" + isoEnd;
  }

  Extent withConflict() {
    return new Extent(isoBegin, isoEnd, grain, begin, end, true);
  }

  /** Tells whether the extent lies wholly after another. */
  boolean isAfter(Extent other) {
    return begin.isPresent() && other.end.isPresent() && begin.get().isAfter(other.end.get());
  }

  /** Returns how many days lie between the extent and a day. */
  long distance(LocalDate day) {
    if (begin.isEmpty() || end.isEmpty()) {
      return Long.MAX_VALUE;
    }
    if (day.isBefore(begin.get())) {
      return ChronoUnit.DAYS.between(day, begin.get());
    }
    return Math.max(0, ChronoUnit.DAYS.between(end.get(), day));
  }

  static String iso(LocalDate day) {
    return year4(day.getYear()) + "-" + two(day.getMonthValue()) + "-" + two(day.getDayOfMonth());
  }

  private static String year4(int year) {
    String digits = Integer.toString(Math.abs(year));
    return (year < 0 ? "-" : "") + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
