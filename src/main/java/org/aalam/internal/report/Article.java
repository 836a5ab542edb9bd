package org.aalam.internal.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.aalam.entity.CountryCode;
import org.aalam.entity.DateValue;
import org.aalam.entity.Entity;
import org.aalam.entity.EntityType;
import org.aalam.entity.ExtractedDocument;
import org.aalam.entity.Identifier;
import org.aalam.entity.Mention;
import org.aalam.entity.Title;

/**
 * One article as the page shows it.
 *
 * @param number its place among all articles, from 1
 * @param id its identifier
 * @param date its reference date, or empty
 * @param headline its first line where that is a headline, else empty
 * @param paragraphs its text, without the headline's line
 * @param headlinePieces the headline with its mentions
 * @param rows its entities, by type and number of mentions
 * @param types how many mentions each type has, for the types that occur
 * @param timeline its dates
 */
public record Article(
    int number,
    String id,
    String date,
    String headline,
    List<Piece> headlinePieces,
    List<List<Piece>> paragraphs,
    List<Row> rows,
    List<TypeCount> types,
    Timeline timeline) {
  private static final double PER_CENT = 100;

  /** A piece of text; a mention where it has a type. */
  public record Piece(String text, String type, String entity, long confidence, String position) {
    static Piece plain(String text) {
      return new Piece(VisibleText.of(text), "", "", 0, "");
    }
  }

  /** One entity. Texts that are not known are empty; a date may contradict the weekday that the text names. */
  public record Row(
      String id, String type, String name, String latinName, String value, boolean weekdayConflict, String country,
      List<String> titles, List<String> identifiers, int mentions, long confidence) {}

  /** The number of mentions and of entities of a type. */
  public record TypeCount(String type, int mentions, int entities) {}

  /** Prepares a document; country names are looked up by their codes. */
  static Article of(int number, String id, ExtractedDocument document, Function<String, String> countryNames) {
    Paragraphs paragraphs = Paragraphs.of(document);
    List<Row> rows = document.entities().stream()
        .sorted((a, b) -> a.type() == b.type()
            ? Integer.compare(b.mentions().size(), a.mentions().size())
            : a.type().compareTo(b.type()))
        .map(entity -> row(entity, countryNames))
        .toList();
    return new Article(number, VisibleText.oneLine(id), document.referenceDate().map(Object::toString).orElse(""),
        paragraphs.headline(), paragraphs.headlinePieces(), paragraphs.body(), rows, counts(document),
        Timeline.of(document));
  }

  private static Row row(Entity entity, Function<String, String> countryNames) {
    boolean namesCountry = entity.type() != EntityType.COUNTRY;
    return new Row(entity.id(), TypeCode.of(entity.type()), VisibleText.oneLine(entity.name()),
        entity.latinName().map(VisibleText::oneLine).orElse(""),
        entity.value().map(value -> value.canonical()).orElse(""),
        entity.date().map(DateValue::weekdayConflict).orElse(false),
        entity.country().map(CountryCode::alpha2).filter(code -> namesCountry).map(countryNames).orElse(""),
        entity.titles().stream().map(Title::text).map(VisibleText::oneLine).distinct().toList(),
        entity.identifiers().stream().map(Article::identifier).toList(),
        entity.mentions().size(), Math.round(entity.confidence() * PER_CENT));
  }

  private static String identifier(Identifier identifier) {
    return VisibleText.oneLine(identifier.authority() + ": " + identifier.value());
  }

  private static List<TypeCount> counts(ExtractedDocument document) {
    Map<EntityType, Integer> mentions = new EnumMap<>(EntityType.class);
    for (Mention mention : document.mentions()) {
      mentions.merge(mention.type(), 1, Integer::sum);
    }
    List<TypeCount> counts = new ArrayList<>();
    mentions.forEach((type, count) ->
        counts.add(new TypeCount(TypeCode.of(type), count, document.entities(type).size())));
    return counts;
  }

  /** Returns the name under which lists speak of it: its headline, or how it begins. */
  public String caption(int length) {
    if (!headline.isEmpty()) {
      return VisibleText.beginning(headline, length);
    }
    StringBuilder text = new StringBuilder();
    paragraphs.stream().limit(1).flatMap(List::stream).forEach(piece -> text.append(piece.text()));
    return VisibleText.beginning(text.toString(), length);
  }

  /** Returns the number of mentions of all types. */
  public int mentionCount() {
    return types.stream().mapToInt(TypeCount::mentions).sum();
  }
}
