package org.aalam.entity;

/** How fine a date value is. */
public enum DateGrain {
  /** One day, {@code 2023-10-11}; a part that is not known is written with {@code X}: {@code XXXX-10-11}. */
  DAY,
  /** An ISO week, {@code 2023-W41}. */
  WEEK,
  /** A month, {@code 2023-10}. */
  MONTH,
  /** A quarter, {@code 2023-Q4}. */
  QUARTER,
  /** A half-year, {@code 2023-H2}. */
  HALF,
  /** A season, {@code 2023-SU}: SP, SU, FA or WI. */
  SEASON,
  /** A year, {@code 2023}. */
  YEAR,
  /** A decade, {@code 202X}. */
  DECADE,
  /** A century, {@code 20XX}. */
  CENTURY,
  /** An interval, {@code 2023-05-03/2023-05-05}, or an open one, {@code 2023-05-03/..}. */
  INTERVAL
}
