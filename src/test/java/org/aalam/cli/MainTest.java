package org.aalam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aalam.entity.EntityType;
import org.aalam.translit.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  @TempDir
  private Path folder;

  @Test
  void withoutACommandTheCommandsAreToldAsWrongUsage() {
    RunnerRun run = RunnerRun.of();
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("extract").contains("evaluate").contains("train");
  }

  @Test
  void anUnknownCommandIsWrongUsage() {
    RunnerRun run = RunnerRun.of("extrct");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.errors()).singleElement().asString().startsWith("aalam: Unmatched argument");
  }

  @Test
  void helpAndVersionAreResults() {
    for (String[] args : new String[][] {{"--help"}, {"extract", "--help"}, {"evaluate", "-h"}, {"train", "--help"}}) {
      RunnerRun run = RunnerRun.of(args);
      assertThat(run.exitCode()).isZero();
      assertThat(run.out()).startsWith("Usage: aalam").doesNotContain("\u001B");
      assertThat(run.err()).isEmpty();
    }
    assertThat(RunnerRun.of("--version").out()).startsWith("aalam ");
    assertThat(RunnerRun.of("extract", "--version").out()).startsWith("aalam ");
  }

  @Test
  void trainHandsItsOptionsOn() throws IOException {
    FakeEngine engine = new FakeEngine();
    Path corpus = Files.writeString(folder.resolve("c.conll"), "");
    Path output = folder.resolve("model");

    RunnerRun run = RunnerRun.with(engine, new byte[0],
        "train", "--corpus", corpus.toString(), folder.toString(), "--dev", corpus.toString(),
        "--output", output.toString(), "--seed", "7", "--raw", corpus.toString(),
        "--name", "n", "--model-version", "2");

    assertThat(run).isEqualTo(new RunnerRun(0, "", "aalam: training\n"));
    assertThat(engine.trained).containsExactly(
        new TrainingRequest(List.of(corpus, folder), List.of(corpus), List.of(), Optional.of(corpus), 1, output, 7, "n", "2"));
  }

  @Test
  void trainNamesWhatIsMissing() {
    RunnerRun missing = RunnerRun.of("train", "--corpus", "nowhere", "--output", folder.toString());
    assertThat(missing.exitCode()).isEqualTo(1);
    assertThat(missing.errors()).singleElement().asString().startsWith("aalam: cannot read nowhere: no such file.");

    RunnerRun incomplete = RunnerRun.of("train", "--corpus", folder.toString());
    assertThat(incomplete.exitCode()).isEqualTo(2);
    assertThat(incomplete.errors()).singleElement().asString().contains("Missing required option: '--output=DIR'");
  }

  @Test
  void anUnexpectedErrorIsOneLineAndItsTraceComesOnlyOnDemand() {
    Engine broken = new FakeEngine() {
      @Override
      public Extraction extraction(
      Optional<Path> model, Set<EntityType> types, double minConfidence, Optional<Region> region) {
        throw new IllegalStateException("out of order");
      }
    };

    RunnerRun plain = RunnerRun.with(broken, new byte[0], "extract", "-");
    assertThat(plain.exitCode()).isEqualTo(1);
    assertThat(plain.errors()).singleElement().asString()
        .startsWith("aalam: unexpected error: java.lang.IllegalStateException: out of order.");

    assertThat(RunnerRun.with(broken, new byte[0], "extract", "-", "--debug").err()).contains("\tat org.aalam.cli");
  }
}
