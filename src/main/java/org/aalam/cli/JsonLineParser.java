package org.aalam.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one line of JSON Lines: {@code id}, {@code text} and {@code date}; other fields are passed over. */
final class JsonLineParser {
  private static final Set<String> FIELDS = Set.of("id", "text", "date");

  private final JsonFactory factory = new JsonFactory();

  /**
   * Returns the document.
   *
   * @param line the line
   * @param place where it stands, for messages
   * @param defaultId its id where it has none of its own
   * @throws IOException where it is no document, with the reason as its message
   */
  InputDocument parse(String line, String place, String defaultId) throws IOException {
    Map<String, String> fields = fields(line);
    String text = fields.get("text");
    if (text == null) {
      throw new IOException("no \"text\" in this record");
    }
    return new InputDocument(fields.getOrDefault("id", defaultId), place, text, date(fields.get("date")));
  }

  private Map<String, String> fields(String line) throws IOException {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser parser = factory.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("not a JSON object");
      }
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (!FIELDS.contains(name)) {
          parser.skipChildren();
        } else if (value == JsonToken.VALUE_STRING || value == JsonToken.VALUE_NUMBER_INT && name.equals("id")) {
          fields.put(name, parser.getText());
        } else if (value != JsonToken.VALUE_NULL) {
          throw new IOException("\"" + name + "\" is not a string");
        }
      }
      if (parser.nextToken() != null) {
        throw new IOException("more than one JSON value on the line");
      }
    } catch (JsonProcessingException e) {
      throw new IOException("broken JSON" + column(e) + ": " + reason(e), e);
    }
    return fields;
  }

  private static String column(JsonProcessingException e) {
    return e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
  }

  private static String reason(JsonProcessingException e) {
    String message = e.getOriginalMessage();
    int detail = message.indexOf(" (start marker");
    return detail < 0 ? message : message.substring(0, detail);
  }

  /** A time of day after the date is passed over, since feeds often carry one. */
  private static Optional<LocalDate> date(String written) throws IOException {
    if (written == null || written.isBlank()) {
      return Optional.empty();
    }
    int time = written.indexOf('T');
    try {
      return Optional.of(LocalDate.parse(time < 0 ? written.strip() : written.substring(0, time).strip()));
    } catch (DateTimeParseException e) {
      throw new IOException("\"date\" is no day of the form YYYY-MM-DD: " + written, e);
    }
  }
}
