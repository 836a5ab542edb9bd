package org.aalam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RomanizeCommandTest {

  @Test
  void writesALineForEachLine() {
    byte[] names = "باربرا بوش\n\nديفيد كاميرون\n".getBytes(StandardCharsets.UTF_8);
    RunnerRun run = RunnerRun.withInput(names, "romanize");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).isEqualTo("Barbara Bush\n\nDavid Cameron\n");
  }

  @Test
  void takesARegionOrACountry() {
    byte[] name = "عاشور\n".getBytes(StandardCharsets.UTF_8);
    assertThat(RunnerRun.withInput(name, "romanize", "--region", "dz").out())
        .isEqualTo(RunnerRun.withInput(name, "romanize", "--region", "MAGHREB").out())
        .isNotEqualTo(RunnerRun.withInput(name, "romanize").out());
  }

  @Test
  void refusesWrongValues() {
    assertThat(RunnerRun.of("romanize", "--type", "DATE").exitCode()).isEqualTo(2);
    RunnerRun run = RunnerRun.of("romanize", "--region", "ATLANTIS");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("ATLANTIS").contains("MAGHREB");
  }
}
