package org.aalam.internal.timex;

/** One thing that a date expression can say. Each is a whole number; names of constants stand for some of them. */
enum Field {
  /** A number whose use is not settled yet. */
  N,
  /** Day of the month. */
  DAY,
  /** Month of the year, 1 to 12. */
  MONTH,
  YEAR,
  /** Year of the Amazigh calendar. */
  AMAZIGH,
  /** The last two digits of a year. */
  YY,
  /** 1 for Monday to 7 for Sunday. */
  WEEKDAY,
  /** 1 where day, month or year belong to the Hijri calendar. */
  HIJRI,
  /** 1 where the text says that the year is Gregorian. */
  GREGORIAN,
  /** 1 for years before the common era. */
  BC,
  /** Distance in days from the day of writing: -1 for yesterday. */
  DAYS,
  /** The {@link CalendarUnit} that {@link #MOD}, {@link #NARR} or {@link #COUNT} speaks of. */
  UNIT,
  /** How many units. */
  COUNT,
  /** -1 for ago, 1 for from now. */
  DIR,
  /** The unit by the reference date: 0 its own, -1 the last, 1 the next, 2 the one after the next. */
  MOD,
  /** The unit by what the text named before: 0 the same, -1 the one before, 1 the one after. */
  NARR,
  /** How many of the first units of something; {@link #N} is their {@link CalendarUnit}. */
  EDGE,
  /** 2 for the second seven days of a month, -1 for the last seven. */
  NTHWEEK,
  QUARTER,
  HALF,
  /** 1 spring, 2 summer, 3 autumn, 4 winter. */
  SEASON,
  /** The tens of a decade: 60 for the sixties. */
  DECADE,
  /** 20 for the twentieth century. */
  CENTURY,
  /** 3 for the third decade of a century. */
  TENTH,
  /** The {@link CalendarUnit} of a date named before that is meant again, in another year. */
  ECHO,
  /** 1 where the day named is the first one on or after the reference date. */
  COMING
}
