package org.aalam.eval;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.aalam.entity.EntityType;
import org.aalam.io.GoldArticle;
import org.aalam.io.GoldMention;

/** Counts what gold articles hold. A word is what stands between white space. Not thread-safe. */
public final class GoldStatistics {
  private static final int TOP = 10;

  private final Map<EntityType, TypeCounts> types = new EnumMap<>(EntityType.class);
  private int articles;
  private int words;

  /** Makes statistics of nothing. */
  public GoldStatistics() {
    for (EntityType type : EntityType.values()) {
      types.put(type, new TypeCounts());
    }
  }

  /**
   * Adds an article.
   *
   * @param article the article, not null
   */
  public void add(GoldArticle article) {
    articles++;
    words += words(article.text());
    for (GoldMention mention : article.mentions()) {
      TypeCounts counts = types.get(mention.type());
      String text = mention.span().in(article.text()).toString();
      counts.mentions++;
      counts.lengths.merge(words(text), 1, Integer::sum);
      counts.names.merge(text.strip().replaceAll("\\s+", " "), 1, Integer::sum);
      // An entity's id counts inside its article alone.
      mention.entity().ifPresent(entity -> counts.entities.add(articles + " " + entity));
      mention.value().ifPresent(value -> {
        counts.values.add(value);
        counts.withValue++;
      });
    }
  }

  private static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }

  private double perThousandWords(int count) {
    return words == 0 ? 0.0 : 1000.0 * count / words;
  }

  /**
   * Returns a table for the eyes of a reader.
   *
   * @return several lines, the last one ended too
   */
  public String toTable() {
    StringBuilder out = new StringBuilder(String.format(Locale.ROOT, "%,d articles, %,d words\n\n", articles, words));
    out.append(String.format(Locale.ROOT, "%-14s %9s %9s %9s %9s %9s %10s\n",
        "", "mentions", "per 1,000", "entities", "values", "distinct", "words each"));
    types.forEach((type, counts) -> out.append(String.format(Locale.ROOT, "%-14s %9d %9.1f %9d %9d %9d %10.2f\n",
        type, counts.mentions, perThousandWords(counts.mentions), counts.entities.size(), counts.withValue,
        counts.values.size(), counts.meanLength())));
    types.forEach((type, counts) -> {
      out.append('\n').append(type).append(": ").append(String.join(", ", counts.top().stream()
          .map(name -> "\u2068" + name.getKey() + "\u2069 (" + name.getValue() + ")").toList())).append('\n');
      out.append("  span lengths in words: ").append(String.join(", ", counts.lengths.entrySet().stream()
          .map(length -> length.getKey() + " (" + length.getValue() + ")").toList())).append('\n');
    });
    return out.toString();
  }

  /**
   * Returns the same as one JSON object on one line.
   *
   * @return the JSON text, ended with a line feed
   */
  public String toJson() {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.writeStartObject();
      json.writeNumberField("articles", articles);
      json.writeNumberField("words", words);
      json.writeObjectFieldStart("types");
      for (Map.Entry<EntityType, TypeCounts> type : types.entrySet()) {
        json.writeObjectFieldStart(type.getKey().name());
        write(json, type.getValue());
        json.writeEndObject();
      }
      json.writeEndObject();
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException("a string cannot fail to be written", impossible);
    }
    return out + "\n";
  }

  private void write(JsonGenerator json, TypeCounts counts) throws IOException {
    json.writeNumberField("mentions", counts.mentions);
    json.writeNumberField("perThousandWords", Math.round(perThousandWords(counts.mentions) * 1000) / 1000.0);
    json.writeNumberField("entities", counts.entities.size());
    json.writeNumberField("mentionsWithValue", counts.withValue);
    json.writeNumberField("distinctValues", counts.values.size());
    json.writeObjectFieldStart("spanLengths");
    for (Map.Entry<Integer, Integer> length : counts.lengths.entrySet()) {
      json.writeNumberField(length.getKey().toString(), length.getValue());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("topNames");
    for (Map.Entry<String, Integer> name : counts.top()) {
      json.writeStartObject();
      json.writeStringField("name", name.getKey());
      json.writeNumberField("mentions", name.getValue());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static final class TypeCounts {
    private int mentions;
    private int withValue;
    private final Set<String> entities = new HashSet<>();
    private final Set<String> values = new HashSet<>();
    private final Map<String, Integer> names = new HashMap<>();
    private final TreeMap<Integer, Integer> lengths = new TreeMap<>();

    double meanLength() {
      int sum = lengths.entrySet().stream().mapToInt(length -> length.getKey() * length.getValue()).sum();
      return mentions == 0 ? 0.0 : (double) sum / mentions;
    }

    List<Map.Entry<String, Integer>> top() {
      return names.entrySet().stream()
          .sorted(Comparator.comparing((Map.Entry<String, Integer> name) -> -name.getValue())
              .thenComparing(Map.Entry::getKey))
          .limit(TOP)
          .toList();
    }
  }
}
