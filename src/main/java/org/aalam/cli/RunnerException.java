package org.aalam.cli;

/** Ends the run with one line for the user. */
final class RunnerException extends RuntimeException {
  static final int FAILED = 1;
  static final int WRONG_USAGE = 2;

  private static final long serialVersionUID = 1L;
  private final int exitCode;

  private RunnerException(int exitCode, String message, Throwable cause) {
    super(message, cause);
    this.exitCode = exitCode;
  }

  /** The command line cannot be carried out as it stands. */
  static RunnerException usage(String message) {
    return new RunnerException(WRONG_USAGE, message, null);
  }

  /** The command line is in order, but its work failed. */
  static RunnerException failure(String message, Throwable cause) {
    return new RunnerException(FAILED, message, cause);
  }

  int exitCode() {
    return exitCode;
  }
}
