package org.aalam.internal.timex;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import org.aalam.entity.Span;

/** Compares date values by the days that they cover. */
final class Values {
  private Values() {}

  static boolean same(String ours, String theirs) {
    if (ours.equals(theirs)) {
      return true;
    }
    if (theirs.contains("XXXX") && ours.length() == theirs.length()) {
      return ours.replaceAll("\\d{4}", "XXXX").equals(theirs.replaceAll("\\d{4}", "XXXX"));
    }
    Optional<Span> first = days(ours);
    return first.isPresent() && first.equals(days(theirs));
  }

  /** A range is one expression for us where the sets mark both of its ends. */
  static boolean sameOrEnd(String ours, String theirs) {
    int slash = ours.indexOf('/');
    boolean end = slash > 0 && (same(ours.substring(0, slash), theirs) || same(ours.substring(slash + 1), theirs));
    return end || same(ours, theirs);
  }

  private static Optional<Span> days(String value) {
    try {
      int slash = value.indexOf('/');
      LocalDate begin = edge(slash < 0 ? value : value.substring(0, slash), true);
      LocalDate end = edge(slash < 0 ? value : value.substring(slash + 1), false);
      return Optional.of(new Span((int) begin.toEpochDay() + 1_000_000, (int) end.toEpochDay() + 1_000_000));
    } catch (RuntimeException notADate) {
      return Optional.empty();
    }
  }

  private static LocalDate edge(String part, boolean first) {
    if (part.matches("\\d{4}-W\\d\\d")) {
      LocalDate week = LocalDate.of(Integer.parseInt(part.substring(0, 4)), 1, 4)
          .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(part.substring(6)));
      LocalDate monday = week.minusDays(week.getDayOfWeek().getValue() - 1L);
      return first ? monday : monday.plusDays(6);
    }
    if (part.matches("\\d{4}-\\d\\d")) {
      return first ? YearMonth.parse(part).atDay(1) : YearMonth.parse(part).atEndOfMonth();
    }
    if (part.matches("\\d{4}")) {
      return LocalDate.of(Integer.parseInt(part), first ? 1 : 12, first ? 1 : 31);
    }
    if (part.matches("\\d{3}X?")) {
      return LocalDate.of(Integer.parseInt(part.substring(0, 3)) * 10 + (first ? 0 : 9), first ? 1 : 12, first ? 1 : 31);
    }
    return LocalDate.parse(part);
  }
}
