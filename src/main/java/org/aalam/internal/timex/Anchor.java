package org.aalam.internal.timex;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What incomplete dates hang on.
 *
 * @param reference the date of writing, where it is known
 * @param previous the first day of what the text named before, where it named anything
 */
record Anchor(Optional<LocalDate> reference, Optional<LocalDate> previous) {

  /** Returns the date that {@code التالي} and {@code نفسه} count from. */
  Optional<LocalDate> narrative() {
    return previous.or(() -> reference);
  }

  /** Returns the date that an expression counts from. */
  Optional<LocalDate> of(Fields fields) {
    return fields.has(Field.NARR) ? narrative() : reference;
  }

  Anchor at(LocalDate day) {
    return new Anchor(Optional.of(day), previous);
  }
}
