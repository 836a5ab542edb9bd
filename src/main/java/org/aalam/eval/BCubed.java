package org.aalam.eval;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.aalam.entity.ExtractedDocument;
import org.aalam.entity.Mention;
import org.aalam.entity.Span;
import org.aalam.io.GoldArticle;
import org.aalam.io.GoldMention;

/**
 * Sums B³ over the mentions of many articles, in the two ways that {@link EvaluationReport} tells. Articles without
 * annotated entities are passed over, and so are predicted mentions whose gold mention has no entity.
 */
final class BCubed {
  private final Sums endToEnd = new Sums();
  private final Sums linking = new Sums();

  void add(GoldArticle gold, ExtractedDocument predicted) {
    Map<Span, String> goldEntities = new HashMap<>();
    Map<Span, String> found = new HashMap<>();
    for (Mention mention : predicted.mentions()) {
      found.put(mention.span(), predicted.entityOf(mention).id());
    }
    for (GoldMention mention : gold.mentions()) {
      if (mention.entity().isPresent()) {
        goldEntities.put(mention.span(), mention.entity().get());
      } else {
        found.remove(mention.span());
      }
    }
    if (!goldEntities.isEmpty()) {
      endToEnd.add(goldEntities, found);
      linking.add(goldEntities, withSingletons(goldEntities, found));
    }
  }

  private static Map<Span, String> withSingletons(Map<Span, String> goldEntities, Map<Span, String> found) {
    Map<Span, String> all = new HashMap<>();
    // The blank keeps the name of a lone mention apart from every entity's id.
    goldEntities.keySet().forEach(span -> all.put(span, found.getOrDefault(span, "missed " + span)));
    return all;
  }

  Optional<CoreferenceScore> endToEnd() {
    return endToEnd.score();
  }

  Optional<CoreferenceScore> linking() {
    return linking.score();
  }

  private static final class Sums {
    private double precision;
    private double recall;
    private int predictedMentions;
    private int goldMentions;

    void add(Map<Span, String> gold, Map<Span, String> predicted) {
      Map<String, Integer> goldSizes = sizes(gold);
      Map<String, Integer> predictedSizes = sizes(predicted);
      Map<Pair, Integer> shared = new HashMap<>();
      gold.forEach((span, entity) -> {
        if (predicted.containsKey(span)) {
          shared.merge(new Pair(entity, predicted.get(span)), 1, Integer::sum);
        }
      });
      // Each of the n mentions that two entities share sees the same share, so a pair counts n times.
      shared.forEach((pair, n) -> {
        precision += (double) n * n / predictedSizes.get(pair.predicted());
        recall += (double) n * n / goldSizes.get(pair.gold());
      });
      predictedMentions += predicted.size();
      goldMentions += gold.size();
    }

    private static Map<String, Integer> sizes(Map<Span, String> entities) {
      Map<String, Integer> sizes = new HashMap<>();
      entities.values().forEach(entity -> sizes.merge(entity, 1, Integer::sum));
      return sizes;
    }

    Optional<CoreferenceScore> score() {
      return goldMentions == 0
          ? Optional.empty()
          : Optional.of(new CoreferenceScore(
              predictedMentions == 0 ? 0.0 : precision / predictedMentions, recall / goldMentions));
    }
  }

  private record Pair(String gold, String predicted) {}
}
