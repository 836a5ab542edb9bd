package org.aalam.cli;

/** Takes what was read, in order. */
interface InputSink {

  void document(InputDocument document);

  /** Takes what could not be read: where it is, and why. */
  void failure(String place, String reason);

  /** Takes the number of bytes that were read since the last time. */
  default void read(long bytes) {}
}
