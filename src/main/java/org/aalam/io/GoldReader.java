package org.aalam.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aalam.entity.EntityType;
import org.aalam.entity.Span;

/**
 * Reads gold articles: {@code id.txt} and beside it {@code id.json} with {@code id}, {@code reference} (the article's
 * date) and {@code mentions}, each with {@code begin}, {@code end}, {@code type} and maybe {@code text},
 * {@code entity}, {@code code} and {@code value}.
 *
 * <p>Every error names the file and, inside it, the mention by its index. Stateless and thread-safe.
 */
public final class GoldReader {
  private static final String JSON = ".json";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private GoldReader() {}

  /**
   * Reads one article.
   *
   * @param json the {@code id.json}; the text is the {@code .txt} of the same name in the same folder
   * @return the article with its mentions in text order
   * @throws FormatException where a file is not as it should be
   * @throws IOException where a file cannot be read
   */
  public static GoldArticle read(Path json) throws IOException {
    String name = json.getFileName().toString();
    if (!name.endsWith(JSON)) {
      throw new FormatException(json + ": a gold article's file ends in .json");
    }
    String id = name.substring(0, name.length() - JSON.length());
    Path textFile = json.resolveSibling(id + ".txt");
    if (!Files.exists(textFile)) {
      throw new FormatException(json + ": the text " + id + ".txt is not beside it");
    }
    return article(json, id, StrictText.read(textFile), tree(json));
  }

  /**
   * Reads all articles of a folder and the folders in it, in the order of their paths. A {@code .json} file without a
   * {@code .txt} beside it is no article and is passed over.
   *
   * @param folder the folder
   * @return the articles, maybe none
   * @throws FormatException where a file is not as it should be
   * @throws IOException where a file cannot be read
   */
  public static List<GoldArticle> readFolder(Path folder) throws IOException {
    List<Path> files;
    try (var paths = Files.walk(folder)) {
      files = paths.filter(GoldReader::isArticle).sorted().toList();
    }
    List<GoldArticle> articles = new ArrayList<>(files.size());
    for (Path file : files) {
      articles.add(read(file));
    }
    return articles;
  }

  private static boolean isArticle(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(JSON)
        && Files.exists(file.resolveSibling(name.substring(0, name.length() - JSON.length()) + ".txt"));
  }

  private static JsonNode tree(Path json) throws IOException {
    String source = StrictText.read(json);
    try {
      JsonNode root = MAPPER.readTree(source);
      if (!root.isObject()) {
        throw new FormatException(json + ": not a JSON object");
      }
      return root;
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new FormatException(json + ", line " + line + ": broken JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static GoldArticle article(Path json, String id, String text, JsonNode root) throws IOException {
    JsonNode list = root.path("mentions");
    if (!list.isArray()) {
      throw new FormatException(json + ": the list \"mentions\" is missing");
    }
    List<GoldMention> mentions = new ArrayList<>(list.size());
    for (int i = 0; i < list.size(); i++) {
      mentions.add(mention(json + ", mention " + i, text, list.get(i)));
    }
    mentions.sort(Comparator.comparing(GoldMention::span));
    try {
      return new GoldArticle(string(root, "id").orElse(id), text, date(json, root), mentions);
    } catch (IllegalArgumentException e) {
      throw new FormatException(json + ": " + e.getMessage(), e);
    }
  }

  private static Optional<LocalDate> date(Path json, JsonNode root) throws IOException {
    Optional<String> written = string(root, "reference");
    try {
      return written.map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw new FormatException(json + ": \"reference\" is no date of the form YYYY-MM-DD: " + written.get(), e);
    }
  }

  private static GoldMention mention(String place, String text, JsonNode node) throws IOException {
    Span span = span(place, text, node);
    Optional<String> slice = string(node, "text");
    if (slice.isPresent() && !slice.get().equals(span.in(text))) {
      throw new FormatException(place + ": the text at " + span.begin() + ".." + span.end() + " is \"" + span.in(text)
          + "\", not \"" + slice.get() + "\"");
    }
    Optional<String> value = string(node, "value").or(() -> string(node, "code"));
    return new GoldMention(span, type(place, node), string(node, "entity"), value);
  }

  private static Span span(String place, String text, JsonNode node) throws IOException {
    JsonNode begin = node.path("begin");
    JsonNode end = node.path("end");
    if (!begin.isInt() || !end.isInt()) {
      throw new FormatException(place + ": \"begin\" and \"end\" must be whole numbers");
    }
    if (begin.intValue() < 0 || end.intValue() <= begin.intValue() || end.intValue() > text.length()) {
      throw new FormatException(place + ": begin " + begin + " and end " + end + " are no span of a text of "
          + text.length() + " UTF-16 code units");
    }
    return new Span(begin.intValue(), end.intValue());
  }

  private static EntityType type(String place, JsonNode node) throws IOException {
    String name = string(node, "type").orElse("");
    for (EntityType type : EntityType.values()) {
      if (type.name().equals(name)) {
        return type;
      }
    }
    throw new FormatException(
        place + ": unknown type \"" + name + "\"; known are " + Arrays.toString(EntityType.values()));
  }

  private static Optional<String> string(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isValueNode() && !value.isNull() ? Optional.of(value.asText()) : Optional.empty();
  }
}
