package org.aalam.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file as UTF-8 and refuses anything else, because a replaced character would move every offset after it. */
final class StrictText {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private StrictText() {}

  /** Returns the text without a byte order mark; line ends stay as they are. */
  static String read(Path file) throws IOException {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new FormatException(file + ": not valid UTF-8", e);
    }
  }
}
