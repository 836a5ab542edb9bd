package org.aalam.internal.timex;

import java.util.EnumMap;
import java.util.Map;

/** The word classes of numbers in digits, by how many digits they have and what they can be. */
enum NumberClass {
  /** 1 to 31, in one or two digits. */
  DD(Field.DAY),
  /** 1 to 12, in one or two digits. */
  MM(Field.MONTH),
  /** Two digits. */
  TWO(Field.YY),
  /** A year of three digits. */
  YYY(Field.YEAR),
  /** A year of four digits, 1000 to 2199. */
  YYYY(Field.YEAR),
  /** A year that is likely to be one without a word that says so, 1800 to 2099. */
  MODERN(Field.YEAR),
  /** A likely Hijri year, 1300 to 1500. */
  HHHH(Field.YEAR),
  /** A likely year of the Amazigh calendar, 2900 to 3000. */
  AMAZIGHNUM(Field.AMAZIGH),
  /** Any number of up to four digits. */
  NUM(Field.N),
  /** Any number at all. */
  DIGITS(Field.N);

  /** The class of words and letters that are no words of dates. */
  static final String OTHER = "OTHER";

  /** The class of marks between the digits of one token, as in {@code 1856.41}. */
  static final String JOINT = "JOINT";

  private final Field field;

  NumberClass(Field field) {
    this.field = field;
  }

  static Map<NumberClass, Fields> of(String digits) {
    Map<NumberClass, Fields> classes = new EnumMap<>(NumberClass.class);
    classes.put(DIGITS, Fields.EMPTY);
    if (digits.length() > 4) {
      return classes;
    }
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9') {
        return classes;
      }
      value = value * 10 + c - '0';
    }
    for (NumberClass each : values()) {
      if (each != DIGITS && each.holds(digits.length(), value)) {
        classes.put(each, Fields.of(each.field, value));
      }
    }
    return classes;
  }

  private boolean holds(int length, int value) {
    return switch (this) {
      case DD -> length <= 2 && value >= 1 && value <= 31;
      case MM -> length <= 2 && value >= 1 && value <= 12;
      case TWO -> length == 2;
      case YYY -> length == 3 && value > 0 || length == 4 && value > 0 && value < 1000;
      case YYYY -> length == 4 && value >= 1000 && value < 2200;
      case MODERN -> length == 4 && value >= 1800 && value < 2100;
      case HHHH -> length == 4 && value >= 1300 && value <= 1500;
      case AMAZIGHNUM -> length == 4 && value >= 2900 && value <= 3000;
      case NUM, DIGITS -> true;
    };
  }
}
