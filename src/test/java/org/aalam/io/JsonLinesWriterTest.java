package org.aalam.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aalam.entity.DateCalendar;
import org.aalam.entity.DateGrain;
import org.aalam.entity.DateValue;
import org.aalam.entity.EntityType;
import org.aalam.entity.ExtractedDocument;
import org.junit.jupiter.api.Test;

class JsonLinesWriterTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void writesOneRecordALine() throws IOException {
    StringWriter out = new StringWriter();
    try (DocumentWriter writer = new JsonLinesWriter(out)) {
      writer.write("a", SampleDocument.full());
      writer.write("b", SampleDocument.of("لا شيء").build(Optional.empty()));
    }
    assertThat(out.toString().lines()).hasSize(2);
    assertThat(out.toString().lines().skip(1).findFirst()).contains("{\"id\":\"b\",\"mentions\":[],\"entities\":[],"
        + "\"provenance\":{\"library\":\"aalam test\",\"model\":\"none\"}}");
  }

  @Test
  void mentionsCarryOffsetsThatCutTheText() throws IOException {
    JsonNode record = record("a", SampleDocument.full());

    assertThat(record.get("id").asText()).isEqualTo("a");
    assertThat(record.get("referenceDate").asText()).isEqualTo("2021-05-06");
    assertThat(record.get("mentions")).hasSize(6).allSatisfy(mention -> assertThat(
            SampleDocument.TEXT.substring(mention.get("begin").asInt(), mention.get("end").asInt()))
        .isEqualTo(mention.get("text").asText()));
    JsonNode first = record.get("mentions").get(0);
    assertThat(names(first))
        .containsExactly("begin", "end", "type", "text", "normalized", "confidence", "entity");
    assertThat(first.get("type").asText()).isEqualTo("PERSON");
    assertThat(first.get("confidence").asDouble()).isEqualTo(0.9877);
    assertThat(first.get("entity").asText()).isEqualTo("e1");
  }

  @Test
  void entitiesPointToTheirMentionsAndCarryTheirValue() throws IOException {
    JsonNode entities = record("a", SampleDocument.full()).get("entities");

    assertThat(entities.get(0)).hasToString("{\"id\":\"e1\",\"type\":\"PERSON\",\"name\":\"سامر البيطار\","
        + "\"latinName\":\"Samer Al-Bitar\",\"confidence\":0.9877,\"mentions\":[0,3]}");
    assertThat(entities.get(1)).hasToString("{\"id\":\"e2\",\"type\":\"COUNTRY\",\"name\":\"الأردن\","
        + "\"latinName\":\"Jordan\",\"countryCode\":\"JO\",\"confidence\":0.9877,\"mentions\":[1]}");
    assertThat(entities.get(2)).hasToString("{\"id\":\"e3\",\"type\":\"DATE\",\"name\":\"4 مايو 2021\","
        + "\"value\":\"2021-05-04\",\"grain\":\"DAY\",\"confidence\":0.9877,\"mentions\":[2]}");
    assertThat(entities.get(3).get("countryCode").asText()).isEqualTo("JO");
    assertThat(entities.get(4).has("countryCode")).isFalse();
  }

  @Test
  void aCalendarThatIsNotGregorianIsNamed() throws IOException {
    DateValue value = new DateValue("2021-04-13/2021-05-12", DateGrain.INTERVAL, DateCalendar.HIJRI_UMALQURA, false);
    ExtractedDocument document = SampleDocument.of("صام الناس رمضان 1442")
        .mention("e1", EntityType.DATE, "رمضان 1442", null, value)
        .build(Optional.empty());

    JsonNode entity = record("a", document).get("entities").get(0);

    assertThat(entity.get("calendar").asText()).isEqualTo("HIJRI_UMALQURA");
    assertThat(entity.get("grain").asText()).isEqualTo("INTERVAL");
  }

  @Test
  void lineBreaksQuotesAndHalfPairsSurvive() throws IOException {
    String word = "سامر\r\n\"البيطار\"\u2028\uD83D\t\\";
    ExtractedDocument document = SampleDocument.of("قال " + word + "\uD83D\uDE00")
        .mention("e1", EntityType.PERSON, word, null, null)
        .build(Optional.empty());

    JsonNode mention = record("\uDC00", document).get("mentions").get(0);

    assertThat(mention.get("text").asText()).isEqualTo(word);
  }

  private static JsonNode record(String id, ExtractedDocument document) throws IOException {
    StringWriter out = new StringWriter();
    try (DocumentWriter writer = new JsonLinesWriter(out)) {
      writer.write(id, document);
    }
    String line = out.toString();
    assertThat(line).endsWith("}\n").doesNotContain("\r");
    assertThat(line.indexOf('\n')).isEqualTo(line.length() - 1);
    JsonNode record = MAPPER.readTree(line);
    assertThat(record.get("id").asText()).isEqualTo(id);
    return record;
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
