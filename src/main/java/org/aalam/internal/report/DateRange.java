package org.aalam.internal.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a date value covers.
 *
 * @param first the first day, empty where the value is open to the past
 * @param last the last day, empty where it is open to the future
 */
record DateRange(Optional<LocalDate> first, Optional<LocalDate> last) {
  private static final String OPEN = "..";
  private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d\\d)");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d)");
  private static final Pattern PART = Pattern.compile("(\\d{4})-(Q1|Q2|Q3|Q4|H1|H2|SP|SU|FA|WI)");
  private static final Pattern YEARS = Pattern.compile("(\\d{4}|\\d{3}X|\\d\\dXX)");
  private static final int MONTHS_OF_QUARTER = 3;
  private static final int MONTHS_OF_HALF = 6;

  /** Returns the days of an ISO 8601 value as the library writes it; empty where a part of it is not known. */
  static Optional<DateRange> of(String iso8601) {
    int slash = iso8601.indexOf('/');
    try {
      return slash < 0 ? unit(iso8601) : interval(iso8601.substring(0, slash), iso8601.substring(slash + 1));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<DateRange> interval(String from, String to) {
    Optional<LocalDate> first = unit(from).flatMap(DateRange::first);
    Optional<LocalDate> last = unit(to).flatMap(DateRange::last);
    boolean known = (first.isPresent() || from.equals(OPEN)) && (last.isPresent() || to.equals(OPEN));
    boolean ordered = first.isEmpty() || last.isEmpty() || !last.get().isBefore(first.get());
    return known && ordered && (first.isPresent() || last.isPresent())
        ? Optional.of(new DateRange(first, last))
        : Optional.empty();
  }

  private static Optional<DateRange> unit(String value) {
    Matcher day = DAY.matcher(value);
    if (day.matches()) {
      return closed(LocalDate.parse(value), LocalDate.parse(value));
    }
    Matcher month = MONTH.matcher(value);
    if (month.matches()) {
      return months(number(month, 1), number(month, 2), 1);
    }
    Matcher week = WEEK.matcher(value);
    if (week.matches()) {
      LocalDate monday = LocalDate.of(number(week, 1), 1, 4)
          .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(week, 2)).with(WeekFields.ISO.dayOfWeek(), 1);
      return closed(monday, monday.plusDays(6));
    }
    Matcher part = PART.matcher(value);
    if (part.matches()) {
      return part(number(part, 1), part.group(2));
    }
    return YEARS.matcher(value).matches() ? years(value) : Optional.empty();
  }

  private static Optional<DateRange> part(int year, String part) {
    return switch (part) {
      case "SP" -> months(year, 3, MONTHS_OF_QUARTER);
      case "SU" -> months(year, 6, MONTHS_OF_QUARTER);
      case "FA" -> months(year, 9, MONTHS_OF_QUARTER);
      case "WI" -> months(year, 12, MONTHS_OF_QUARTER);
      case "H1", "H2" -> months(year, part.equals("H1") ? 1 : 7, MONTHS_OF_HALF);
      default -> months(year, MONTHS_OF_QUARTER * (part.charAt(1) - '1') + 1, MONTHS_OF_QUARTER);
    };
  }

  private static Optional<DateRange> years(String value) {
    LocalDate first = LocalDate.of(Integer.parseInt(value.replace('X', '0')), 1, 1);
    LocalDate last = LocalDate.of(Integer.parseInt(value.replace('X', '9')), 12, 31);
    return closed(first, last);
  }

  private static Optional<DateRange> months(int year, int month, int count) {
    LocalDate first = LocalDate.of(year, month, 1);
    return closed(first, first.plusMonths(count).minusDays(1));
  }

  private static Optional<DateRange> closed(LocalDate first, LocalDate last) {
    return Optional.of(new DateRange(Optional.of(first), Optional.of(last)));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  boolean isDay() {
    return first.isPresent() && first.equals(last);
  }
}
