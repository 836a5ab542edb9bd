package org.aalam.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/** The three standard streams. Results go to {@link #out()} alone, everything else is said on the third. */
final class Console {
  private static final String NAME = "aalam: ";

  private final InputStream in;
  private final OutputStream out;
  private final PrintWriter err;
  private final boolean terminal;
  private boolean progressShown;

  /**
   * Takes the streams.
   *
   * @param terminal whether a person is looking on, so that progress may be shown
   */
  Console(InputStream in, OutputStream out, OutputStream err, boolean terminal) {
    this.in = in;
    this.out = out;
    this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
    this.terminal = terminal;
  }

  InputStream in() {
    return in;
  }

  OutputStream out() {
    return out;
  }

  PrintWriter err() {
    return err;
  }

  /** Says one line; a file's name or a parser's message can neither break it nor steer the terminal. */
  void say(String message) {
    clearProgress();
    err.println(NAME + message.replaceAll("[\\p{Cntrl}\\s]+", " "));
  }

  /** Shows a line that the next one overwrites; nothing where no person is looking on. */
  void progress(String message) {
    if (terminal) {
      err.print("\r" + NAME + message);
      err.flush();
      progressShown = true;
    }
  }

  private void clearProgress() {
    if (progressShown) {
      err.print("\r\u001B[K");
      progressShown = false;
    }
  }
}
