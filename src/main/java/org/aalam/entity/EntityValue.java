package org.aalam.entity;

/** What an entity stands for outside the text: a country's code or a date. Immutable and thread-safe. */
public sealed interface EntityValue permits CountryCode, DateValue {

  /**
   * Returns the standard written form.
   *
   * @return an ISO 3166-1 alpha-2 code or an ISO 8601 date, never empty
   */
  String canonical();
}
