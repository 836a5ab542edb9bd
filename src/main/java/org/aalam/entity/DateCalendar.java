package org.aalam.entity;

/** The calendar in which a text gives a date. The value itself is always Gregorian. */
public enum DateCalendar {
  /** The Gregorian calendar, with any regional set of month names. */
  GREGORIAN,
  /**
   * The Hijri calendar by the Umm al-Qura tables, which hold the years 1300 to 1600 (November 1882 to 2174). Earlier and
   * later years are placed by the arithmetical calendar (11 leap years in a cycle of 30, from 16 July 622 of the Julian
   * calendar), which can be a day or two off.
   */
  HIJRI_UMALQURA
}
