package org.aalam.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads lines as bytes, one at a time, so that a stream of any length can be read and one bad line does no harm. */
final class LineReader {
  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int filled;
  private boolean tooLong;

  /** Takes the stream and the greatest number of bytes that a line may have. */
  LineReader(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** Returns the next line without its line feed, empty at the end; a line that is too long comes cut. */
  Optional<byte[]> next() throws IOException {
    tooLong = false;
    if (!fill()) {
      return Optional.empty();
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    do {
      int end = endOfLine();
      append(line, end - position);
      position = end;
      if (end < filled) {
        position++;
        break;
      }
    } while (fill());
    return Optional.of(line.toByteArray());
  }

  /** Tells whether there is something in the buffer, after reading more where it was used up. */
  private boolean fill() throws IOException {
    if (position == filled) {
      position = 0;
      filled = Math.max(0, in.read(buffer, 0, buffer.length));
    }
    return position < filled;
  }

  private int endOfLine() {
    int end = position;
    while (end < filled && buffer[end] != '\n') {
      end++;
    }
    return end;
  }

  private void append(ByteArrayOutputStream line, int length) {
    int kept = Math.min(length, limit - line.size());
    line.write(buffer, position, kept);
    tooLong |= kept < length;
  }

  /** Tells whether the line returned last was too long. */
  boolean wasTooLong() {
    return tooLong;
  }
}
