package org.aalam.internal.timex;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aalam.entity.DateCalendar;
import org.aalam.entity.DateGrain;
import org.aalam.entity.DateValue;

/**
 * Places date expressions on the calendar. What a text leaves open is decided by the reference date, or stays open in
 * the value where there is none.
 *
 * <p>Stateless and thread-safe. Expressions that hang on what the text named before ({@code في اليوم التالي}) need
 * {@link DocumentDates}.
 */
public final class TimexResolver {

  /**
   * Resolves an expression by itself.
   *
   * @param timex the expression, not null
   * @param reference the date of writing, where it is known
   * @return its value, or empty where it has none: it is only relative and there is no reference date, or there is no
   *     such date
   */
  public Optional<DateValue> resolve(Timex timex, Optional<LocalDate> reference) {
    return extent(timex, new Anchor(reference, Optional.empty())).map(extent -> value(extent, timex.said()));
  }

  Optional<Extent> extent(Timex timex, Anchor anchor) {
    return resolve(timex.said(), anchor);
  }

  static DateValue value(Extent extent, Said said) {
    boolean hijri = isHijri(said);
    return new DateValue(extent.iso(), extent.grain(),
        hijri ? DateCalendar.HIJRI_UMALQURA : DateCalendar.GREGORIAN, extent.conflict());
  }

  private static boolean isHijri(Said said) {
    if (said instanceof Said.Point point) {
      return point.fields().has(Field.HIJRI);
    }
    if (said instanceof Said.Interval interval) {
      return interval.points().stream().allMatch(TimexResolver::isHijri);
    }
    Said.Pair pair = (Said.Pair) said;
    return isHijri(pair.first()) && isHijri(pair.second());
  }

  private static Optional<Extent> resolve(Said said, Anchor anchor) {
    if (said instanceof Said.Point point) {
      return new PointResolver(anchor).resolve(point.fields());
    }
    if (said instanceof Said.Interval interval) {
      return interval(interval.points(), anchor);
    }
    return pair((Said.Pair) said, anchor);
  }

  /** Of a date said in two calendars the Gregorian one counts; the other one helps where that one is not complete. */
  private static Optional<Extent> pair(Said.Pair pair, Anchor anchor) {
    boolean hijriFirst = isHijri(pair.first());
    Said gregorian = hijriFirst ? pair.second() : pair.first();
    Said hijri = hijriFirst ? pair.first() : pair.second();
    if (hijri instanceof Said.Point point && YearResolver.isSaid(point.fields())) {
      Optional<LocalDate> day = resolve(hijri, anchor).flatMap(Extent::begin);
      return resolve(gregorian, day.map(anchor::at).orElse(anchor));
    }
    return resolve(gregorian, anchor);
  }

  private static Optional<Extent> interval(List<Said.Point> points, Anchor anchor) {
    Fields lastFields = yearFromBefore(points);
    Optional<Extent> last = new PointResolver(anchor).resolve(lastFields);
    if (last.isEmpty()) {
      return Optional.empty();
    }
    List<Extent> extents = new ArrayList<>();
    for (Said.Point point : points.subList(0, points.size() - 1)) {
      Optional<Extent> extent = before(point.fields(), last.get(), anchor);
      if (extent.isEmpty()) {
        return Optional.empty();
      }
      extents.add(extent.get());
    }
    extents.add(last.get());
    return Optional.of(hull(extents));
  }

  /** In {@code 1999-05} the short year belongs to the century of the one before it. */
  private static Fields yearFromBefore(List<Said.Point> points) {
    Fields last = points.get(points.size() - 1).fields();
    Fields before = points.get(points.size() - 2).fields();
    if (!last.has(Field.YY) || !before.has(Field.YEAR)) {
      return last;
    }
    int year = before.get(Field.YEAR) / 100 * 100 + last.get(Field.YY);
    return last.without(Field.YY).with(Field.YEAR, year < before.get(Field.YEAR) ? year + 100 : year);
  }

  /** An earlier point of a range: what it leaves open is decided by the end of the range. */
  private static Optional<Extent> before(Fields fields, Extent last, Anchor anchor) {
    Optional<Extent> extent = new PointResolver(anchor).resolve(fields);
    boolean incomplete = fields.hasAny(Field.MONTH, Field.WEEKDAY) && !YearResolver.isSaid(fields)
        && !fields.hasAny(Field.UNIT, Field.DAYS);
    if (last.begin().isEmpty() || !incomplete && !extent.map(first -> first.isAfter(last)).orElse(false)) {
      return extent;
    }
    Fields open = fields.without(Field.YEAR).without(Field.YY).without(Field.MOD);
    if (!open.hasAny(Field.MONTH, Field.WEEKDAY) || open.has(Field.DAYS)) {
      return extent;
    }
    Optional<Extent> near = new PointResolver(anchor.at(last.begin().get())).resolve(open);
    boolean after = near.map(first -> first.isAfter(last)).orElse(false);
    return after ? new PointResolver(anchor.at(last.begin().get())).resolve(open.with(Field.MOD, -1)) : near;
  }

  /** From the earliest of the points to the latest; points that are not known stay in the order of the text. */
  private static Extent hull(List<Extent> extents) {
    Extent first = extents.get(0);
    Extent last = extents.get(0);
    for (Extent extent : extents.subList(1, extents.size())) {
      boolean known = extent.begin().isPresent() && first.begin().isPresent();
      if (known && first.isAfter(extent)) {
        first = extent;
      }
      if (!known || extent.end().get().isAfter(last.end().get())) {
        last = extent;
      }
    }
    Extent hull = Extent.interval(first, last);
    boolean conflict = extents.stream().anyMatch(Extent::conflict);
    return conflict ? hull.withConflict() : hull;
  }
}
