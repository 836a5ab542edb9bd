package org.aalam.internal.timex;

import org.aalam.entity.Span;
import org.aalam.internal.text.ArabicChars;

/**
 * A date expression in a sentence.
 *
 * @param span where it stands, in UTF-16 code units of the normalized text
 * @param tokenBegin index of its first token in the sentence; a proclitic of that token may be outside the span
 * @param tokenEnd index after its last token
 * @param ruleId the rule that found it
 * @param said what it says
 * @param weak true where the words mean a date only in some contexts, so that a second witness is welcome
 */
public record Timex(Span span, int tokenBegin, int tokenEnd, String ruleId, Said said, boolean weak) {

  /**
   * Returns the expression by itself: where {@code ل} before it swallowed the alef of its article, the alef comes back.
   *
   * @param text the normalized text that the span counts in, not null
   */
  public String normalized(String text) {
    int begin = span.begin();
    boolean swallowed = begin > 0 && text.charAt(begin) == ArabicChars.LAM && text.charAt(begin - 1) == ArabicChars.LAM;
    return (swallowed ? String.valueOf(ArabicChars.ALEF) : "") + span.in(text);
  }
}
