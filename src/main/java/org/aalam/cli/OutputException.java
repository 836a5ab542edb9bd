package org.aalam.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Results could not be written. Unchecked, so that it passes by the handlers of what could not be read. */
final class OutputException extends UncheckedIOException {
  private static final long serialVersionUID = 1L;

  OutputException(String destination, IOException cause) {
    super("cannot write " + destination + ": " + Reason.of(cause), cause);
  }

  /** The reader of standard output has gone, as {@code head} does: no error of ours. */
  boolean isBrokenPipe() {
    String message = String.valueOf(getCause().getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("broken pipe") || message.contains("pipe is being closed")
        || message.contains("pipe has been ended");
  }
}
