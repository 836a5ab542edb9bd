package org.aalam.internal.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aalam.entity.DateValue;
import org.aalam.entity.Entity;
import org.aalam.entity.EntityType;
import org.aalam.entity.ExtractedDocument;

/**
 * The dates of an article on one axis, ready for drawing: all places in per cent of the width, from the left.
 *
 * @param bars the dates whose days are known, the earliest first
 * @param others the dates without a place on the axis
 * @param ticks the labels of the axis
 * @param reference where the article's own day stands, negative where it has none
 * @param linear whether equal distances are equal spans
 * @param hidden how many dates are left out, since nobody could read so many
 */
public record Timeline(
    List<Bar> bars, List<Other> others, List<TimeAxis.Tick> ticks, double reference, boolean linear, int hidden) {
  private static final int MAX_BARS = 60;
  private static final double MIN_WIDTH = 1.2;

  /** One date: a point where it is a day, else a bar; open where it has no beginning or no end. */
  public record Bar(String entity, String name, String value, double x, double width, boolean day, String open) {}

  /** A date that says too little to be placed, and its value as far as it is known. */
  public record Other(String entity, String name, String value) {}

  private record Dated(Entity entity, DateRange range) {
    LocalDate sortDay() {
      return range.first().or(range::last).orElseThrow();
    }
  }

  static Timeline of(ExtractedDocument document) {
    List<Dated> dated = new ArrayList<>();
    List<Other> others = new ArrayList<>();
    for (Entity entity : document.entities(EntityType.DATE)) {
      String value = entity.date().map(DateValue::iso8601).orElse("");
      Optional<DateRange> range = DateRange.of(value);
      if (range.isPresent()) {
        dated.add(new Dated(entity, range.get()));
      } else {
        others.add(new Other(entity.id(), VisibleText.oneLine(entity.name()), value));
      }
    }
    dated.sort(Comparator.comparing(Dated::sortDay));
    if (dated.isEmpty()) {
      return new Timeline(List.of(), others, List.of(), -1, true, 0);
    }
    TimeAxis axis = axis(dated, document.referenceDate());
    List<Bar> bars = dated.stream().limit(MAX_BARS).map(date -> bar(date, axis)).toList();
    double reference = document.referenceDate().map(axis::x).orElse(-1.0);
    return new Timeline(bars, others, axis.ticks(), reference, axis.isLinear(), dated.size() - bars.size());
  }

  private static TimeAxis axis(List<Dated> dated, Optional<LocalDate> reference) {
    List<LocalDate> days = Stream.concat(reference.stream(), dated.stream()
        .flatMap(date -> Stream.concat(date.range().first().stream(), date.range().last().stream()))).sorted().toList();
    LocalDate middle = reference.orElse(dated.get(dated.size() / 2).sortDay());
    return new TimeAxis(days.get(0), days.get(days.size() - 1), middle);
  }

  private static Bar bar(Dated date, TimeAxis axis) {
    DateRange range = date.range();
    double right = range.first().map(axis::x).orElse(100.0);
    double left = range.last().map(day -> axis.x(day.plusDays(1))).orElse(0.0);
    double width = Math.max(MIN_WIDTH, TimeAxis.rounded(right - left));
    String open = range.first().isEmpty() ? "past" : range.last().isEmpty() ? "future" : "";
    return new Bar(date.entity().id(), VisibleText.oneLine(date.entity().name()),
        date.entity().date().map(DateValue::iso8601).orElse(""), left, width, range.isDay(), open);
  }

  /** Tells whether the article has dates at all. */
  public boolean isEmpty() {
    return bars.isEmpty() && others.isEmpty();
  }
}
