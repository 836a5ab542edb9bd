package org.aalam.entity;

import java.util.Objects;

/**
 * One occurrence of a name or a date in a text.
 *
 * <p>For a mention of a document, {@code span().in(document.text())} equals {@link #text()}. Immutable and thread-safe.
 *
 * @param span where it stands, in UTF-16 code units of the original text; proclitics are outside
 * @param type what it names
 * @param text the original text of the span, marks and all
 * @param normalized the readable form: without harakat, tatweel and invisible marks, and with the article's alef
 *     restored where {@code ل} swallowed it ({@code للأمم المتحدة} gives {@code الأمم المتحدة})
 * @param confidence how sure the library is, 0.0 to 1.0: the model's marginal probability of the whole span where the
 *     source is {@link MentionSource#MODEL} and of the type at the span elsewhere
 * @param source which part of the library found it
 * @param ruleId the rule that found it, empty where no rule did
 */
public record Mention(
    Span span,
    EntityType type,
    String text,
    String normalized,
    double confidence,
    MentionSource source,
    String ruleId) {

  /**
   * Checks the parts.
   *
   * @param span as in the record's description
   * @param type as in the record's description
   * @param text as in the record's description
   * @param normalized as in the record's description
   * @param confidence as in the record's description
   * @param source as in the record's description
   * @param ruleId as in the record's description
   * @throws NullPointerException where a part is null
   * @throws IllegalArgumentException where the confidence is outside 0.0 to 1.0, or the text is not as long as the span
   */
  public Mention {
    Objects.requireNonNull(span, "span must not be null");
    Objects.requireNonNull(type, "type must not be null");
    Objects.requireNonNull(text, "text must not be null");
    Objects.requireNonNull(normalized, "normalized must not be null");
    Objects.requireNonNull(source, "source must not be null");
    Objects.requireNonNull(ruleId, "ruleId must not be null");
    if (!(confidence >= 0.0 && confidence <= 1.0)) {
      throw new IllegalArgumentException("confidence must be 0.0 to 1.0, but is " + confidence);
    }
    if (text.length() != span.length()) {
      throw new IllegalArgumentException(
          "text must be as long as its span, but has " + text.length() + " code units for " + span);
    }
  }
}
