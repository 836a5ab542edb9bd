package org.aalam.cli;

/** Takes what was read, in order. */
interface InputSink {

  void document(InputDocument document);

  /** Takes what could not be read: where it is, and why. */
  void failure(String place, String reason);
}
