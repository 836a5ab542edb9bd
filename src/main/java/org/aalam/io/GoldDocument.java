package org.aalam.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aalam.entity.CountryCode;
import org.aalam.entity.DateGrain;
import org.aalam.entity.DateValue;
import org.aalam.entity.Entity;
import org.aalam.entity.EntityType;
import org.aalam.entity.EntityValue;
import org.aalam.entity.ExtractedDocument;
import org.aalam.entity.Mention;
import org.aalam.entity.MentionSource;
import org.aalam.entity.Provenance;

/**
 * Makes a document as the library's own out of a gold article, so that every writer can write it. Stateless and
 * thread-safe.
 *
 * <p>Mentions are certain (confidence 1.0). Persons and organizations are gathered by the entity that the article names
 * for them, countries and nationalities by code, dates by value, the rest by their words.
 */
public final class GoldDocument {
  private static final Provenance PROVENANCE = new Provenance("aalam", "gold");
  private static final String RULE = "gold";

  private GoldDocument() {}

  /**
   * Makes the document of an article.
   *
   * @param article the article, not null
   * @return a document with the same text, reference date and mentions
   */
  public static ExtractedDocument of(GoldArticle article) {
    List<Mention> mentions = new ArrayList<>();
    Map<Group, List<Mention>> groups = new LinkedHashMap<>();
    for (GoldMention gold : article.mentions()) {
      Mention mention = mention(article.text(), gold);
      mentions.add(mention);
      groups.computeIfAbsent(Group.of(gold, mention), group -> new ArrayList<>()).add(mention);
    }
    List<Entity> entities = new ArrayList<>();
    groups.forEach((group, members) -> entities.add(entity("e" + (entities.size() + 1), group, members)));
    return new ExtractedDocument(article.text(), article.referenceDate(), mentions, entities, PROVENANCE);
  }

  private static Mention mention(String text, GoldMention gold) {
    String surface = gold.span().in(text).toString();
    int begin = gold.span().begin();
    boolean swallowed = surface.startsWith("ل") && begin > 0 && text.charAt(begin - 1) == 'ل';
    String normalized = (swallowed ? "ا" : "") + surface;
    return new Mention(gold.span(), gold.type(), surface, normalized, 1.0, MentionSource.RULE, RULE);
  }

  private static Entity entity(String id, Group group, List<Mention> mentions) {
    boolean named = group.type() == EntityType.PERSON || group.type() == EntityType.ORGANIZATION;
    return new Entity(id, group.type(), named ? group.key() : mentions.get(0).normalized(), Optional.empty(),
        value(group), List.of(), List.of(), mentions);
  }

  private static Optional<EntityValue> value(Group group) {
    return group.value().map(value ->
        group.type() == EntityType.DATE ? DateValue.of(value, grain(value)) : new CountryCode(value));
  }

  private static DateGrain grain(String value) {
    if (value.contains("/")) {
      return DateGrain.INTERVAL;
    }
    return switch (value.replaceAll("[0-9]", "0").replace("XXXX-", "0000-")) {
      case "0000-00-00" -> DateGrain.DAY;
      case "0000-W00" -> DateGrain.WEEK;
      case "0000-00" -> DateGrain.MONTH;
      case "0000-Q0" -> DateGrain.QUARTER;
      case "0000-H0" -> DateGrain.HALF;
      case "0000-SP", "0000-SU", "0000-FA", "0000-WI" -> DateGrain.SEASON;
      case "000X" -> DateGrain.DECADE;
      case "00XX" -> DateGrain.CENTURY;
      default -> DateGrain.YEAR;
    };
  }

  /** What the mentions of one entity have in common. */
  private record Group(EntityType type, String key, Optional<String> value) {

    static Group of(GoldMention gold, Mention mention) {
      return new Group(gold.type(), gold.entity().or(gold::value).orElse(mention.normalized()), gold.value());
    }
  }
}
