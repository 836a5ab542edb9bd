package org.aalam.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aalam.entity.EntityType;
import org.aalam.translit.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractOutputTest {
  private static final String TEXT = "وصل الوفد إلى دمشق ثم غادر دمشق.\n";

  @TempDir
  private Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', value = {
      "--reference-date 2023-02-30 | \"2023-02-30\" in --reference-date is no date. "
          + "Give a day of the calendar as YYYY-MM-DD.",
      "--reference-date 2023       | \"2023\" in --reference-date is no date. "
          + "Give a day of the calendar as YYYY-MM-DD.",
      "--types PERSON,CITY         | unknown type \"CITY\" in --types. Give one or more of "
          + "PERSON, COUNTRY, NATIONALITY, LOCATION, ORGANIZATION, DATE, with commas between them.",
      "--types PERSON,             | unknown type \"\" in --types. Give one or more of "
          + "PERSON, COUNTRY, NATIONALITY, LOCATION, ORGANIZATION, DATE, with commas between them.",
      "--format xml                | unknown format \"xml\" in --format. Give one of table, jsonl, json, csv, conll, brat, html.",
      "--encoding utf-9            | unknown charset \"utf-9\" in --encoding. "
          + "Give auto or a name such as UTF-8, windows-1256, ISO-8859-6, UTF-16.",
      "--threads 0                 | --threads 0 is out of range. Give a whole number of 1 or more.",
      "--threads two               | Invalid value for option '--threads': 'two' is not an int. "
          + "See aalam extract --help.",
      "--min-confidence 1.5        | --min-confidence 1.5 is out of range. Give a number from 0 to 1.",
      "--min-confidence NaN        | --min-confidence NaN is out of range. Give a number from 0 to 1.",
      "--model nowhere             | no folder nowhere for --model. Give a folder that aalam train has written.",
      "--output nowhere/out.jsonl  | no folder nowhere for --output. Make it first.",
      "--bogus                     | Unknown option: '--bogus'. See aalam extract --help."})
  void wrongUsageIsOneLineAndWritesNothing(String options, String message) throws IOException {
    String file = write("a.txt", TEXT.getBytes(UTF_8));

    RunnerRun run = RunnerRun.of(Stream.concat(Stream.of("extract", file), Stream.of(options.split(" ")))
        .toArray(String[]::new));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("aalam: " + message + "\n");
  }

  @Test
  void conllHasTheTokensOfTheLibrary() {
    byte[] input = "زار وفدٌ (كبير) بدمشق. ثم سافر".getBytes(UTF_8);

    RunnerRun run = RunnerRun.withInput(input, "extract", "--format", "conll");

    assertThat(run.out()).isEqualTo("# newdoc id = -\nزار\tO\nوفدٌ\tO\n(\tO\nكبير\tO\n)\tO\n"
        + "ب\tO\nدمشق\tB-LOCATION\n.\tO\n\nثم\tO\nسافر\tO\n\n");
  }

  @Test
  void typesAndConfidenceReachTheLibrary() throws IOException {
    FakeEngine engine = new FakeEngine();
    RunnerRun.with(engine, TEXT.getBytes(UTF_8), "extract", "--types", "person, DATE", "--min-confidence", "0.4");
    assertThat(engine.types).containsExactlyInAnyOrder(EntityType.PERSON, EntityType.DATE);
    assertThat(engine.minConfidence).isEqualTo(0.4);
  }

  @Test
  void passesTheRegionOn() {
    FakeEngine engine = new FakeEngine();
    RunnerRun.with(engine, "دمشق".getBytes(UTF_8), "extract", "-", "--region", "dz");
    assertThat(engine.region).contains(Region.MAGHREB);
    RunnerRun.with(engine, "دمشق".getBytes(UTF_8), "extract", "-");
    assertThat(engine.region).isEmpty();
    assertThat(RunnerRun.of("extract", "-", "--region", "ATLANTIS").exitCode()).isEqualTo(2);
  }

  @Test
  void outputKeepsTheOrderOfInputForAnyNumberOfThreads() throws IOException {
    StringBuilder lines = new StringBuilder();
    IntStream.range(0, 500).forEach(i -> lines.append("{\"id\":\"").append(i).append("\",\"text\":\"")
        .append("دمشق ".repeat(i % 50)).append("\"}\n"));
    byte[] input = lines.toString().getBytes(UTF_8);

    RunnerRun one = RunnerRun.withInput(input, "extract", "--format", "jsonl", "--threads", "1");
    RunnerRun eight = RunnerRun.withInput(input, "extract", "--format", "jsonl", "--threads", "8");

    assertThat(one.out().lines().map(line -> line.substring(0, line.indexOf(',')))).containsExactlyElementsOf(
        IntStream.range(0, 500).mapToObj(i -> "{\"id\":\"" + i + "\"").toList());
    assertThat(eight.out()).isEqualTo(one.out());
  }

  @Test
  void outputReplacesTheOldFileAndLeavesNothingElse() throws IOException {
    String file = write("a.txt", TEXT.getBytes(UTF_8));
    String out = write("out.csv", "old".getBytes(UTF_8));

    RunnerRun run = RunnerRun.of("extract", file, "--format", "csv", "--output", out);

    assertThat(run.exitCode()).isZero();
    assertThat(Path.of(out)).content().startsWith("document,begin").contains(",Damascus,");
    assertThat(names()).containsExactly("a.txt", "out.csv");
  }

  @Test
  void theOldFileStaysWhereNothingCouldBeWritten() throws IOException {
    String out = write("out.csv", "old".getBytes(UTF_8));

    assertThat(RunnerRun.of("extract", path("missing.txt"), "--output", out).exitCode()).isEqualTo(1);
    assertThat(RunnerRun.of("extract", path("missing.txt"), "--output", folder.toString()).exitCode()).isEqualTo(2);

    assertThat(Path.of(out)).hasContent("old");
    assertThat(names()).containsExactly("out.csv");
  }

  @Test
  void theOldFileStaysWhereTheLibraryFails() throws IOException {
    String out = write("out.csv", "old".getBytes(UTF_8));
    RunnerRun run = RunnerRun.withInput(FakeEngine.TOO_MUCH.getBytes(UTF_8), "extract", "--output", out);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.errors()).singleElement().asString().startsWith("aalam: out of memory.");
    assertThat(Path.of(out)).hasContent("old");
    assertThat(names()).containsExactly("out.csv");
  }

  @Test
  void aFullDiskIsOneLine() throws IOException {
    assumeTrue(Files.exists(Path.of("/dev/full")), "only some systems have /dev/full");
    String file = write("a.txt", TEXT.getBytes(UTF_8));

    RunnerRun run = RunnerRun.of("extract", file, "--output", "/dev/full");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).isEqualTo("aalam: cannot write /dev/full: No space left on device.\n");
  }

  @Test
  void standardOutputThatFailsIsOneLineAndABrokenPipeIsNone() {
    byte[] input = TEXT.getBytes(UTF_8);

    RunnerRun full = RunnerRun.to(failing("No space left on device"), new FakeEngine(), input, "extract");
    RunnerRun pipe = RunnerRun.to(failing("Broken pipe"), new FakeEngine(), input, "extract");

    assertThat(full.exitCode()).isEqualTo(1);
    assertThat(full.err()).isEqualTo("aalam: cannot write standard output: No space left on device.\n");
    assertThat(pipe.exitCode()).isZero();
    assertThat(pipe.err()).isEmpty();
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private String write(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content).toString();
  }
}
