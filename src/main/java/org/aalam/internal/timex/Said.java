package org.aalam.internal.timex;

import java.util.List;

/** What a date expression says, before it is placed on the calendar. */
public sealed interface Said {

  /** Tells whether it says nothing at all. */
  default boolean isNothing() {
    return false;
  }

  /**
   * One date, of whatever grain.
   *
   * @param fields its parts
   */
  record Point(Fields fields) implements Said {
    @Override
    public boolean isNothing() {
      return fields.isEmpty();
    }
  }

  /**
   * A range, or a list of dates that share a noun, a month or a year.
   *
   * @param points two or more
   */
  record Interval(List<Point> points) implements Said {
    /** Copies the list. */
    public Interval {
      points = List.copyOf(points);
    }
  }

  /**
   * One date said twice, in two calendars.
   *
   * @param first as it is said first
   * @param second as it is said after that
   */
  record Pair(Said first, Said second) implements Said {}
}
