package org.aalam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {
  private static final String TEXT = "قال بوريطة للأمم المتحدة أمس إن المغرب ينتظر، وأضاف ناصر بوريطة.";

  @TempDir
  private Path folder;

  @BeforeEach
  void writeGold() throws IOException {
    Files.writeString(folder.resolve("a.txt"), TEXT);
    Files.writeString(folder.resolve("a.json"), """
        {"id": "a", "reference": "2024-02-15", "mentions": [
          {"begin": 4, "end": 10, "type": "PERSON", "entity": "ناصر بوريطة"},
          {"begin": 12, "end": 24, "type": "ORGANIZATION", "entity": "الأمم المتحدة"},
          {"begin": 25, "end": 28, "type": "DATE", "value": "2024-02-14"},
          {"begin": 32, "end": 38, "type": "COUNTRY", "code": "MA"},
          {"begin": 52, "end": 63, "type": "PERSON", "entity": "ناصر بوريطة"}]}""");
  }

  @Test
  void goldBecomesRecordsOfTheLibrary() throws IOException {
    RunnerRun run = RunnerRun.of("convert", folder.toString(), "--format", "jsonl");

    JsonNode root = new ObjectMapper().readTree(run.out());
    assertThat(run.exitCode()).isZero();
    assertThat(root.get("text").asText()).isEqualTo(TEXT);
    assertThat(root.at("/mentions/1/normalized").asText()).isEqualTo("الأمم المتحدة");
    assertThat(root.at("/entities/0/name").asText()).isEqualTo("ناصر بوريطة");
    assertThat(root.at("/entities/0/mentions")).hasToString("[0,4]");
    assertThat(root.at("/entities/2/value").asText()).isEqualTo("2024-02-14");
    assertThat(root.at("/entities/2/grain").asText()).isEqualTo("DAY");
    assertThat(root.at("/entities/3/countryCode").asText()).isEqualTo("MA");
  }

  @Test
  void conllHasOneBeginForEachMention() {
    RunnerRun run = RunnerRun.of("convert", folder.toString(), "--format", "conll");

    assertThat(run.out().lines().filter(line -> line.contains("\tB-"))).containsExactly(
        "بوريطة\tB-PERSON", "لأمم\tB-ORGANIZATION", "أمس\tB-DATE", "المغرب\tB-COUNTRY", "ناصر\tB-PERSON");
  }

  @Test
  void bratFilesLieInANewFolder() throws IOException {
    Path brat = folder.resolve("brat");
    RunnerRun run = RunnerRun.of("convert", folder.toString(), "--format", "brat", "--output", brat.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(Files.readString(brat.resolve("a.txt"))).isEqualTo(TEXT);
    assertThat(Files.readString(brat.resolve("a.ann"))).contains("T1\tPERSON 4 10\tبوريطة");
  }

  @Test
  void bratWithoutAFolderIsRefused() {
    RunnerRun run = RunnerRun.of("convert", folder.toString(), "--format", "brat");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.errors()).singleElement().asString().contains("--output");
  }
}
