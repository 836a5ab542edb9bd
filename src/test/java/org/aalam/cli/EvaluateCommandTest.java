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

class EvaluateCommandTest {
  @TempDir
  private Path folder;
  private String gold;
  private String conll;

  @BeforeEach
  void writeGold() throws IOException {
    Path articles = Files.createDirectories(folder.resolve("gold"));
    Files.writeString(articles.resolve("a.txt"), "زار دمشق ثم حلب");
    Files.writeString(articles.resolve("a.json"), """
        {"id": "a", "reference": "2021-05-06", "mentions": [
          {"begin": 4, "end": 8, "type": "LOCATION", "text": "دمشق", "entity": "d"},
          {"begin": 12, "end": 15, "type": "LOCATION", "text": "حلب", "entity": "h"}]}""");
    gold = articles.toString();
    conll = Files.writeString(folder.resolve("t.conll"), "زار\tO\nدمشق\tB-LOC\n\nمن\tO\nحلب\tB-LOC\n").toString();
  }

  @Test
  void scoresArticles() throws IOException {
    RunnerRun run = RunnerRun.of("evaluate", gold, "--format", "json");

    JsonNode json = new ObjectMapper().readTree(run.out());
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEqualTo("aalam: scored 1 articles.\n");
    assertThat(json.at("/types/LOCATION")).hasToString(
        "{\"tp\":1,\"fp\":0,\"fn\":1,\"precision\":1.0,\"recall\":0.5,\"f1\":0.666667}");
    assertThat(json.at("/coreference/recall").asDouble()).isEqualTo(0.5);
    assertThat(RunnerRun.of("evaluate", gold + "/a.txt", "--format", "json").out()).isEqualTo(run.out());
    assertThat(RunnerRun.of("evaluate", gold + "/a.json", "--format", "json").out()).isEqualTo(run.out());
  }

  @Test
  void scoresConllFilesWithTheirOwnLabels() {
    RunnerRun run = RunnerRun.of("evaluate", conll);

    assertThat(run.err()).isEqualTo("aalam: scored 2 sentences.\n");
    assertThat(run.out()).isEqualTo("""
                             P       R      F1       tp     fp     fn
        LOC             100.00   50.00   66.67        1      0      1
        micro           100.00   50.00   66.67        1      0      1
        """);
  }

  @Test
  void labelsThatNeverMeetAreExplained() throws IOException {
    String other = Files.writeString(folder.resolve("o.conll"), "زار\tO\nدمشق\tB-CITY\n").toString();

    RunnerRun run = RunnerRun.of("evaluate", other);

    assertThat(run.exitCode()).isZero();
    assertThat(run.errors()).hasSize(2).last().asString().startsWith(
        "aalam: the model's labels (LOC) are not those of the gold data (CITY).");
  }

  @Test
  void listsEveryMiss() throws IOException {
    Path errors = folder.resolve("errors.tsv");

    RunnerRun.of("evaluate", gold, "--errors", errors.toString());
    assertThat(errors).content().endsWith("\na\tFN\t12\t15\tLOCATION حلب\t\tزار دمشق ثم [حلب]\n");

    RunnerRun.of("evaluate", conll, "--errors", errors.toString());
    assertThat(errors).content().endsWith("\n" + conll + ":4\tFN\t3\t6\tLOC حلب\t\tمن [حلب]\n");
  }

  @Test
  void calibrationComparesConfidenceWithTruth() throws IOException {
    RunnerRun table = RunnerRun.of("evaluate", gold, "--calibration");
    assertThat(table.exitCode()).isZero();
    assertThat(table.out().lines())
        .contains("0.9-1.0               1        1      98.77   100.00")
        .anyMatch(line -> line.startsWith("expected calibration error 0.012"));

    JsonNode json = new ObjectMapper().readTree(
        RunnerRun.of("evaluate", gold, "--calibration", "--format", "json").out()).get("calibration");
    assertThat(json.get("error").asDouble()).isEqualTo(0.01235);
    assertThat(json.get("bins")).hasSize(10);
    assertThat(json.at("/bins/9")).hasToString(
        "{\"from\":0.9,\"to\":1.0,\"mentions\":1,\"right\":1,\"confidence\":0.98765}");
    assertThat(json.at("/thresholds/0")).hasToString("{\"from\":0.0,\"precision\":1.0,\"recall\":0.5,\"f1\":0.666667}");

    RunnerRun sentences = RunnerRun.of("evaluate", conll, "--calibration");
    assertThat(sentences.exitCode()).isEqualTo(2);
    assertThat(sentences.err()).startsWith("aalam: --calibration needs gold articles");
  }

  @Test
  void brokenGoldIsOneLine() throws IOException {
    String broken = Files.writeString(folder.resolve("x.conll"), "زار O\n").toString();
    assertFails("aalam: " + broken + ", line 1: no tab between token and tag.\n", broken);

    String missing = folder.resolve("missing").toString();
    assertFails("aalam: cannot read " + missing + ": no such file. Give gold articles (id.json beside id.txt), "
        + "a folder of them or a .conll file.\n", missing);

    String empty = Files.createDirectories(folder.resolve("empty")).toString();
    assertFails("aalam: cannot read " + empty + ": no gold article in this folder (id.json beside id.txt). "
        + "Give a .conll file by its own name.\n", empty);

    Files.writeString(folder.resolve("gold/a.json"),
        "{\"mentions\": [{\"begin\": 4, \"end\": 8, \"type\": \"LOCATION\", \"text\": \"حلب\"}]}");
    assertFails("aalam: " + Path.of(gold, "a.json")
        + ", mention 0: the text at 4..8 is \"دمشق\", not \"حلب\".\n", gold);
  }

  @Test
  void anArticleThatFailsIsNamed() throws IOException {
    Files.writeString(folder.resolve("gold/a.txt"), FakeEngine.FAILING.repeat(6));
    Files.writeString(folder.resolve("gold/a.json"), "{\"mentions\": []}");
    assertFails("aalam: cannot process a: the text is too long.\n", gold);
  }

  @Test
  void wrongUsageIsOneLine() {
    RunnerRun mixed = RunnerRun.of("evaluate", gold, conll);
    assertThat(mixed.exitCode()).isEqualTo(2);
    assertThat(mixed.err()).contains("Evaluate them one after the other.");

    RunnerRun format = RunnerRun.of("evaluate", gold, "--format", "csv");
    assertThat(format.exitCode()).isEqualTo(2);
    assertThat(format.err()).isEqualTo("aalam: unknown format \"csv\" in --format. Give one of table, json.\n");

    RunnerRun none = RunnerRun.of("evaluate");
    assertThat(none.exitCode()).isEqualTo(2);
    assertThat(none.errors()).hasSize(1);
  }

  private static void assertFails(String message, String path) {
    RunnerRun run = RunnerRun.of("evaluate", path);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo(message);
  }
}
