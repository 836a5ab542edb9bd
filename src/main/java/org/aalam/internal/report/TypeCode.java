package org.aalam.internal.report;

import java.util.Locale;
import org.aalam.entity.EntityType;

/** The short name of a type: a class of the style sheet and a key of the labels. */
final class TypeCode {
  private static final int LENGTH = 3;

  private TypeCode() {}

  static String of(EntityType type) {
    return type.name().substring(0, LENGTH).toLowerCase(Locale.ROOT);
  }
}
