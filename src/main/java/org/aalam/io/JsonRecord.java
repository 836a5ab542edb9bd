package org.aalam.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.aalam.entity.DateCalendar;
import org.aalam.entity.DateValue;
import org.aalam.entity.Entity;
import org.aalam.entity.ExtractedDocument;
import org.aalam.entity.Identifier;
import org.aalam.entity.Mention;
import org.aalam.entity.Provenance;
import org.aalam.entity.Span;
import org.aalam.entity.Title;

/** The JSON object of one document, as {@code jsonl} and {@code json} share it. Streams: no tree, no data binding. */
final class JsonRecord {
  private static final double CONFIDENCE_STEPS = 10_000;
  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private JsonRecord() {}

  /** Makes a generator whose closing leaves the writer open and whose flushing is left to the caller. */
  static JsonGenerator generator(Writer out) throws IOException {
    return FACTORY.createGenerator(out).disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
  }

  static void write(JsonGenerator json, String id, ExtractedDocument document, boolean withText)
      throws IOException {
    json.writeStartObject();
    string(json, "id", id);
    if (document.referenceDate().isPresent()) {
      json.writeStringField("referenceDate", document.referenceDate().get().toString());
    }
    if (withText) {
      string(json, "text", document.text());
    }
    mentions(json, document);
    entities(json, document);
    provenance(json, document.provenance());
    json.writeEndObject();
  }

  private static void mentions(JsonGenerator json, ExtractedDocument document) throws IOException {
    json.writeArrayFieldStart("mentions");
    for (Mention mention : document.mentions()) {
      json.writeStartObject();
      json.writeNumberField("begin", mention.span().begin());
      json.writeNumberField("end", mention.span().end());
      json.writeStringField("type", mention.type().name());
      string(json, "text", mention.text());
      string(json, "normalized", mention.normalized());
      json.writeNumberField("confidence", rounded(mention.confidence()));
      string(json, "entity", document.entityOf(mention).id());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void entities(JsonGenerator json, ExtractedDocument document) throws IOException {
    Map<Span, Integer> indexes = new HashMap<>();
    for (Mention mention : document.mentions()) {
      indexes.put(mention.span(), indexes.size());
    }
    json.writeArrayFieldStart("entities");
    for (Entity entity : document.entities()) {
      json.writeStartObject();
      string(json, "id", entity.id());
      json.writeStringField("type", entity.type().name());
      string(json, "name", entity.name());
      if (entity.latinName().isPresent()) {
        string(json, "latinName", entity.latinName().get());
      }
      value(json, entity);
      titles(json, entity);
      identifiers(json, entity);
      json.writeNumberField("confidence", rounded(entity.confidence()));
      json.writeArrayFieldStart("mentions");
      for (Mention mention : entity.mentions()) {
        json.writeNumber(indexes.get(mention.span()));
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void value(JsonGenerator json, Entity entity) throws IOException {
    if (entity.country().isPresent()) {
      json.writeStringField("countryCode", entity.country().get().alpha2());
    }
    if (entity.date().isPresent()) {
      DateValue date = entity.date().get();
      json.writeStringField("value", date.iso8601());
      json.writeStringField("grain", date.grain().name());
      if (date.weekdayConflict()) {
        json.writeBooleanField("weekdayConflict", true);
      }
      if (date.calendar() != DateCalendar.GREGORIAN) {
        json.writeStringField("calendar", date.calendar().name());
      }
    }
  }

  /** The plain titles, as the contract has them, and where each stands. */
  private static void titles(JsonGenerator json, Entity entity) throws IOException {
    if (entity.titles().isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("titles");
    for (Title title : entity.titles()) {
      string(json, title.text());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("titleSpans");
    for (Title title : entity.titles()) {
      json.writeStartObject();
      json.writeNumberField("begin", title.span().begin());
      json.writeNumberField("end", title.span().end());
      json.writeArrayFieldStart("entities");
      for (String named : title.entities()) {
        string(json, named);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void identifiers(JsonGenerator json, Entity entity) throws IOException {
    if (entity.identifiers().isEmpty()) {
      return;
    }
    json.writeObjectFieldStart("identifiers");
    for (Identifier identifier : entity.identifiers()) {
      string(json, identifier.authority(), identifier.value());
    }
    json.writeEndObject();
  }

  private static void provenance(JsonGenerator json, Provenance provenance) throws IOException {
    json.writeObjectFieldStart("provenance");
    string(json, "library", provenance.library());
    string(json, "model", provenance.model());
    json.writeEndObject();
  }

  /** Four decimals: what is beyond them is noise, and would make output differ between platforms. */
  private static double rounded(double confidence) {
    return Math.round(confidence * CONFIDENCE_STEPS) / CONFIDENCE_STEPS;
  }

  private static void string(JsonGenerator json, String field, String value) throws IOException {
    json.writeFieldName(field);
    string(json, value);
  }

  private static void string(JsonGenerator json, String value) throws IOException {
    if (hasLoneSurrogate(value)) {
      json.writeRawValue(quotedWithEscapedSurrogates(value));
    } else {
      json.writeString(value);
    }
  }

  private static boolean hasLoneSurrogate(String value) {
    for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
      if (Character.getType(value.codePointAt(i)) == Character.SURROGATE) {
        return true;
      }
    }
    return false;
  }

  /** Half a pair has no UTF-8 form and would become a question mark; JSON's own escape carries it through. */
  private static String quotedWithEscapedSurrogates(String value) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
      int codePoint = value.codePointAt(i);
      if (Character.getType(codePoint) == Character.SURROGATE) {
        quoted.append(String.format(Locale.ROOT, "\\u%04X", codePoint));
      } else {
        quoted.append(JsonStringEncoder.getInstance().quoteAsString(Character.toString(codePoint)));
      }
    }
    return quoted.append('"').toString();
  }
}
