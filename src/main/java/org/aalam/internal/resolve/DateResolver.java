package org.aalam.internal.resolve;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.aalam.entity.DateValue;
import org.aalam.internal.timex.DocumentDates;
import org.aalam.internal.timex.TimexResolver;

/** Gives the dates of one text their values; dates of the same value are one referent. Not thread-safe. */
final class DateResolver {
  private final DocumentDates dates;
  private final Map<String, Referent> referents = new HashMap<>();

  DateResolver(TimexResolver resolver, Optional<LocalDate> reference) {
    dates = new DocumentDates(resolver, reference);
  }

  /** Dates must come in text order: some hang on those before them. */
  Referent referentOf(Occurrence occurrence) {
    Optional<DateValue> value = occurrence.found().timex().flatMap(dates::resolve);
    String key = value.map(v -> "=" + v.canonical()).orElse(occurrence.name());
    return referents.computeIfAbsent(
        key, k -> new Referent(occurrence.name()).with(Optional.empty(), value));
  }
}
