package org.aalam.internal.timex;

import org.aalam.entity.Span;

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
public record Timex(Span span, int tokenBegin, int tokenEnd, String ruleId, Said said, boolean weak) {}
