package org.aalam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The runner as a process of its own: what the other tests, inside one virtual machine, cannot see. */
@Timeout(600)
class RunnerProcessTest {
  private static final String TEXT = "وصل الوفد الأردني إلى دمشق يوم 4 مايو 2021.\n";

  @TempDir
  private Path folder;

  private record Run(int exitCode, String out, String err) {}

  private List<String> command(String... args) {
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx300m",
        // Whatever the system's own charset is, input and output are UTF-8.
        "-Dfile.encoding=ISO-8859-1", "-cp", System.getProperty("java.class.path"), "org.aalam.cli.Main"));
    command.addAll(List.of(args));
    return command;
  }

  private Run run(String input, String... args) throws IOException, InterruptedException {
    Path out = folder.resolve("stdout");
    Path err = folder.resolve("stderr");
    Process process = new ProcessBuilder(command(args))
        .redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    try (var stdin = process.getOutputStream()) {
      stdin.write(input.getBytes(StandardCharsets.UTF_8));
    }
    return new Run(process.waitFor(), Files.readString(out), Files.readString(err));
  }

  @Test
  void standardOutputHoldsResultsAloneInUtf8() throws Exception {
    Run run = run(TEXT, "extract", "-", "--format", "jsonl");
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).endsWith("\n").contains("\"text\":\"دمشق\"").doesNotContain("\u001B");
    assertThat(run.out().lines()).hasSize(1);

    assertThat(run(TEXT, "extract", "--format", "table").out()).contains("\u2068دمشق\u2069").doesNotContain("\u001B");
  }

  @Test
  void exitCodesTellWhatHappened() throws Exception {
    assertThat(run("", "extract", folder.resolve("missing").toString()).exitCode()).isEqualTo(1);
    assertThat(run("", "extract", "--bogus").exitCode()).isEqualTo(2);
    assertThat(run("", "--help").exitCode()).isZero();
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "needs a shell with head and /dev/full")
  void aBrokenPipeIsNoErrorAndAFullDiskIsOne() throws Exception {
    Path feed = Files.writeString(folder.resolve("feed.jsonl"),
        ("{\"text\":\"" + TEXT.strip() + "\"}\n").repeat(2000));
    String runner = String.join(" ", command("extract", feed.toString(), "--format", "jsonl"));
    Path err = folder.resolve("err");

    assertThat(shell(runner + " 2> " + err + " | head -1; exit ${PIPESTATUS[0]}")).isZero();
    assertThat(err).isEmptyFile();

    assertThat(shell(runner + " > /dev/full 2> " + err)).isEqualTo(1);
    assertThat(err).content().isEqualTo("aalam: cannot write standard output: No space left on device.\n");
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "needs tmpfs")
  void aDiskThatFillsUpKeepsTheOldResultsAndWhatIsDone() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(shell("mount -t tmpfs -o size=64k tmpfs " + disk + " 2> /dev/null") == 0, "only root may mount a tmpfs");
    try {
      Path feed = Files.writeString(folder.resolve("feed.jsonl"),
          ("{\"text\":\"" + TEXT.strip() + "\"}\n").repeat(500));
      Path out = Files.writeString(disk.resolve("out.csv"), "old");

      Run csv = run("", "extract", feed.toString(), "--format", "csv", "--output", out.toString());

      assertThat(csv.exitCode()).isEqualTo(1);
      assertThat(csv.err()).isEqualTo("aalam: cannot write " + out + ": No space left on device.\n");
      assertThat(out).hasContent("old");
      assertThat(disk.toFile().list()).containsExactly("out.csv");

      Path lines = disk.resolve("out.jsonl");
      assertThat(run("", "extract", feed.toString(), "--format", "jsonl", "--output", lines.toString()).exitCode())
          .isEqualTo(1);
      assertThat(lines).doesNotExist();
      assertThat(disk.resolve("out.jsonl.partial")).isNotEmptyFile();
    } finally {
      shell("umount " + disk);
    }
  }

  @Test
  @EnabledOnOs(value = {OS.LINUX, OS.MAC}, disabledReason = "needs POSIX permissions")
  void aFolderThatCannotBeWrittenIsNamed() throws Exception {
    Path locked = Files.createDirectory(folder.resolve("locked"));
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeTrue(!Files.isWritable(locked), "root may write everywhere");
    Run run = run(TEXT, "extract", "-", "--output", locked.resolve("out.txt").toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("permission denied");
  }

  @Test
  @EnabledOnOs(value = {OS.LINUX, OS.MAC}, disabledReason = "needs kill -INT")
  void afterCtrlCTheRunGoesOnToTheSameBytes() throws Exception {
    Path feed = folder.resolve("feed.jsonl");
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 4_000; i++) {
      lines.add("{\"id\":\"" + i + "\",\"text\":\"" + TEXT.strip() + " رقم " + i + "\"}");
    }
    Files.write(feed, lines);
    Path whole = folder.resolve("whole.jsonl");
    assertThat(run("", "extract", feed.toString(), "--format", "jsonl", "--output", whole.toString()).exitCode()).isZero();

    Path cut = folder.resolve("cut.jsonl");
    Path partial = folder.resolve("cut.jsonl.partial");
    String[] args = {"extract", feed.toString(), "--format", "jsonl", "--output", cut.toString()};
    Process process = new ProcessBuilder(command(args)).start();
    while (process.isAlive() && (!Files.exists(partial) || Files.size(partial) == 0)) {
      Thread.sleep(5);
    }
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    try (BufferedReader said = process.errorReader(StandardCharsets.UTF_8)) {
      assertThat(said.lines()).last().asString().contains("stopped after").contains("--resume");
    }
    assertThat(process.exitValue()).isEqualTo(130);
    assertThat(cut).doesNotExist();
    assertThat(Files.readString(partial)).endsWith("}\n");
    assertThat(Files.size(partial)).isLessThan(Files.size(whole));

    assertThat(run("", "extract", feed.toString(), "--format", "jsonl", "--output", cut.toString(), "--resume")
        .exitCode()).isZero();
    assertThat(Files.mismatch(cut, whole)).isEqualTo(-1);
    assertThat(partial).doesNotExist();
  }

  private int shell(String line) throws IOException, InterruptedException {
    return new ProcessBuilder("bash", "-c", line)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start().waitFor();
  }
}
