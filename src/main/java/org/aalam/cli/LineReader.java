package org.aalam.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads lines as bytes, one at a time, so that a stream of any length can be read and one bad line does no harm. */
final class LineReader {
  private final InputStream in;
  private final int limit;
  private boolean tooLong;

  /** Takes the stream and the greatest number of bytes that a line may have. */
  LineReader(InputStream in, int limit) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.limit = limit;
  }

  /** Returns the next line without its line feed, empty at the end; a line that is too long comes cut. */
  Optional<byte[]> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    tooLong = false;
    int b = in.read();
    if (b < 0) {
      return Optional.empty();
    }
    for (; b >= 0 && b != '\n'; b = in.read()) {
      if (line.size() < limit) {
        line.write(b);
      } else {
        tooLong = true;
      }
    }
    return Optional.of(line.toByteArray());
  }

  /** Tells whether the line returned last was too long. */
  boolean wasTooLong() {
    return tooLong;
  }
}
