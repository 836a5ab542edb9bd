package org.aalam.internal.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.aalam.entity.DateValue;
import org.aalam.entity.Entity;
import org.aalam.entity.EntityType;

/** How many articles of a corpus name a date in each month and in each year. */
public final class DateCounts {
  private static final int MONTHS = 12;
  private static final int MAX_MONTHS = 36;
  private static final int MAX_YEARS = 60;
  private static final int MAX_DECADES = 20;
  private static final int YEARS_OF_DECADE = 10;
  /** Of the counts, at least this share lies in the span that is drawn. */
  private static final double SHARE_SHOWN = 0.9;
  private static final int LABELS = 8;

  private final TreeMap<Integer, Integer> months = new TreeMap<>();
  private final TreeMap<Integer, Integer> years = new TreeMap<>();

  /** A column of the chart, in per cent of its width and height; only some have a label below. */
  public record Column(String label, int articles, double x, double width, double height, String below) {}

  /**
   * The chart, in time's order from right to left.
   *
   * @param unit month, year or decade
   * @param columns one for each unit of the span
   * @param outside how many counts lie outside the span
   */
  public record Chart(String unit, List<Column> columns, int outside) {}

  void add(List<Entity> entities) {
    Set<Integer> articleMonths = new HashSet<>();
    Set<Integer> articleYears = new HashSet<>();
    for (Entity entity : entities) {
      if (entity.type() == EntityType.DATE) {
        entity.date().map(DateValue::iso8601).flatMap(DateRange::of).ifPresent(range -> {
          Optional<LocalDate> first = range.first();
          Optional<LocalDate> last = range.last();
          if (first.isPresent() && last.isPresent()) {
            add(first.get(), last.get(), articleMonths, articleYears);
          }
        });
      }
    }
    articleMonths.forEach(month -> months.merge(month, 1, Integer::sum));
    articleYears.forEach(year -> years.merge(year, 1, Integer::sum));
  }

  private static void add(LocalDate first, LocalDate last, Set<Integer> months, Set<Integer> years) {
    if (month(first) == month(last)) {
      months.add(month(first));
    }
    if (first.getYear() == last.getYear()) {
      years.add(first.getYear());
    }
  }

  private static int month(LocalDate day) {
    return day.getYear() * MONTHS + day.getMonthValue() - 1;
  }

  /** Returns the finest chart that shows nearly all dates; without a column where there is none. */
  Chart chart() {
    if (years.isEmpty()) {
      return new Chart("month", List.of(), 0);
    }
    int[] monthSpan = span(months);
    if (monthSpan.length > 0 && monthSpan[1] - monthSpan[0] < MAX_MONTHS) {
      return chart("month", months, monthSpan);
    }
    int[] yearSpan = span(years);
    if (yearSpan[1] - yearSpan[0] < MAX_YEARS) {
      return chart("year", years, yearSpan);
    }
    TreeMap<Integer, Integer> decades = new TreeMap<>();
    years.forEach((year, count) -> decades.merge(year / YEARS_OF_DECADE, count, Integer::sum));
    int[] decadeSpan = span(decades);
    decadeSpan[0] = Math.max(decadeSpan[0], decadeSpan[1] - MAX_DECADES + 1);
    return chart("decade", decades, decadeSpan);
  }

  /** Cuts the thin ends off: the first and the last unit between which the share to be shown lies. */
  private static int[] span(TreeMap<Integer, Integer> counts) {
    if (counts.isEmpty()) {
      return new int[0];
    }
    int cut = (int) ((1 - SHARE_SHOWN) / 2 * counts.values().stream().mapToInt(Integer::intValue).sum());
    return new int[] {edge(counts, cut), edge(counts.descendingMap(), cut)};
  }

  private static int edge(Map<Integer, Integer> counts, int cut) {
    int passed = 0;
    for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
      passed += entry.getValue();
      if (passed > cut) {
        return entry.getKey();
      }
    }
    throw new IllegalArgumentException("cut must be less than the sum of the counts, but is " + cut);
  }

  private static Chart chart(String unit, TreeMap<Integer, Integer> counts, int[] span) {
    int length = span[1] - span[0] + 1;
    double highest = counts.subMap(span[0], true, span[1], true).values().stream().mapToInt(Integer::intValue).max().orElse(1);
    List<Column> columns = new ArrayList<>();
    int shown = 0;
    int step = (length + LABELS - 1) / LABELS;
    for (int i = 0; i < length; i++) {
      int articles = counts.getOrDefault(span[0] + i, 0);
      shown += articles;
      String label = label(unit, span[0] + i);
      columns.add(new Column(label, articles, TimeAxis.rounded(100.0 * (length - 1 - i) / length),
          TimeAxis.rounded(100.0 / length), TimeAxis.rounded(100 * articles / highest), i % step == 0 ? label : ""));
    }
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return new Chart(unit, columns, all - shown);
  }

  private static String label(String unit, int value) {
    return switch (unit) {
      case "month" -> String.format(Locale.ROOT, "%04d-%02d", value / MONTHS, value % MONTHS + 1);
      case "decade" -> value + "0s";
      default -> Integer.toString(value);
    };
  }
}
