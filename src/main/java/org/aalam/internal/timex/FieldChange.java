package org.aalam.internal.timex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a row of the grammar adds to the meaning of its parts: constants ({@code DIR=-1}), and fields that change their
 * name ({@code DAY=N}).
 */
record FieldChange(Fields constants, List<Field> from, List<Field> to) {
  private static final Field[] ALL = Field.values();
  private static final int LAST_DAY = 31;
  private static final int LAST_MONTH = 12;

  static FieldChange parse(String text) {
    List<String> constants = new ArrayList<>();
    List<Field> from = new ArrayList<>();
    List<Field> to = new ArrayList<>();
    for (String part : text.isEmpty() ? new String[0] : text.split(",")) {
      Optional<Field> source = field(part.substring(part.indexOf('=') + 1));
      if (source.isPresent()) {
        from.add(source.get());
        to.add(Field.valueOf(part.substring(0, part.indexOf('='))));
      } else {
        constants.add(part);
      }
    }
    return new FieldChange(Fields.parse(String.join(",", constants)), List.copyOf(from), List.copyOf(to));
  }

  static FieldChange read(GrammarCode.Reader in) {
    Fields constants = Fields.read(in);
    List<Field> from = new ArrayList<>();
    List<Field> to = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      from.add(ALL[in.number()]);
      to.add(ALL[in.number()]);
    }
    return new FieldChange(constants, List.copyOf(from), List.copyOf(to));
  }

  void write(GrammarCode.Writer out) {
    constants.write(out);
    out.number(from.size());
    for (int i = 0; i < from.size(); i++) {
      out.number(from.get(i).ordinal());
      out.number(to.get(i).ordinal());
    }
  }

  private static Optional<Field> field(String name) {
    boolean unit = false;
    for (CalendarUnit each : CalendarUnit.values()) {
      unit |= each.name().equals(name);
    }
    for (Field each : Field.values()) {
      if (each.name().equals(name) && !unit) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** Returns the changed meaning, or nothing where it would be impossible. */
  Optional<Said> apply(Said said) {
    if (from.isEmpty() && constants.isEmpty()) {
      return Optional.of(said);
    }
    if (said instanceof Said.Point point) {
      return change(point.fields()).map(Said.Point::new);
    }
    if (said instanceof Said.Interval interval) {
      List<Said.Point> points = new ArrayList<>();
      for (Said.Point point : interval.points()) {
        Optional<Fields> changed = change(point.fields());
        if (changed.isEmpty()) {
          return Optional.empty();
        }
        points.add(new Said.Point(changed.get()));
      }
      return Optional.of(new Said.Interval(points));
    }
    return Optional.of(said);
  }

  private Optional<Fields> change(Fields fields) {
    Fields changed = fields;
    for (int i = 0; i < from.size(); i++) {
      if (changed.has(from.get(i))) {
        int value = changed.get(from.get(i));
        if (!isPossible(to.get(i), value)) {
          return Optional.empty();
        }
        Optional<Fields> moved = changed.without(from.get(i)).merge(Fields.of(to.get(i), value));
        if (moved.isEmpty()) {
          return Optional.empty();
        }
        changed = moved.get();
      }
    }
    return changed.merge(constants);
  }

  private static boolean isPossible(Field field, int value) {
    return switch (field) {
      case DAY -> value >= 1 && value <= LAST_DAY;
      case MONTH -> value >= 1 && value <= LAST_MONTH;
      default -> true;
    };
  }
}
