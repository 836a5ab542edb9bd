package org.aalam.internal.timex;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What one date expression says, part by part. The meaning of a phrase is the union of the meanings of its words: a
 * phrase whose words contradict each other has none.
 *
 * <p>Immutable and thread-safe.
 */
public final class Fields {
  static final Fields EMPTY = new Fields(new EnumMap<>(Field.class));

  private final Map<Field, Integer> values;

  private Fields(Map<Field, Integer> values) {
    this.values = values;
  }

  /** Reads {@code MONTH=10,HIJRI=1}; a value may be the name of a {@link CalendarUnit}. */
  static Fields parse(String text) {
    if (text.isEmpty()) {
      return EMPTY;
    }
    Map<Field, Integer> values = new EnumMap<>(Field.class);
    for (String part : text.split(",")) {
      int equals = part.indexOf('=');
      values.put(Field.valueOf(part.substring(0, equals)), number(part.substring(equals + 1)));
    }
    return new Fields(values);
  }

  private static int number(String text) {
    char first = text.charAt(0);
    return first == '-' || Character.isDigit(first) ? Integer.parseInt(text) : CalendarUnit.valueOf(text).ordinal();
  }

  static Fields of(Field field, int value) {
    return EMPTY.with(field, value);
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  boolean has(Field field) {
    return values.containsKey(field);
  }

  boolean hasAny(Field... fields) {
    return Arrays.stream(fields).anyMatch(values::containsKey);
  }

  /** Returns the value of a field that is there. */
  int get(Field field) {
    return values.get(field);
  }

  int get(Field field, int otherwise) {
    return values.getOrDefault(field, otherwise);
  }

  OptionalInt find(Field field) {
    Integer value = values.get(field);
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  /** Tells whether the expression speaks of this unit. */
  boolean unitIs(CalendarUnit unit) {
    return get(Field.UNIT, -1) == unit.ordinal();
  }

  Fields with(Field field, int value) {
    Map<Field, Integer> changed = new EnumMap<>(Field.class);
    changed.putAll(values);
    changed.put(field, value);
    return new Fields(changed);
  }

  Fields without(Field field) {
    if (!has(field)) {
      return this;
    }
    Map<Field, Integer> changed = new EnumMap<>(values);
    changed.remove(field);
    return new Fields(changed);
  }

  /** Returns all that the two say, or nothing where they contradict each other. */
  Optional<Fields> merge(Fields other) {
    if (other.isEmpty()) {
      return Optional.of(this);
    }
    if (isEmpty()) {
      return Optional.of(other);
    }
    Map<Field, Integer> union = new EnumMap<>(values);
    for (Map.Entry<Field, Integer> entry : other.values.entrySet()) {
      Integer before = union.putIfAbsent(entry.getKey(), entry.getValue());
      if (before != null && !before.equals(entry.getValue())) {
        return Optional.empty();
      }
    }
    return Optional.of(new Fields(union));
  }

  /** Takes over the given fields from another where they are missing here. */
  Fields fill(Fields other, Field... fields) {
    Fields filled = this;
    for (Field field : fields) {
      if (!has(field) && other.has(field)) {
        filled = filled.with(field, other.get(field));
      }
    }
    return filled;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fields fields && values.equals(fields.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
