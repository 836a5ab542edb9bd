package org.aalam.internal.find;

import java.util.Optional;
import org.aalam.entity.EntityType;
import org.aalam.entity.MentionSource;
import org.aalam.entity.Span;
import org.aalam.internal.timex.Timex;

/**
 * A mention before it is known what it refers to.
 *
 * @param span where it stands, in UTF-16 code units of the normalized text
 * @param type what it names
 * @param normalized its readable form, with a swallowed article restored
 * @param confidence how sure the finder is, 0.0 to 1.0
 * @param source which part of the library found it
 * @param ruleId the rule that found it, empty where no rule did
 * @param timex what a date expression says; empty for other types, and for dates that the grammar does not know
 * @param country the id of the country that the words around it say it means; empty where they say nothing
 */
public record FoundMention(
    Span span,
    EntityType type,
    String normalized,
    double confidence,
    MentionSource source,
    String ruleId,
    Optional<Timex> timex,
    Optional<String> country) {

  /** A mention whose country the words around it do not tell. */
  public FoundMention(Span span, EntityType type, String normalized, double confidence, MentionSource source,
      String ruleId, Optional<Timex> timex) {
    this(span, type, normalized, confidence, source, ruleId, timex, Optional.empty());
  }

  FoundMention withCountry(Optional<String> known) {
    return new FoundMention(span, type, normalized, confidence, source, ruleId, timex, known);
  }
}
