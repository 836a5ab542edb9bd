package org.aalam.io;

import java.io.Closeable;
import java.io.IOException;
import org.aalam.entity.ExtractedDocument;

/**
 * Writes documents in one format, in the order in which they are given.
 *
 * <p>A writer does not own the stream below it: {@link #close()} completes the format and flushes, and the caller
 * closes the stream. Not thread-safe.
 */
public interface DocumentWriter extends Closeable {

  /**
   * Writes one document.
   *
   * @param id the document's identifier, not null
   * @param document what was found in it, not null
   * @throws IOException where the stream below cannot be written
   */
  void write(String id, ExtractedDocument document) throws IOException;

  /**
   * Completes the output and flushes it. The stream below stays open.
   *
   * @throws IOException where the stream below cannot be written
   */
  @Override
  void close() throws IOException;
}
