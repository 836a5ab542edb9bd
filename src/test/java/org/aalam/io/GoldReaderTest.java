package org.aalam.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.aalam.entity.EntityType;
import org.aalam.entity.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldReaderTest {
  private static final String TEXT = "زار وليد حداد الأردن\r\nأمس";

  @TempDir
  private Path folder;

  @Test
  void readsSpansTypesEntitiesAndValues() throws IOException {
    GoldArticle article = GoldReader.read(article("""
        {"id": "x1", "reference": "2021-05-04", "extra": [1], "mentions": [
          {"begin": 22, "end": 25, "type": "DATE", "text": "أمس", "value": "2021-05-03"},
          {"begin": 14, "end": 20, "type": "COUNTRY", "entity": "jo", "code": "JO"},
          {"begin": 4, "end": 13, "type": "PERSON", "text": "وليد حداد", "entity": null}]}"""));

    assertThat(article.id()).isEqualTo("x1");
    assertThat(article.text()).isEqualTo(TEXT);
    assertThat(article.referenceDate()).contains(LocalDate.of(2021, 5, 4));
    assertThat(article.mentions()).containsExactly(
        new GoldMention(new Span(4, 13), EntityType.PERSON, Optional.empty(), Optional.empty()),
        new GoldMention(new Span(14, 20), EntityType.COUNTRY, Optional.of("jo"), Optional.of("JO")),
        new GoldMention(new Span(22, 25), EntityType.DATE, Optional.empty(), Optional.of("2021-05-03")));
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(delimiter = '|', value = {
      "[]                                                                | a.json: not a JSON object",
      "{}                                                                | the list \"mentions\" is missing",
      "{\"mentions\": [}                                                 | a.json, line 1: broken JSON",
      "{\"reference\": \"2021-02-30\", \"mentions\": []}                 | no date of the form YYYY-MM-DD: 2021",
      "{\"mentions\": [{\"begin\": 4, \"end\": 13, \"type\": \"PER\"}]}  | a.json, mention 0: unknown type \"PER\"",
      "{\"mentions\": [{\"begin\": 4, \"end\": 99, \"type\": \"DATE\"}]} | mention 0: begin 4 and end 99 are no",
      "{\"mentions\": [{\"begin\": 4, \"end\": 4, \"type\": \"DATE\"}]}  | a.json, mention 0: begin 4 and end 4 are no",
      "{\"mentions\": [{\"end\": 4, \"type\": \"DATE\"}]} | mention 0: \"begin\" and \"end\" must be whole",
      "{\"mentions\": [{\"begin\": 4, \"end\": 8, \"type\": \"PERSON\", \"text\": \"كريم\"}]} "
          + "| a.json, mention 0: the text at 4..8 is \"وليد\", not \"كريم\"",
      "{\"mentions\": [{\"begin\": 4, \"end\": 8, \"type\": \"PERSON\"}, "
          + "{\"begin\": 7, \"end\": 9, \"type\": \"DATE\"}]} | a.json: the mention at Span[begin=7, end=9] overlaps"})
  void errorsNameFileMentionAndReason(String json, String message) throws IOException {
    Path file = article(json);
    assertThatThrownBy(() -> GoldReader.read(file))
        .isInstanceOf(FormatException.class)
        .hasMessageContaining(message);
  }

  @Test
  void aTextMustBeBesideItAndBeUtf8() throws IOException {
    Path file = article("{\"mentions\": []}");
    Files.write(folder.resolve("a.txt"), "مرحبا".getBytes("windows-1256"));
    assertThatThrownBy(() -> GoldReader.read(file)).hasMessageContaining("a.txt: not valid UTF-8");
    Files.delete(folder.resolve("a.txt"));
    assertThatThrownBy(() -> GoldReader.read(file)).hasMessageContaining("the text a.txt is not beside it");
  }

  @Test
  void aFolderGivesItsArticlesInOrderAndNothingElse() throws IOException {
    Files.createDirectories(folder.resolve("sub"));
    for (String name : new String[] {"b", "sub/c", "a"}) {
      Files.writeString(folder.resolve(name + ".txt"), "نص");
      Files.writeString(folder.resolve(name + ".json"), "{\"mentions\": []}");
    }
    Files.writeString(folder.resolve("settings.json"), "{}");

    assertThat(GoldReader.readFolder(folder)).extracting(GoldArticle::id).containsExactly("a", "b", "c");
  }

  private Path article(String json) throws IOException {
    Files.writeString(folder.resolve("a.txt"), TEXT);
    return Files.writeString(folder.resolve("a.json"), json);
  }
}
