package org.aalam.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractInputTest {
  private static final String TEXT = "وصل الوفد إلى دمشق ثم غادر دمشق.\n";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir
  private Path folder;

  @Test
  void aTextFileIsOneDocumentWithItsPathAsId() throws IOException {
    String file = write("خبر.txt", TEXT.getBytes(UTF_8));

    RunnerRun run = RunnerRun.of("extract", file, "--format", "jsonl", "--reference-date", "2021-05-06");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo("{\"id\":\"" + file + "\",\"referenceDate\":\"2021-05-06\",\"mentions\":["
        + "{\"begin\":14,\"end\":18,\"type\":\"LOCATION\",\"text\":\"دمشق\",\"normalized\":\"دمشق\","
        + "\"confidence\":0.9877,\"entity\":\"e1\"},"
        + "{\"begin\":27,\"end\":31,\"type\":\"LOCATION\",\"text\":\"دمشق\",\"normalized\":\"دمشق\","
        + "\"confidence\":0.9877,\"entity\":\"e1\"}],"
        + "\"entities\":[{\"id\":\"e1\",\"type\":\"LOCATION\",\"name\":\"دمشق\",\"latinName\":\"Damascus\",\"confidence\":0.9877,"
        + "\"mentions\":[0,1]}],\"provenance\":{\"library\":\"aalam test\",\"model\":\"none\"}}\n");
  }

  @Test
  void theTableIsTheDefault() throws IOException {
    assertThat(RunnerRun.of("extract", write("a.txt", TEXT.getBytes(UTF_8))).out())
        .startsWith("== ").contains("LOCATION  e1         2  -      Damascus    \u2068دمشق\u2069\n");
  }

  @Test
  void jsonLinesGiveOneDocumentALineAndTheirOwnDateWins() throws IOException {
    String file = write("feed.jsonl", ("""
        {"id": "n1", "text": "في دمشق", "date": "2020-01-02", "tags": {"a": [1, {}]}}

        {"id": 17, "text": "نص\\nآخر", "date": null}
        {"text": "", "date": "2020-01-02T10:00:00Z"}
        """).getBytes(UTF_8));

    RunnerRun run = RunnerRun.of("extract", "--reference-date", "2021-05-06", "--format", "jsonl", file);

    List<JsonNode> records = records(run);
    assertThat(records).extracting(record -> record.get("id").asText())
        .containsExactly("n1", "17", file + ":4");
    assertThat(records).extracting(record -> record.get("referenceDate").asText())
        .containsExactly("2020-01-02", "2021-05-06", "2020-01-02");
    assertThat(records.get(0).at("/mentions/0/begin").asInt()).isEqualTo(3);
    assertThat(run.exitCode()).isZero();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', value = {
      "{\"text\": \"نص\"                      | broken JSON at column",
      "[1]                                    | not a JSON object",
      "{\"id\": \"x\"}                        | no \"text\" in this record",
      "{\"text\": 5}                          | \"text\" is not a string",
      "{\"text\": \"نص\", \"date\": \"2023-02-30\"} | \"date\" is no day of the form YYYY-MM-DD: 2023-02-30",
      "{\"text\": \"نص\"} {}                  | more than one JSON value on the line",
      "{\"text\": \"عطل\"}                    | the text is too long"})
  void aBrokenLineIsNamedAndTheRestGoesOn(String line, String reason) throws IOException {
    String file = write("feed.jsonl", ("{\"text\":\"1\"}\n" + line + "\n{\"text\":\"3\"}\n").getBytes(UTF_8));

    RunnerRun run = RunnerRun.of("extract", file, "--format", "jsonl");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(records(run)).hasSize(2);
    assertThat(run.errors()).hasSize(2);
    assertThat(run.errors().get(0)).startsWith("aalam: cannot ").contains(file + ", line 2: " + reason);
    assertThat(run.errors().get(1)).isEqualTo("aalam: 2 documents written, 1 failed.");
  }

  @Test
  void aFolderIsReadThroughInTheOrderOfItsPaths() throws IOException {
    Files.createDirectories(folder.resolve("b"));
    Files.createDirectories(folder.resolve(".git"));
    write("c.txt", TEXT.getBytes(UTF_8));
    write("b/x.txt.gz", zipped(TEXT.getBytes(UTF_8)));
    write("b/y.jsonl.gz", zipped("{\"id\":\"y\",\"text\":\"نص\"}".getBytes(UTF_8)));
    write("a.TXT", TEXT.getBytes(UTF_8));
    write("picture.png", new byte[] {0, 1});
    write(".hidden.txt", new byte[] {0, 1});
    write(".git/a.txt", new byte[] {0, 1});
    write("out.jsonl", "not a record".getBytes(UTF_8));

    String out = folder.resolve("out.jsonl").toString();
    RunnerRun run = RunnerRun.of("extract", folder.toString(), "--format", "jsonl", "--output", out);

    assertThat(run.err()).isEqualTo("aalam: 4 documents written, 0 failed.\n");
    assertThat(run.out()).isEmpty();
    assertThat(Files.readAllLines(Path.of(out)).stream().map(ExtractInputTest::json))
        .extracting(record -> record.get("id").asText())
        .containsExactly(path("a.TXT"), path("b/x.txt.gz"), "y", path("c.txt"));
  }

  @Test
  void standardInputIsTextUnlessItBeginsWithABrace() throws IOException {
    byte[] line = "{\"id\":\"n1\",\"text\":\"في دمشق\"}\n".getBytes(UTF_8);
    String[] args = {"extract", "-", "--format", "jsonl"};

    assertThat(records(RunnerRun.withInput(TEXT.getBytes(UTF_8), args)))
        .singleElement().satisfies(record -> assertThat(record.get("id").asText()).isEqualTo("-"));
    assertThat(records(RunnerRun.withInput(line, args)))
        .singleElement().satisfies(record -> assertThat(record.get("id").asText()).isEqualTo("n1"));
    assertThat(records(RunnerRun.withInput(zipped(line), args))).hasSize(1);
    assertThat(records(RunnerRun.withInput(("\uFEFF" + new String(line, UTF_8)).getBytes(StandardCharsets.UTF_16LE),
        args))).singleElement().satisfies(record -> assertThat(record.get("id").asText()).isEqualTo("n1"));
    assertThat(records(RunnerRun.withInput(TEXT.getBytes(UTF_8), "extract", "--format", "jsonl"))).hasSize(1);
    assertThat(records(RunnerRun.withInput(new byte[0], args))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1256", "ISO-8859-6", "UTF-16", "UTF-16LE"})
  void offsetsCountInTheTextWhateverItsEncoding(String charset) throws IOException {
    String file = write("a.txt", TEXT.repeat(5).getBytes(Charset.forName(charset)));
    String lines = write("b.jsonl",
        ("{\"text\":\"" + TEXT.strip() + "\"}\n").repeat(2).getBytes(Charset.forName(charset)));

    for (String encoding : charset.equals("UTF-16LE") ? List.of(charset) : List.of("auto", charset)) {
      List<JsonNode> records =
          records(RunnerRun.of("extract", file, lines, "--format", "jsonl", "--encoding", encoding));
      assertThat(records).hasSize(3).allSatisfy(record -> {
        assertThat(record.at("/mentions/0/begin").asInt()).isEqualTo(14);
        assertThat(record.at("/mentions/0/text").asText()).isEqualTo("دمشق");
      });
    }
  }

  @Test
  void whatCannotBeReadIsNamedAndTheRestIsWritten() throws IOException {
    String good = write("good.txt", TEXT.getBytes(UTF_8));
    String binary = write("binary.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1, 2});
    String latin = write("latin.txt", "déjà vu à Genève".getBytes(StandardCharsets.ISO_8859_1));
    byte[] bytes = TEXT.getBytes(UTF_8);
    bytes[1] = ' ';
    String broken = write("broken.txt", bytes);
    String cut = write("cut.txt.gz", Arrays.copyOf(zipped(TEXT.getBytes(UTF_8)), 20));
    String notZipped = write("plain.txt.gz", TEXT.getBytes(UTF_8));
    String failing = write("failing.txt", FakeEngine.FAILING.getBytes(UTF_8));
    Files.createDirectories(folder.resolve("empty"));
    String missing = path("missing.txt");

    RunnerRun run = RunnerRun.of("extract", "--format", "jsonl", missing, binary, latin, broken, cut, notZipped,
        path("empty"), failing, "", good);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(records(run)).singleElement().satisfies(
        record -> assertThat(record.get("id").asText()).isEqualTo(good));
    assertThat(run.errors()).containsExactly(
        "aalam: cannot read " + missing + ": no such file. Give a file, a folder or - for standard input.",
        "aalam: cannot read " + binary + ": a binary file, not text (it holds NUL bytes)",
        "aalam: cannot read " + latin
            + ": neither valid UTF-8 nor an Arabic charset that can be told; give --encoding",
        "aalam: cannot read " + broken + ": broken UTF-8; mend the file or give --encoding",
        "aalam: cannot read " + cut + ": broken or cut gzip data",
        "aalam: cannot read " + notZipped + ": broken or cut gzip data",
        "aalam: cannot read " + path("empty")
            + ": no text in this folder. Give one that holds .txt or .jsonl files (or .gz of both).",
        "aalam: cannot process " + failing + ": the text is too long",
        "aalam: cannot read : no such file. Give a file, a folder or - for standard input.",
        "aalam: 1 documents written, 9 failed.");
  }

  @Test
  void anUnreadableFileIsNamed() throws IOException {
    String file = write("secret.txt", TEXT.getBytes(UTF_8));
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    Files.setPosixFilePermissions(Path.of(file), PosixFilePermissions.fromString("---------"));
    assumeTrue(!Files.isReadable(Path.of(file)), "root may read everything");

    assertThat(RunnerRun.of("extract", file).errors()).first()
        .isEqualTo("aalam: cannot read " + file + ": permission denied");
  }

  private static List<JsonNode> records(RunnerRun run) {
    return run.out().lines().map(ExtractInputTest::json).toList();
  }

  private static JsonNode json(String line) {
    try {
      return MAPPER.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private String write(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content).toString();
  }

  private static byte[] zipped(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(content);
    }
    return bytes.toByteArray();
  }
}
