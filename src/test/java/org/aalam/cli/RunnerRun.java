package org.aalam.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One run of the command line inside the test's own process. */
record RunnerRun(int exitCode, String out, String err) {

  static RunnerRun of(String... args) {
    return withInput(new byte[0], args);
  }

  static RunnerRun withInput(byte[] input, String... args) {
    return with(new FakeEngine(), input, args);
  }

  static RunnerRun with(Engine engine, byte[] input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    return to(out, engine, input, args);
  }

  static RunnerRun to(OutputStream out, Engine engine, byte[] input, String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode = Main.run(engine, args, new Console(new ByteArrayInputStream(input), out, err));
    String written = out instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "";
    return new RunnerRun(exitCode, written, err.toString(StandardCharsets.UTF_8));
  }

  List<String> errors() {
    return err.lines().toList();
  }
}
