package org.aalam.cli;

/** Takes what was read, in order. */
interface InputSink {

  /** Takes a document whose bytes were read; what they say is left to {@link UndecodedDocument#decode()}. */
  void document(UndecodedDocument document);

  /** Takes what could not be read: where it is, and why. */
  void failure(String place, String reason);

  /** Takes the number of bytes that were read since the last time. */
  default void read(long bytes) {}
}
