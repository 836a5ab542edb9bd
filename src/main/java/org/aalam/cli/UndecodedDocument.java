package org.aalam.cli;

import java.io.IOException;

/**
 * A document's bytes before they are text, so that a worker can do the decoding.
 *
 * @param place where it was read, for messages
 * @param size how many bytes it has
 * @param decoding makes the document of them; thread-safe
 */
record UndecodedDocument(String place, int size, Decoding decoding) {

  /**
   * Returns the document.
   *
   * @throws IOException where the bytes are none, with the reason
   */
  InputDocument decode() throws IOException {
    return decoding.decode();
  }

  @FunctionalInterface
  interface Decoding {
    InputDocument decode() throws IOException;
  }
}
