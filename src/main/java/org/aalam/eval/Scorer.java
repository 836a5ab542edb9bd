package org.aalam.eval;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aalam.entity.EntityType;
import org.aalam.entity.ExtractedDocument;
import org.aalam.io.ConllSentence;
import org.aalam.io.GoldArticle;

/**
 * Compares predictions with gold data. A span is right where begin, end and label are the same; nothing is half right.
 *
 * <p>Articles and CoNLL sentences have label sets of their own and should not be mixed in one scorer. Not thread-safe.
 */
public final class Scorer {
  private static final EnumSet<EntityType> WITH_VALUE =
      EnumSet.of(EntityType.COUNTRY, EntityType.NATIONALITY, EntityType.DATE);

  private final Map<String, Score> scores = new TreeMap<>();
  private final Map<String, ValueScore> values = new TreeMap<>();
  private final BCubed coreference = new BCubed();
  private boolean articles;

  /** Makes a scorer that has seen nothing. */
  public Scorer() {}

  /**
   * Adds an article: spans, values and coreference.
   *
   * @param gold the annotated article, not null
   * @param predicted what was found in its text, not null
   * @throws IllegalArgumentException where the two texts differ
   */
  public void add(GoldArticle gold, ExtractedDocument predicted) {
    if (!gold.text().equals(predicted.text())) {
      throw new IllegalArgumentException("gold and prediction of " + gold.id() + " must have the same text");
    }
    articles = true;
    count(MarkedText.of(gold), MarkedText.of(predicted));
    coreference.add(gold, predicted);
  }

  /**
   * Adds a sentence: spans alone. An {@code I-} without a {@code B-} begins an entity, in gold and prediction.
   *
   * @param gold the annotated sentence, not null
   * @param predictedTags one tag a token
   * @throws IllegalArgumentException where there is not one tag a token
   */
  public void add(ConllSentence gold, List<String> predictedTags) {
    if (gold.tokens().size() != predictedTags.size()) {
      throw new IllegalArgumentException(
          "a sentence of " + gold.tokens().size() + " tokens must have as many tags, but has " + predictedTags.size());
    }
    count(MarkedText.of(gold.tokens(), gold.tags()), MarkedText.of(gold.tokens(), predictedTags));
  }

  private void count(MarkedText gold, MarkedText predicted) {
    gold.values().forEach((span, value) -> {
      boolean found = predicted.values().containsKey(span);
      scores.merge(span.label(), found ? new Score(1, 0, 0) : new Score(0, 0, 1), Score::plus);
      if (found && !value.isEmpty()) {
        ValueScore before = values.getOrDefault(span.label(), ValueScore.NONE);
        values.put(span.label(), before.plus(value.equals(predicted.values().get(span))));
      }
    });
    for (LabelledSpan span : predicted.values().keySet()) {
      if (!gold.values().containsKey(span)) {
        scores.merge(span.label(), new Score(0, 1, 0), Score::plus);
      }
    }
  }

  /**
   * Returns the scores of everything added so far.
   *
   * @return the report: for articles all six types, else the labels that occur, in alphabetical order
   */
  public EvaluationReport report() {
    Score micro = scores.values().stream().reduce(Score.NONE, Score::plus);
    if (!articles) {
      return new EvaluationReport(new LinkedHashMap<>(scores), micro, Map.of(), Optional.empty(), Optional.empty(),
          Optional.empty());
    }
    Map<String, Score> byType = new LinkedHashMap<>();
    Map<String, ValueScore> byValue = new LinkedHashMap<>();
    for (EntityType type : EntityType.values()) {
      byType.put(type.name(), scores.getOrDefault(type.name(), Score.NONE));
      if (WITH_VALUE.contains(type)) {
        byValue.put(type.name(), values.getOrDefault(type.name(), ValueScore.NONE));
      }
    }
    return new EvaluationReport(byType, micro, byValue, coreference.endToEnd(), coreference.linking(), coreference.names());
  }
}
