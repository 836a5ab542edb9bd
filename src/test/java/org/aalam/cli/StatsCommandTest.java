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

class StatsCommandTest {
  @TempDir
  private Path folder;

  @BeforeEach
  void writeGold() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "في دمشق ثم دمشق وفي حي\nالمزة");
    Files.writeString(folder.resolve("a.json"), """
        {"id": "a", "mentions": [
          {"begin": 3, "end": 7, "type": "LOCATION", "entity": "e1"},
          {"begin": 11, "end": 15, "type": "LOCATION", "entity": "e1"},
          {"begin": 20, "end": 28, "type": "LOCATION", "entity": "e2"}]}""");
    Files.writeString(folder.resolve("b.txt"), "قال الأردن");
    Files.writeString(folder.resolve("b.json"),
        "{\"id\": \"b\", \"mentions\": [{\"begin\": 4, \"end\": 10, \"type\": \"COUNTRY\", \"entity\": \"e1\", \"code\": \"JO\"}]}");
  }

  @Test
  void countsAreGivenAsJson() throws IOException {
    RunnerRun run = RunnerRun.of("stats", folder.toString(), "--format", "json");

    JsonNode root = new ObjectMapper().readTree(run.out());
    assertThat(run.exitCode()).isZero();
    assertThat(root.get("articles").asInt()).isEqualTo(2);
    assertThat(root.get("words").asInt()).isEqualTo(9);
    JsonNode places = root.at("/types/LOCATION");
    assertThat(places.get("mentions").asInt()).isEqualTo(3);
    assertThat(places.get("perThousandWords").asDouble()).isEqualTo(333.333);
    assertThat(places.get("entities").asInt()).isEqualTo(2);
    assertThat(places.get("spanLengths")).hasToString("{\"1\":2,\"2\":1}");
    assertThat(places.at("/topNames/0")).hasToString("{\"name\":\"دمشق\",\"mentions\":2}");
    assertThat(root.at("/types/COUNTRY/distinctValues").asInt()).isEqualTo(1);
  }

  @Test
  void countsAreGivenAsATable() {
    assertThat(RunnerRun.of("stats", folder.toString()).out())
        .startsWith("2 articles, 9 words\n")
        .contains("LOCATION: \u2068دمشق\u2069 (2), \u2068حي المزة\u2069 (1)\n  span lengths in words: 1 (2), 2 (1)\n");
  }

  @Test
  void aFolderWithoutGoldIsNamed() throws IOException {
    RunnerRun run = RunnerRun.of("stats", Files.createDirectory(folder.resolve("none")).toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.errors()).singleElement().asString().contains("no gold article in this folder");
  }
}
