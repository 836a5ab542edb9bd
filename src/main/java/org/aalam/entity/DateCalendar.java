package org.aalam.entity;

/** The calendar in which a text gives a date. The value itself is always Gregorian. */
public enum DateCalendar {
  /** The Gregorian calendar, with any regional set of month names. */
  GREGORIAN,
  /** The Hijri calendar by the Umm al-Qura tables. */
  HIJRI_UMALQURA
}
