package org.aalam.timex;

import java.util.Objects;
import java.util.Optional;
import org.aalam.entity.DateValue;
import org.aalam.entity.Span;

/**
 * A date expression of a text.
 *
 * @param span where it stands, in UTF-16 code units of the text as given
 * @param text the expression as the text has it, with its diacritics, tatweel and bidi marks
 * @param normalized the expression without those, with the article that {@code ل} swallows: {@code العام} for the {@code
 *     لعام} of {@code للعام}
 * @param value when it is; empty where it is only relative and no date of writing is known, or where there is no such date
 * @param ruleId the rule of the grammar that found it, such as {@code date.month-year}
 * @param certain false where the same words are something else in other sentences: {@code مارس} is a verb too, {@code
 *     اليوم} also means "nowadays"
 */
public record FoundDate(
    Span span, String text, String normalized, Optional<DateValue> value, String ruleId, boolean certain) {

  /**
   * Checks the parts.
   *
   * @param span as in the record's description
   * @param text as in the record's description
   * @param normalized as in the record's description
   * @param value as in the record's description
   * @param ruleId as in the record's description
   * @param certain as in the record's description
   * @throws NullPointerException where a part is null
   */
  public FoundDate {
    Objects.requireNonNull(span, "span must not be null");
    Objects.requireNonNull(text, "text must not be null");
    Objects.requireNonNull(normalized, "normalized must not be null");
    Objects.requireNonNull(value, "value must not be null");
    Objects.requireNonNull(ruleId, "ruleId must not be null");
  }
}
