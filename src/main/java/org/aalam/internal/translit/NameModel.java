package org.aalam.internal.translit;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;

/**
 * What the romanizer has learned: graphones read forwards and backwards, the letters of Latin names, and the spellings of
 * frequent words. Immutable and thread-safe.
 *
 * @param forward the model of graphones from a word's first to its last
 * @param backward the same from the last to the first; it has the symbols of {@code forward}
 * @param letters the model of Latin letters, each as a graphone of its own
 * @param words the words of Latin names
 * @param memory how often each frequent Arabic word was spelt in which way
 */
public record NameModel(
    GraphoneModel forward, GraphoneModel backward, GraphoneModel letters, WordFilter words,
    Map<String, Map<String, Integer>> memory) {
  private static final int SMALL = 255;

  /**
   * Reads a model.
   *
   * @throws IOException where it is damaged
   */
  public static NameModel read(DataInputStream in) throws IOException {
    return new NameModel(GraphoneModel.read(in), GraphoneModel.read(in), GraphoneModel.read(in), WordFilter.read(in),
        readMemory(in));
  }

  private static Map<String, Map<String, Integer>> readMemory(DataInputStream in) throws IOException {
    int words = in.readInt();
    Map<String, Map<String, Integer>> memory = new HashMap<>();
    String arabic = "";
    for (int i = 0; i < words; i++) {
      arabic = readAfter(arabic, in);
      Map<String, Integer> spellings = new HashMap<>();
      int count = in.readUnsignedByte();
      String latin = "";
      for (int j = 0; j < count; j++) {
        latin = readAfter(latin, in);
        spellings.put(latin, readCount(in));
      }
      memory.put(arabic, Map.copyOf(spellings));
    }
    return Map.copyOf(memory);
  }

  /** Writes a memory as {@link #read} reads it: each word by what differs from the word before. */
  public static void writeMemory(SortedMap<String, ? extends SortedMap<String, Integer>> memory, DataOutputStream out)
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
    while (same < 255 && same < before.length() && same < word.length() && before.charAt(same) == word.charAt(same)) {
      same++;
    }
    out.writeByte(same);
    byte[] rest = word.substring(same).getBytes(StandardCharsets.UTF_8);
    out.writeByte(rest.length);
    out.write(rest);
  }

  private static String readAfter(String before, DataInputStream in) throws IOException {
    String same = before.substring(0, in.readUnsignedByte());
    return same + new String(in.readNBytes(in.readUnsignedByte()), StandardCharsets.UTF_8);
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

  private static int readCount(DataInputStream in) throws IOException {
    int count = in.readUnsignedByte();
    return count < SMALL ? count : in.readInt();
  }
}
