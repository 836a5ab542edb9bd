package org.aalam.internal.timex;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.aalam.entity.DateGrain;
import org.aalam.entity.DateValue;

/**
 * Resolves the expressions of one document in text order and remembers them, for {@code في اليوم التالي} and {@code
 * العام نفسه}.
 *
 * <p>Made for one document and one thread.
 */
public final class DocumentDates {
  private final TimexResolver resolver;
  private final Optional<LocalDate> reference;
  private Optional<LocalDate> lastDay = Optional.empty();
  private Optional<LocalDate> lastDate = Optional.empty();

  /**
   * Starts a document.
   *
   * @param resolver the resolver, not null
   * @param reference the document's date, where it is known
   */
  public DocumentDates(TimexResolver resolver, Optional<LocalDate> reference) {
    this.resolver = Objects.requireNonNull(resolver, "resolver must not be null");
    this.reference = Objects.requireNonNull(reference, "reference must not be null");
  }

  /**
   * Resolves the next expression of the document.
   *
   * @param timex the expression, not null
   * @return its value, or empty where it has none
   */
  public Optional<DateValue> resolve(Timex timex) {
    Optional<Extent> extent = resolver.extent(timex, new Anchor(reference, previous(timex.said())));
    extent.ifPresent(this::remember);
    return extent.map(found -> TimexResolver.value(found, timex.said()));
  }

  /** {@code اليوم التالي} counts from the last day named, {@code الشهر نفسه} from the last date of any kind. */
  private Optional<LocalDate> previous(Said said) {
    boolean day = said instanceof Said.Point point
        && (point.fields().unitIs(CalendarUnit.DAY) || point.fields().has(Field.WEEKDAY));
    return day ? lastDay : lastDate;
  }

  private void remember(Extent extent) {
    lastDate = extent.begin().or(() -> lastDate);
    if (extent.grain() == DateGrain.DAY) {
      lastDay = extent.begin().or(() -> lastDay);
    }
  }
}
