package org.aalam.eval;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aalam.entity.EntityType;
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
  private static final Set<EntityType> NAMES = EnumSet.of(EntityType.PERSON, EntityType.ORGANIZATION);

  private final Sums endToEnd = new Sums();
  private final Sums linking = new Sums();
  private final Sums namesEndToEnd = new Sums();
  private final Sums namesLinking = new Sums();

  void add(GoldArticle gold, ExtractedDocument predicted) {
    if (gold.mentions().stream().anyMatch(mention -> mention.entity().isPresent())) {
      add(gold, predicted, EnumSet.allOf(EntityType.class), endToEnd, linking);
      add(gold, predicted, NAMES, namesEndToEnd, namesLinking);
    }
  }

  private static void add(
      GoldArticle gold, ExtractedDocument predicted, Set<EntityType> types, Sums endToEnd, Sums linking) {
    Map<Span, String> goldEntities = new HashMap<>();
    Map<Span, String> found = new HashMap<>();
    for (Mention mention : predicted.mentions()) {
      if (types.contains(mention.type())) {
        found.put(mention.span(), predicted.entityOf(mention).id());
      }
    }
    for (GoldMention mention : gold.mentions()) {
      if (mention.entity().isEmpty()) {
        found.remove(mention.span());
      } else if (types.contains(mention.type())) {
        goldEntities.put(mention.span(), mention.entity().get());
      }
    }
    endToEnd.add(goldEntities, found);
    linking.add(goldEntities, withSingletons(goldEntities, found));
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

  /** The scores of persons and organizations alone. */
  Optional<NameScore> names() {
    return namesEndToEnd.score().map(score -> new NameScore(
        score, namesLinking.score().orElseThrow(), namesLinking.links, namesLinking.links - namesLinking.rightLinks));
  }

  private static final class Sums {
    private double precision;
    private double recall;
    private int links;
    private int rightLinks;
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
        rightLinks += n * (n - 1) / 2;
      });
      predictedSizes.values().forEach(n -> links += n * (n - 1) / 2);
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
