package org.aalam.entity;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;

/**
 * What a date expression means.
 *
 * @param iso8601 the value in the Gregorian calendar, as {@link DateGrain} shows it for each grain
 * @param grain how fine the value is
 * @param calendar the calendar in which the text gives the date
 * @param weekdayConflict true where the text names a weekday that the date does not fall on; the date wins
 */
public record DateValue(String iso8601, DateGrain grain, DateCalendar calendar, boolean weekdayConflict)
    implements EntityValue {

  /**
   * Checks the parts.
   *
   * @param iso8601 as in the record's description
   * @param grain as in the record's description
   * @param calendar as in the record's description
   * @param weekdayConflict as in the record's description
   * @throws NullPointerException where a part is null
   * @throws IllegalArgumentException where the value is empty
   */
  public DateValue {
    Objects.requireNonNull(iso8601, "iso8601 must not be null");
    Objects.requireNonNull(grain, "grain must not be null");
    Objects.requireNonNull(calendar, "calendar must not be null");
    if (iso8601.isEmpty()) {
      throw new IllegalArgumentException("iso8601 must not be empty");
    }
  }

  /**
   * Makes a Gregorian value without a conflict.
   *
   * @param iso8601 the value, not null
   * @param grain its grain, not null
   * @return the value
   */
  public static DateValue of(String iso8601, DateGrain grain) {
    return new DateValue(iso8601, grain, DateCalendar.GREGORIAN, false);
  }

  /**
   * Returns the day that this value is.
   *
   * @return the day, or empty where the value is coarser than a day or a part of it is not known
   */
  public Optional<LocalDate> day() {
    if (grain != DateGrain.DAY) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(iso8601));
    } catch (DateTimeParseException partial) {
      return Optional.empty();
    }
  }

  @Override
  public String canonical() {
    return iso8601;
  }
}
