package org.aalam.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The three standard streams. Results go to {@link #out()} alone, everything else is said on the third. */
final class Console {
  private static final String NAME = "aalam: ";

  private final InputStream in;
  private final OutputStream out;
  private final PrintWriter err;
  private final boolean terminal;
  private final boolean coloured;
  private boolean progressShown;

  /** Takes the streams where no person is looking on. */
  Console(InputStream in, OutputStream out, OutputStream err) {
    this(in, out, err, false, false);
  }

  /**
   * Takes the streams.
   *
   * @param terminal whether a person is looking at the third, so that progress may be shown
   * @param coloured whether results on standard output may have colours
   */
  Console(InputStream in, OutputStream out, OutputStream err, boolean terminal, boolean coloured) {
    this.in = in;
    this.out = out;
    this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
    this.terminal = terminal;
    this.coloured = coloured;
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

  boolean isTerminal() {
    return terminal;
  }

  boolean isColoured() {
    return coloured;
  }

  /** Says one line; a file's name or a parser's message can neither break it nor steer the terminal. */
  synchronized void say(String message) {
    clearProgress();
    err.print(NAME + message.replaceAll("[\\p{Cntrl}\\s]+", " ") + "\n");
    err.flush();
  }

  /** Shows a line that the next one overwrites; nothing where no person is looking on. */
  synchronized void progress(String message) {
    if (terminal) {
      err.print("\r" + message + "\u001B[K");
      err.flush();
      progressShown = true;
    }
  }

  synchronized void clearProgress() {
    if (progressShown) {
      err.print("\r\u001B[K");
      err.flush();
      progressShown = false;
    }
  }
}
