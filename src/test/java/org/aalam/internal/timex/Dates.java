package org.aalam.internal.timex;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aalam.entity.DateValue;
import org.aalam.internal.token.Sentence;
import org.aalam.internal.token.TokenizedText;

/** Finds and resolves the dates of a text, for tests. */
final class Dates {
  private static final TimexFinder FINDER = TimexFinder.load();

  private Dates() {}

  /** One expression: its surface in the original text, its rule and its value, {@code -} for none. */
  record Found(String surface, String ruleId, String value, boolean weak, boolean conflict) {
    @Override
    public String toString() {
      return surface + "=" + value;
    }
  }

  static List<Found> in(String text, String reference) {
    Optional<LocalDate> date = reference.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(reference));
    TokenizedText tokenized = TokenizedText.of(text);
    DocumentDates document = new DocumentDates(new TimexResolver(), date);
    List<Found> found = new ArrayList<>();
    for (Sentence sentence : tokenized.sentences()) {
      for (Timex timex : FINDER.find(sentence)) {
        Optional<DateValue> value = document.resolve(timex);
        found.add(new Found(tokenized.source().toOriginal(timex.span()).in(text), timex.ruleId(),
            value.map(DateValue::iso8601).orElse("-"), timex.weak(),
            value.map(DateValue::weekdayConflict).orElse(false)));
      }
    }
    return found;
  }
}
