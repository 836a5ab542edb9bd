package org.aalam.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.aalam.entity.DateCalendar;
import org.aalam.entity.DateGrain;
import org.aalam.entity.DateValue;
import org.aalam.entity.Entity;
import org.aalam.entity.EntityType;
import org.aalam.entity.ExtractedDocument;
import org.aalam.entity.Span;
import org.aalam.entity.Title;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentWritersTest {

  @Test
  void jsonIsOneArrayOfTheRecordsOfJsonLines() throws IOException {
    JsonNode array = new ObjectMapper().readTree(written(JsonArrayWriter::new, SampleDocument.full(), empty()));
    String lines = written(JsonLinesWriter::new, SampleDocument.full(), empty());

    assertThat(array).hasSize(2);
    assertThat(array.get(0)).hasToString(lines.lines().findFirst().orElseThrow());
    assertThat(array.get(1).get("mentions")).isEmpty();
  }

  @Test
  void jsonWithoutDocumentsIsAnEmptyArray() throws IOException {
    assertThat(written(JsonArrayWriter::new)).isEqualTo("[]\n");
  }

  @Test
  void csvHasOneRowAMention() throws IOException {
    assertThat(written(CsvWriter::new, SampleDocument.full()).split("\r\n")).hasSize(7).startsWith(
        "document,begin,end,type,text,normalized,confidence,entity,name,latinName,countryCode,value,weekdayConflict",
        "d1,7,19,PERSON,سامر البيطار,سامر البيطار,0.9877,e1,سامر البيطار,Samer Al-Bitar,,,",
        "d1,28,34,COUNTRY,الأردن,الأردن,0.9877,e2,الأردن,Jordan,JO,,",
        "d1,38,49,DATE,4 مايو 2021,4 مايو 2021,0.9877,e3,4 مايو 2021,,,2021-05-04,");
  }

  @Test
  void aDateOnAnotherWeekdayIsTold() throws IOException {
    ExtractedDocument document = SampleDocument.of("وصل الاثنين 4 مايو 2021")
        .mention("e1", EntityType.DATE, "الاثنين 4 مايو 2021", null,
            new DateValue("2021-05-04", DateGrain.DAY, DateCalendar.GREGORIAN, true))
        .build(Optional.empty());

    assertThat(written(CsvWriter::new, document)).endsWith(",2021-05-04,true\r\n");
    assertThat(written(TableWriter::new, document)).contains(" 2021-05-04 (another weekday)  -");
    assertThat(written(HtmlWriter::new, document)).contains("another weekday");
    assertThat(written(TableWriter::new, SampleDocument.full())).doesNotContain("weekday");
  }

  @Test
  void csvQuotesWhatWouldBreakARow() throws IOException {
    ExtractedDocument document = SampleDocument.of("حركة \"نور\", هنا")
        .mention("e1", EntityType.ORGANIZATION, "حركة \"نور\", هنا", null, null)
        .build(Optional.empty());

    assertThat(written(CsvWriter::new, document)).contains(",ORGANIZATION,\"حركة \"\"نور\"\", هنا\",");
  }

  @Test
  void csvIsReadBackByAnotherReaderAndIsNoFormula() throws IOException {
    List<String> values = List.of("=cmd()", "+1", "-1", "@sum", "'quoted", "\uFF1D1", "a,\"b\"", "سطر\nآخر", "دمشق");
    for (String value : values) {
      String id = value + "id";
      StringWriter out = new StringWriter();
      try (CsvWriter writer = new CsvWriter(out)) {
        writer.write(id, SampleDocument.of(value).mention("e1", EntityType.LOCATION, value, value, null)
            .build(Optional.empty()));
      }
      List<CSVRecord> records = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
          .parse(new StringReader(out.toString())).getRecords();

      CSVRecord row = records.get(0);
      assertThat(records).hasSize(1);
      assertThat(row.get("begin")).isEqualTo("0");
      for (String column : List.of("text", "normalized", "name", "latinName")) {
        assertThat(row.get(column)).doesNotMatch("(?s)[=+@\uFF1D-].*");
        assertThat(row.get(column).replaceFirst("^'", "")).isEqualTo(value);
      }
      assertThat(row.get("document").replaceFirst("^'", "")).isEqualTo(id);
    }
  }

  @Test
  void csvBeginsWithAByteOrderMarkOnDemand() throws IOException {
    assertThat(written(out -> new CsvWriter(out, true))).startsWith("\uFEFFdocument,");
  }

  @Test
  void theTableHasColoursOnDemandAndTheSameWidths() throws IOException {
    String plain = written(TableWriter::new, SampleDocument.full());
    String coloured = written(out -> new TableWriter(out, true), SampleDocument.full());

    assertThat(plain).doesNotContain("\u001B");
    assertThat(coloured).contains("\u001B[36mPERSON");
    assertThat(coloured.replaceAll("\u001B\\[[0-9]+m", "")).isEqualTo(plain);
  }

  @Test
  void jsonRecordsCarryTheTextOnDemand() throws IOException {
    assertThat(written(out -> new JsonLinesWriter(out, true), SampleDocument.full()))
        .contains("\"text\":\"" + SampleDocument.TEXT + "\",\"mentions\"");
    assertThat(written(out -> new JsonArrayWriter(out, true), SampleDocument.full()))
        .contains("\"text\":\"" + SampleDocument.TEXT + "\"");
  }

  @Test
  void csvWithoutDocumentsIsTheHeader() throws IOException {
    assertThat(written(CsvWriter::new)).startsWith("document,begin").endsWith("value,weekdayConflict\r\n");
  }

  @Test
  void conllCutsTokensAtTheEdgesOfMentions() throws IOException {
    ExtractedDocument document = SampleDocument.of("وصل وليد حداد إلى عمان. ورحب بوليد كريم!")
        .mention("e1", EntityType.PERSON, "وليد حداد", null, null)
        .mention("e2", EntityType.LOCATION, "عمان", null, null)
        .mention("e1", EntityType.PERSON, "وليد", null, null)
        .mention("e3", EntityType.PERSON, "كريم", null, null)
        .build(Optional.empty());

    assertThat(written(DocumentWritersTest::conll, document)).isEqualTo("""
        # newdoc id = d1
        وصل\tO
        وليد\tB-PERSON
        حداد\tI-PERSON
        إلى\tO
        عمان\tB-LOCATION
        .\tO

        ورحب\tO
        ب\tO
        وليد\tB-PERSON
        كريم\tB-PERSON
        !\tO

        """);
  }

  @Test
  void conllKeepsAMentionInOneSentenceAndCanBeReadBack(@TempDir Path folder) throws IOException {
    ExtractedDocument document = SampleDocument.of("رأى سامر\nالبيطار دِمَشْق")
        .mention("e1", EntityType.PERSON, "سامر\nالبيطار", null, null)
        .mention("e2", EntityType.LOCATION, "دِمَشْق", null, null)
        .build(Optional.empty());
    Path file = folder.resolve("a.conll");
    Files.writeString(file, written(DocumentWritersTest::conll, document));

    List<ConllSentence> sentences = ConllReader.read(file);

    assertThat(sentences).hasSize(1);
    assertThat(sentences.get(0).tokens()).containsExactly("رأى", "سامر", "البيطار", "دِمَشْق");
    assertThat(sentences.get(0).tags()).containsExactly("O", "B-PERSON", "I-PERSON", "B-LOCATION");
  }

  @Test
  void tableShowsEntitiesByTypeAndMentionsInOrder() throws IOException {
    assertThat(written(TableWriter::new, SampleDocument.full(), empty())).isEqualTo("""
        == d1  (reference date 2021-05-06)
        TYPE         ID  MENTIONS  VALUE       LATIN NAME      NAME
        PERSON       e1         2  -           Samer Al-Bitar  \u2068سامر البيطار\u2069
        COUNTRY      e2         1  JO          Jordan          \u2068الأردن\u2069
        NATIONALITY  e4         1  JO          -               \u2068الأردني\u2069
        LOCATION     e5         1  -           Damascus        \u2068دمشق\u2069
        DATE         e3         1  2021-05-04  -               \u20684 مايو 2021\u2069

        BEGIN  END  TYPE         CONF  ENTITY  TEXT
            7   19  PERSON       0.99  e1      \u2068سامر البيطار\u2069
           28   34  COUNTRY      0.99  e2      \u2068الأردن\u2069
           38   49  DATE         0.99  e3      \u20684 مايو 2021\u2069
           56   63  PERSON       0.99  e1      \u2068البيطار\u2069
           73   80  NATIONALITY  0.99  e4      \u2068الأردني\u2069
           85   89  LOCATION     0.99  e5      \u2068دمشق\u2069

        == d2
        nothing found
        """);
  }

  @Test
  void tableShowsTitlesBetweenEntitiesAndMentions() throws IOException {
    ExtractedDocument plain = SampleDocument.of("الوزير الأردني سامر")
        .mention("e1", EntityType.NATIONALITY, "الأردني", null, null)
        .mention("e2", EntityType.PERSON, "سامر", null, null)
        .build(Optional.empty());
    Entity person = plain.entities().get(1);
    Title title = new Title(new Span(0, 14), "الوزير الأردني", List.of("e1"));
    ExtractedDocument titled = new ExtractedDocument(plain.text(), Optional.empty(), plain.mentions(),
        List.of(plain.entities().get(0), new Entity(person.id(), person.type(), person.name(), person.latinName(),
            person.value(), List.of(title), List.of(), person.mentions())), plain.provenance());

    assertThat(written(TableWriter::new, titled)).contains("""

        TITLE OF  BEGIN  END  NAMED INSIDE  TITLE
        e2            0   14  e1            \u2068الوزير الأردني\u2069

        """);
  }

  @Test
  void aNameCannotSteerTheTerminal() throws IOException {
    ExtractedDocument document = SampleDocument.of("سامر\u001B[2J\nالبيطار")
        .mention("e1", EntityType.PERSON, "سامر\u001B[2J\nالبيطار", "Sa\u0301mer\u0007", null)
        .build(Optional.empty());

    assertThat(written(TableWriter::new, document)).doesNotContain("\u001B").doesNotContain("\u0007")
        .contains("سامر [2J البيطار");
  }

  @Test
  void widthCountsCellsNotCharacters() {
    assertThat(DisplayText.width("مُحَمَّد")).isEqualTo(4);
    assertThat(DisplayText.width("Sa\u0301mer")).isEqualTo(5);
    assertThat(DisplayText.width("\u2068دمشق\u2069")).isEqualTo(4);
    assertThat(DisplayText.width("日本")).isEqualTo(4);
    assertThat(DisplayText.padRight("مُد", 4)).isEqualTo("مُد  ");
  }

  /** Words and single marks; a full stop ends a sentence, and so does a line. */
  private static DocumentWriter conll(Writer out) {
    return new ConllWriter(out, text -> {
      List<List<Span>> sentences = new ArrayList<>();
      List<Span> sentence = new ArrayList<>();
      for (MatchResult token : Pattern.compile("[\\p{L}\\p{M}]+|\\S|\\n").matcher(text).results().toList()) {
        if (!token.group().equals("\n")) {
          sentence.add(new Span(token.start(), token.end()));
        }
        if (token.group().matches("[.\n]") || token.end() == text.length()) {
          sentences.add(List.copyOf(sentence));
          sentence.clear();
        }
      }
      return sentences;
    });
  }

  private static ExtractedDocument empty() {
    return SampleDocument.of("لا شيء").build(Optional.empty());
  }

  private static String written(Opener opener, ExtractedDocument... documents) throws IOException {
    StringWriter out = new StringWriter();
    try (DocumentWriter writer = opener.open(out)) {
      int number = 0;
      for (ExtractedDocument document : documents) {
        number++;
        writer.write("d" + number, document);
      }
    }
    return out.toString();
  }

  @FunctionalInterface
  private interface Opener {
    DocumentWriter open(Writer out) throws IOException;
  }
}
