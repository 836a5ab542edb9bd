package org.aalam.internal.translit;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import org.aalam.internal.lexicon.LongIntMap;
import org.aalam.internal.text.TextHash;

/**
 * How often each frequent Arabic word was spelt in which way. Words are found by hash, and their spellings stay bytes until
 * they are asked for. Immutable and thread-safe.
 */
public final class SpellingMemory {
  private static final int ABSENT = -1;
  private static final int SMALL = 255;

  private final byte[] bytes;
  /** Where the spellings of each word begin. */
  private final LongIntMap begins;

  private SpellingMemory(byte[] bytes, LongIntMap begins) {
    this.bytes = bytes;
    this.begins = begins;
  }

  /** Reads a memory to the end of a stream, as {@link #write} wrote it. */
  static SpellingMemory read(DataInputStream in) throws IOException {
    int words = in.readInt();
    byte[] bytes = in.readAllBytes();
    try {
      long[] hashes = new long[words];
      int[] begins = new int[words];
      Cursor cursor = new Cursor(bytes, 0);
      String arabic = "";
      for (int i = 0; i < words; i++) {
        arabic = cursor.readAfter(arabic);
        hashes[i] = TextHash.of(arabic);
        begins[i] = cursor.at;
        cursor.skipSpellings();
      }
      return new SpellingMemory(bytes, LongIntMap.of(hashes, begins, ABSENT));
    } catch (IndexOutOfBoundsException | NegativeArraySizeException e) {
      throw new IOException("the memory of spellings is damaged", e);
    }
  }

  /** Returns how often a word was spelt in each way; nothing where it is not remembered. */
  Map<String, Integer> of(String word) {
    int begin = begins.get(TextHash.of(word));
    return begin == ABSENT ? Map.of() : new Cursor(bytes, begin).readSpellings();
  }

  /** Writes a memory: each word by what differs from the word before. */
  public static void write(SortedMap<String, ? extends SortedMap<String, Integer>> memory, DataOutputStream out)
      throws IOException {
    out.writeInt(memory.size());
    String before = "";
    for (Map.Entry<String, ? extends SortedMap<String, Integer>> word : memory.entrySet()) {
      writeAfter(before, word.getKey(), out);
      before = word.getKey();
      out.writeByte(word.getValue().size());
      String latinBefore = "";
      for (Map.Entry<String, Integer> spelling : word.getValue().entrySet()) {
        writeAfter(latinBefore, spelling.getKey(), out);
        latinBefore = spelling.getKey();
        writeCount(spelling.getValue(), out);
      }
    }
  }

  private static void writeAfter(String before, String word, DataOutputStream out) throws IOException {
    int same = 0;
    while (same < SMALL && same < before.length() && same < word.length() && before.charAt(same) == word.charAt(same)) {
      same++;
    }
    out.writeByte(same);
    byte[] rest = word.substring(same).getBytes(StandardCharsets.UTF_8);
    out.writeByte(rest.length);
    out.write(rest);
  }

  /** Writes a count in one byte where it is small. */
  private static void writeCount(int count, DataOutputStream out) throws IOException {
    if (count < SMALL) {
      out.writeByte(count);
    } else {
      out.writeByte(SMALL);
      out.writeInt(count);
    }
  }

  /** A place in the bytes. */
  private static final class Cursor {
    private final byte[] bytes;
    private int at;

    Cursor(byte[] bytes, int at) {
      this.bytes = bytes;
      this.at = at;
    }

    private int next() {
      return bytes[at++] & 0xFF;
    }

    String readAfter(String before) {
      String same = before.substring(0, next());
      int length = next();
      at += length;
      return same + new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    Map<String, Integer> readSpellings() {
      Map<String, Integer> spellings = new HashMap<>();
      String latin = "";
      for (int left = next(); left > 0; left--) {
        latin = readAfter(latin);
        spellings.put(latin, readCount());
      }
      return spellings;
    }

    void skipSpellings() {
      for (int left = next(); left > 0; left--) {
        at++;
        int length = next();
        at += length;
        readCount();
      }
    }

    private int readCount() {
      int count = next();
      return count < SMALL ? count : next() << 24 | next() << 16 | next() << 8 | next();
    }
  }
}
