package org.aalam.io;

import java.io.IOException;

/** Tells that a file is not in the format that it should have. The message names the file, the place and the reason. */
public final class FormatException extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message file, place and reason, for a reader
   */
  public FormatException(String message) {
    super(message);
  }

  /**
   * Makes an exception that another one caused.
   *
   * @param message file, place and reason, for a reader
   * @param cause the other exception
   */
  public FormatException(String message, Throwable cause) {
    super(message, cause);
  }
}
