package org.aalam;

/** Thrown where a model is missing, damaged or made for another version of the library; the message says which. */
public final class ModelLoadException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the exception.
   *
   * @param message what is wrong, where, and what to do
   * @param cause the cause
   */
  public ModelLoadException(String message, Throwable cause) {
    super(message, cause);
  }
}
