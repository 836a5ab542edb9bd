package org.aalam.internal.timex;

import java.util.Arrays;
import java.util.Optional;

/**
 * What one date expression says, part by part. The meaning of a phrase is the union of the meanings of its words: a
 * phrase whose words contradict each other has none.
 *
 * <p>Immutable and thread-safe.
 */
public final class Fields {
  static final Fields EMPTY = new Fields(0, new int[0]);
  private static final Field[] ALL = Field.values();

  /** A bit for each field that is there. */
  private final int mask;
  /** The values of the fields that are there, in the order of {@link Field}. */
  private final int[] values;

  private Fields(int mask, int[] values) {
    this.mask = mask;
    this.values = values;
  }

  /** Reads {@code MONTH=10,HIJRI=1}; a value may be the name of a {@link CalendarUnit}. */
  static Fields parse(String text) {
    Fields fields = EMPTY;
    for (String part : text.isEmpty() ? new String[0] : text.split(",")) {
      int equals = part.indexOf('=');
      fields = fields.with(Field.valueOf(part.substring(0, equals)), number(part.substring(equals + 1)));
    }
    return fields;
  }

  static Fields read(GrammarCode.Reader in) {
    int mask = in.number();
    int[] values = new int[Integer.bitCount(mask)];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.number();
    }
    return new Fields(mask, values);
  }

  void write(GrammarCode.Writer out) {
    out.number(mask);
    for (int value : values) {
      out.number(value);
    }
  }

  private static int number(String text) {
    char first = text.charAt(0);
    return first == '-' || Character.isDigit(first) ? Integer.parseInt(text) : CalendarUnit.valueOf(text).ordinal();
  }

  static Fields of(Field field, int value) {
    return new Fields(bit(field), new int[] {value});
  }

  private static int bit(Field field) {
    return 1 << field.ordinal();
  }

  /** Returns where the value of a field stands, or would stand. */
  private int index(Field field) {
    return Integer.bitCount(mask & bit(field) - 1);
  }

  boolean isEmpty() {
    return mask == 0;
  }

  boolean has(Field field) {
    return (mask & bit(field)) != 0;
  }

  boolean hasAny(Field... fields) {
    for (Field field : fields) {
      if (has(field)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the value of a field that is there. */
  int get(Field field) {
    if (!has(field)) {
      throw new IllegalArgumentException(field + " is not among " + this);
    }
    return values[index(field)];
  }

  int get(Field field, int otherwise) {
    return has(field) ? values[index(field)] : otherwise;
  }

  /** Tells whether the expression speaks of this unit. */
  boolean unitIs(CalendarUnit unit) {
    return get(Field.UNIT, -1) == unit.ordinal();
  }

  Fields with(Field field, int value) {
    int index = index(field);
    int[] changed;
    if (has(field)) {
      changed = values.clone();
    } else {
      changed = new int[values.length + 1];
      System.arraycopy(values, 0, changed, 0, index);
      System.arraycopy(values, index, changed, index + 1, values.length - index);
    }
    changed[index] = value;
    return new Fields(mask | bit(field), changed);
  }

  Fields without(Field field) {
    if (!has(field)) {
      return this;
    }
    int index = index(field);
    int[] changed = new int[values.length - 1];
    System.arraycopy(values, 0, changed, 0, index);
    System.arraycopy(values, index + 1, changed, index, changed.length - index);
    return new Fields(mask & ~bit(field), changed);
  }

  /** Returns all that the two say, or nothing where they contradict each other. */
  Optional<Fields> merge(Fields other) {
    if (other.isEmpty() || isEmpty()) {
      return Optional.of(isEmpty() ? other : this);
    }
    int union = mask | other.mask;
    int[] merged = new int[Integer.bitCount(union)];
    int here = 0;
    int there = 0;
    int next = 0;
    for (int rest = union; rest != 0; rest &= rest - 1) {
      int bit = Integer.lowestOneBit(rest);
      boolean mine = (mask & bit) != 0;
      boolean theirs = (other.mask & bit) != 0;
      if (mine && theirs && values[here] != other.values[there]) {
        return Optional.empty();
      }
      merged[next++] = mine ? values[here] : other.values[there];
      here += mine ? 1 : 0;
      there += theirs ? 1 : 0;
    }
    return Optional.of(new Fields(union, merged));
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
    return other instanceof Fields fields && mask == fields.mask && Arrays.equals(values, fields.values);
  }

  @Override
  public int hashCode() {
    return 31 * mask + Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("{");
    for (Field field : ALL) {
      if (has(field)) {
        text.append(text.length() > 1 ? ", " : "").append(field).append('=').append(values[index(field)]);
      }
    }
    return text.append('}').toString();
  }
}
