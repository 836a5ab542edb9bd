package org.aalam.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever comes in, what goes out is a record or a line that says why there is none. */
class RandomInputTest {
  private static final int RUNS = 300;
  private static final byte[] RECORD =
      "{\"id\":\"n\",\"text\":\"وصل إلى دمشق\",\"date\":\"2021-05-06\"}\n".getBytes(UTF_8);

  @Test
  void bytesWithoutSense() {
    Random random = new Random(42);
    for (int run = 0; run < RUNS; run++) {
      byte[] input = new byte[random.nextInt(200)];
      random.nextBytes(input);
      check(input);
    }
  }

  @Test
  void recordsWithAFault() {
    Random random = new Random(42);
    for (int run = 0; run < RUNS; run++) {
      byte[] input = Arrays.copyOf(RECORD, 1 + random.nextInt(RECORD.length));
      input[random.nextInt(input.length)] = (byte) random.nextInt(256);
      check(input);
    }
  }

  private static void check(byte[] input) {
    RunnerRun run = RunnerRun.withInput(input, "extract", "-", "--format", "jsonl");
    assertThat(run.errors()).as("%s", Arrays.toString(input)).allMatch(line -> line.startsWith("aalam: "))
        .noneMatch(line -> line.contains("Exception"));
    assertThat(run.exitCode()).isEqualTo(run.errors().isEmpty() ? 0 : 1);
    assertThat(run.out().isEmpty()).isEqualTo(run.errors().size() > 0 && run.err().contains(" 0 documents written"));
  }
}
