package org.aalam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aalam.entity.EntityType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResumeTest {
  @TempDir
  private Path folder;
  private Path news;
  private Path output;
  private Path partial;
  private byte[] whole;

  @BeforeEach
  void runOnce() throws IOException {
    news = Files.createDirectory(folder.resolve("news"));
    for (int i = 10; i < 40; i++) {
      Files.writeString(news.resolve(i + ".txt"), i == 15 ? FakeEngine.FAILING : "في دمشق " + i);
    }
    output = folder.resolve("out.jsonl");
    partial = folder.resolve("out.jsonl.partial");
    assertThat(extract().exitCode()).isEqualTo(1);
    whole = Files.readAllBytes(output);
    assertThat(names()).containsExactly("news", "out.jsonl");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 100, 1000, 3001, -1})
  void aRunThatWasCutOffAnywhereEndsInTheSameBytes(int kept) throws IOException {
    leave(Arrays.copyOf(whole, kept < 0 ? whole.length + kept : kept));

    RunnerRun run = extract("--resume");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(Files.readAllBytes(output)).isEqualTo(whole);
    assertThat(names()).containsExactly("news", "out.jsonl");
  }

  @Test
  void rubbishAfterTheLastWholeRecordIsCutOff() throws IOException {
    String records = new String(whole, StandardCharsets.UTF_8).lines().limit(3)
        .map(line -> line + "\n").collect(Collectors.joining());
    leave((records + "\0\0\0\n{\"id\":\"x\"}\n").getBytes(StandardCharsets.UTF_8));

    RunnerRun run = extract("--resume");

    assertThat(run.errors().get(0)).contains("going on after the 3 documents of " + partial);
    assertThat(Files.readAllBytes(output)).isEqualTo(whole);
  }

  @Test
  void documentsWithTheSameIdAreEachDoneOnce() throws IOException {
    Path feed = Files.writeString(folder.resolve("feed.jsonl"), "{\"id\":\"a\",\"text\":\"دمشق\"}\n".repeat(5));
    String[] args = {"extract", feed.toString(), "--format", "jsonl", "--output", output.toString()};
    RunnerRun.of(args);
    whole = Files.readAllBytes(output);
    leave(Arrays.copyOf(whole, whole.length * 2 / 5 + 3));

    RunnerRun.of(Stream.concat(Arrays.stream(args), Stream.of("--resume")).toArray(String[]::new));

    assertThat(Files.readAllBytes(output)).isEqualTo(whole);
  }

  @Test
  void otherOptionsAreRefused() throws IOException {
    leave(Arrays.copyOf(whole, 1000));

    RunnerRun run = extract("--resume", "--types", "PERSON");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.errors()).singleElement().asString().contains("was written with --types PERSON,COUNTRY")
        .contains("not PERSON. Give the same options, or delete it");
    assertThat(partial).exists();
  }

  @Test
  void whatAnEarlierRunLeftIsNotOverwrittenUnasked() throws IOException {
    leave(Arrays.copyOf(whole, 1000));

    RunnerRun run = extract();

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.errors()).singleElement().asString().contains("Give --resume to go on with it");
    assertThat(Files.size(partial)).isEqualTo(1000);
  }

  @Test
  void withoutAnEarlierRunItBeginsAnew() throws IOException {
    assertThat(extract("--resume").errors().get(0)).contains("nothing to go on with");
    assertThat(Files.readAllBytes(output)).isEqualTo(whole);
  }

  @Test
  void aFailureKeepsWhatIsDone() throws IOException {
    Files.writeString(news.resolve("39.txt"), FakeEngine.TOO_MUCH);

    assertThat(extract().exitCode()).isEqualTo(1);
    assertThat(partial).exists();

    Files.writeString(news.resolve("39.txt"), "في دمشق 39");
    assertThat(extract("--resume").exitCode()).isEqualTo(1);
    assertThat(Files.readAllBytes(output)).isEqualTo(whole);
  }

  @Test
  void resumeGoesWithFilesOfJsonLinesAlone() {
    for (String format : List.of("csv", "json", "table", "brat")) {
      RunnerRun run = RunnerRun.of("extract", news.toString(), "--format", format, "--resume", "--output", "x");
      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.errors()).singleElement().asString().contains("--resume goes with --format jsonl");
    }
  }

  private RunnerRun extract(String... more) {
    return RunnerRun.of(Stream.concat(
        Stream.of("extract", news.toString(), "--format", "jsonl", "--output", output.toString(), "--threads", "2"),
        Stream.of(more)).toArray(String[]::new));
  }

  /** Makes it look as after a run that was killed. */
  private void leave(byte[] written) throws IOException {
    Files.delete(output);
    Files.write(partial, written);
    Map<String, String> options = new RunOptions(EnumSet.allOf(EntityType.class), 0, Optional.empty(),
        Optional.empty(), Optional.empty(), Optional.empty(), InputFormat.AUTO, false).values(Main.version());
    Files.write(folder.resolve("out.jsonl.partial.options"),
        options.entrySet().stream().map(option -> option.getKey() + "=" + option.getValue()).toList());
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
