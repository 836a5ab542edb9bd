package org.aalam.internal.data;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Many strings as one array of bytes: none is made before it is asked for. Immutable and thread-safe. */
public final class TextList {
  /** Where each string ends in the bytes; it begins where the one before it ends. */
  private final int[] ends;
  private final byte[] utf8;

  private TextList(int[] ends, byte[] utf8) {
    this.ends = ends;
    this.utf8 = utf8;
  }

  /** Makes a list of strings. */
  public static TextList of(List<String> strings) {
    ByteArrayOutputStream utf8 = new ByteArrayOutputStream();
    int[] ends = new int[strings.size()];
    for (int i = 0; i < ends.length; i++) {
      utf8.writeBytes(strings.get(i).getBytes(StandardCharsets.UTF_8));
      ends[i] = utf8.size();
    }
    return new TextList(ends, utf8.toByteArray());
  }

  /** Reads a list as {@link #write} wrote it. */
  public static TextList read(ByteReader in) throws EOFException {
    return new TextList(in.readInts(), in.readBytes());
  }

  /** Writes the list. */
  public void write(ByteWriter out) throws IOException {
    out.writeInts(ends);
    out.writeBytes(utf8);
  }

  /** Returns the number of strings. */
  public int size() {
    return ends.length;
  }

  /** Returns a string by its index. */
  public String get(int index) {
    int begin = index == 0 ? 0 : ends[index - 1];
    return new String(utf8, begin, ends[index] - begin, StandardCharsets.UTF_8);
  }

  /** Returns all strings. */
  public List<String> all() {
    String[] all = new String[ends.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = get(i);
    }
    return List.of(all);
  }
}
