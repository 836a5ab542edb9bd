package org.aalam.internal.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aalam.entity.EntityType;
import org.aalam.entity.MentionSource;
import org.aalam.entity.Span;
import org.aalam.internal.model.CliticModel;
import org.aalam.internal.model.TaggedSentence;
import org.aalam.internal.model.TaggedSpan;
import org.aalam.internal.timex.Timex;
import org.aalam.internal.token.Proclitics.Reading;
import org.aalam.internal.token.Token;

/**
 * Makes flat mentions with clean edges out of what the tagger and the date grammar say of a sentence.
 *
 * <p>Names come from the tagger, to which the lists have spoken as features. Dates come from the grammar: an expression
 * that is a date whatever stands around it is taken unless the tagger is surer of a name there, one that is a date only
 * in some contexts needs the tagger as a witness. Where only the tagger sees a date, it is taken without a value.
 *
 * <p>Immutable and thread-safe.
 */
public final class MentionFinder {
  /** A weak date expression needs at least this probability of a date from the tagger. */
  private static final double WITNESS = 0.5;
  /** A strong one is dropped where the tagger gives a date less than this. */
  private static final double DOUBT = 0.02;

  private final CliticModel clitics;
  private final int dateType;

  /**
   * Makes a finder.
   *
   * @param clitics tells where a name begins in its first word
   * @param types the types of the tagger, in its order
   */
  public MentionFinder(CliticModel clitics, List<String> types) {
    this.clitics = clitics;
    this.dateType = types.indexOf(EntityType.DATE.name());
  }

  /**
   * Finds the mentions of one sentence.
   *
   * @param text the normalized text
   * @param tagged the sentence as the tagger sees it
   * @return mentions in text order, disjoint
   */
  public List<FoundMention> find(String text, TaggedSentence tagged) {
    List<FoundMention> found = new ArrayList<>();
    List<TokenRange> taken = new ArrayList<>();
    for (Timex timex : tagged.source().timexes()) {
      double probability = dateProbability(tagged, timex.tokenBegin(), timex.tokenEnd());
      if (probability >= (timex.weak() ? WITNESS : DOUBT)) {
        taken.add(new TokenRange(timex.tokenBegin(), timex.tokenEnd()));
        found.add(date(text, timex, probability));
      }
    }
    for (TaggedSpan span : tagged.spans()) {
      TokenRange range = SpanTrimmer.trim(tagged.source().sentence().tokens(), span.begin(), span.end());
      if (!range.isEmpty() && taken.stream().noneMatch(other -> other.overlaps(range.begin(), range.end()))) {
        found.add(name(text, tagged, range, span));
      }
    }
    found.sort(Comparator.comparing(FoundMention::span));
    return found;
  }

  private double dateProbability(TaggedSentence tagged, int begin, int end) {
    double sum = 0;
    for (int token = begin; token < end; token++) {
      sum += tagged.typeProbabilities()[token][dateType];
    }
    return Math.min(1, sum / (end - begin));
  }

  private static FoundMention date(String text, Timex timex, double probability) {
    return new FoundMention(timex.span(), EntityType.DATE, timex.span().in(text), probability, MentionSource.RULE,
        timex.ruleId(), Optional.of(timex));
  }

  private FoundMention name(String text, TaggedSentence tagged, TokenRange range, TaggedSpan span) {
    List<Token> tokens = tagged.source().sentence().tokens();
    Token first = tokens.get(range.begin());
    int end = tokens.get(range.end() - 1).end();
    Optional<Reading> reading = clitics.read(tokens, range.begin(), span.type());
    int begin = first.begin() + reading.map(Reading::length).orElse(0);
    String firstWord = reading.map(Reading::rest).orElse(first.form());
    return new FoundMention(new Span(begin, end), EntityType.valueOf(span.type()),
        firstWord + text.substring(first.end(), end), span.probability(), MentionSource.MODEL, "", Optional.empty());
  }
}
