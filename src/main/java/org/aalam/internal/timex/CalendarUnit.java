package org.aalam.internal.timex;

/** The units that date expressions count in. */
enum CalendarUnit {
  DAY,
  WEEK,
  MONTH,
  QUARTER,
  HALF,
  YEAR,
  DECADE,
  CENTURY,
  MILLENNIUM
}
