package org.aalam.timex;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.aalam.entity.Span;
import org.aalam.internal.timex.DocumentDates;
import org.aalam.internal.timex.Timex;
import org.aalam.internal.timex.TimexFinder;
import org.aalam.internal.timex.TimexResolver;
import org.aalam.internal.token.Sentence;
import org.aalam.internal.token.TokenizedText;

/**
 * Finds the dates of an Arabic text and places them on the calendar: absolute, relative and incomplete ones, Gregorian
 * with every regional set of month names, and Hijri by the Umm al-Qura calendar.
 *
 * <p>Immutable and thread-safe: make one and share it. Time is linear in the length of the text.
 *
 * <pre>{@code
 * DateFinder finder = DateFinder.create();
 * for (FoundDate date : finder.find("عاد أمس، الأربعاء 11 أكتوبر", LocalDate.of(2023, 10, 12))) {
 *   System.out.println(date.text() + " " + date.value()); // أمس، الأربعاء 11 أكتوبر ... 2023-10-11
 * }
 * }</pre>
 */
public final class DateFinder {
  private final TimexFinder finder;
  private final TimexResolver resolver = new TimexResolver();

  private DateFinder(TimexFinder finder) {
    this.finder = finder;
  }

  /**
   * Makes a finder with the bundled grammar.
   *
   * @return the finder
   */
  public static DateFinder create() {
    return new DateFinder(TimexFinder.load());
  }

  /**
   * Finds the dates of a text whose own date is not known: what it leaves open stays open in the values, as in {@code
   * XXXX-10-11}, and expressions that are only relative have no value.
   *
   * @param text any string, not null
   * @return the dates in text order, none overlapping another, maybe none
   * @throws NullPointerException where the text is null
   */
  public List<FoundDate> find(String text) {
    Objects.requireNonNull(text, "text must not be null");
    return find(text, Optional.empty());
  }

  /**
   * Finds the dates of a text that was written on a given day.
   *
   * @param text any string, not null
   * @param reference the day of writing, against which {@code أمس} and {@code 11 أكتوبر} are resolved; not null
   * @return the dates in text order, none overlapping another, maybe none
   * @throws NullPointerException where an argument is null
   */
  public List<FoundDate> find(String text, LocalDate reference) {
    Objects.requireNonNull(text, "text must not be null");
    Objects.requireNonNull(reference, "reference must not be null");
    return find(text, Optional.of(reference));
  }

  private List<FoundDate> find(String text, Optional<LocalDate> reference) {
    TokenizedText tokenized = TokenizedText.of(text);
    String normalized = tokenized.source().text();
    DocumentDates dates = new DocumentDates(resolver, reference);
    List<FoundDate> found = new ArrayList<>();
    int position = 0;
    for (Sentence sentence : tokenized.sentences()) {
      for (Timex timex : finder.find(sentence)) {
        Span span = tokenized.source().toOriginal(timex.span());
        // One ligature can hold several words, so two dates can come to stand in it: the first is kept.
        if (span.begin() >= position && span.length() > 0) {
          found.add(new FoundDate(span, span.in(text), timex.normalized(normalized), dates.resolve(timex),
              timex.ruleId(), !timex.weak()));
          position = span.end();
        }
      }
    }
    return List.copyOf(found);
  }
}
