package org.aalam.internal.timex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the meaning of a phrase comes from the meanings of its parts. */
enum Join {
  /** What all parts say together; nothing where they contradict each other. */
  ALL {
    @Override
    Optional<Said> of(List<Said> parts) {
      Optional<Said> joined = Optional.of(NOTHING);
      for (Said part : parts) {
        joined = joined.flatMap(before -> together(before, part));
      }
      return joined;
    }
  },
  /** Number words that add up. */
  SUM {
    @Override
    Optional<Said> of(List<Said> parts) {
      int sum = 0;
      Fields fields = Fields.EMPTY;
      for (Said part : parts) {
        Fields said = ((Said.Point) part).fields();
        sum += said.get(Field.N, 0);
        Optional<Fields> merged = fields.merge(said.without(Field.N));
        if (merged.isEmpty()) {
          return Optional.empty();
        }
        fields = merged.get();
      }
      return Optional.of(new Said.Point(fields.with(Field.N, sum)));
    }
  },
  /** From the first part to the last, each lending the others what they leave out. */
  RANGE {
    @Override
    Optional<Said> of(List<Said> parts) {
      List<Said.Point> points = new ArrayList<>();
      for (Said part : parts) {
        if (part instanceof Said.Point point) {
          points.add(point);
        } else if (part instanceof Said.Interval interval) {
          points.addAll(interval.points());
        } else if (gregorian((Said.Pair) part) instanceof Said.Point point) {
          points.add(point);
        } else {
          return Optional.empty();
        }
      }
      return points.size() < 2 ? Optional.empty() : Optional.of(RangeFiller.fill(points));
    }
  },
  /** One date in two calendars. */
  PAIR {
    @Override
    Optional<Said> of(List<Said> parts) {
      boolean two = parts.size() == 2 && isHijri(parts.get(0)) != isHijri(parts.get(1));
      return two ? Optional.of(new Said.Pair(parts.get(0), parts.get(1))) : Optional.empty();
    }
  };

  /** The meaning of words that say nothing by themselves. */
  static final Said NOTHING = new Said.Point(Fields.EMPTY);

  /**
   * Returns the joint meaning.
   *
   * @param parts the meanings of the parts that say something
   */
  abstract Optional<Said> of(List<Said> parts);

  private static Optional<Said> together(Said first, Said second) {
    if (first.isNothing()) {
      return Optional.of(second);
    }
    if (first instanceof Said.Point a && second instanceof Said.Point b) {
      return a.fields().merge(b.fields()).map(Said.Point::new);
    }
    if (first instanceof Said.Interval a && second instanceof Said.Interval b) {
      return pairwise(a, b);
    }
    if (first instanceof Said.Interval a && second instanceof Said.Point b) {
      return each(a, b);
    }
    if (first instanceof Said.Point a && second instanceof Said.Interval b) {
      return each(b, a);
    }
    if (first instanceof Said.Point && second instanceof Said.Pair pair) {
      return Optional.of(new Said.Pair(
          together(first, pair.first()).orElse(pair.first()), together(first, pair.second()).orElse(pair.second())));
    }
    return Optional.empty();
  }

  private static Said gregorian(Said.Pair pair) {
    return isHijri(pair.first()) ? pair.second() : pair.first();
  }

  private static boolean isHijri(Said said) {
    if (said instanceof Said.Interval interval) {
      return interval.points().stream().allMatch(Join::isHijri);
    }
    return said instanceof Said.Point point && point.fields().has(Field.HIJRI);
  }

  private static Optional<Said> pairwise(Said.Interval first, Said.Interval second) {
    if (first.points().size() != second.points().size()) {
      return Optional.empty();
    }
    List<Said.Point> points = new ArrayList<>();
    for (int i = 0; i < first.points().size(); i++) {
      Optional<Fields> merged = first.points().get(i).fields().merge(second.points().get(i).fields());
      if (merged.isEmpty()) {
        return Optional.empty();
      }
      points.add(new Said.Point(merged.get()));
    }
    return Optional.of(new Said.Interval(points));
  }

  private static Optional<Said> each(Said.Interval interval, Said.Point more) {
    List<Said.Point> points = new ArrayList<>();
    for (Said.Point point : interval.points()) {
      Optional<Fields> merged = point.fields().merge(more.fields());
      if (merged.isEmpty()) {
        return Optional.empty();
      }
      points.add(new Said.Point(merged.get()));
    }
    return Optional.of(new Said.Interval(points));
  }
}
