package org.aalam.entity;

import java.util.Objects;

/**
 * A country's ISO 3166-1 alpha-2 code, such as {@code MA}; {@code XK} stands for Kosovo.
 *
 * @param alpha2 two letters A to Z
 */
public record CountryCode(String alpha2) implements EntityValue {

  /**
   * Checks the form of the code.
   *
   * @param alpha2 as in the record's description
   * @throws IllegalArgumentException unless it is two letters A to Z
   */
  public CountryCode {
    Objects.requireNonNull(alpha2, "alpha2 must not be null");
    if (!alpha2.matches("[A-Z]{2}")) {
      throw new IllegalArgumentException("country code must be two letters A to Z, but is \"" + alpha2 + "\"");
    }
  }

  @Override
  public String canonical() {
    return alpha2;
  }
}
