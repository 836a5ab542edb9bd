package org.aalam.internal.translit;

import java.io.DataInputStream;
import java.io.IOException;

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
    SpellingMemory memory) {

  /**
   * Reads a model.
   *
   * @throws IOException where it is damaged
   */
  public static NameModel read(DataInputStream in) throws IOException {
    return new NameModel(GraphoneModel.read(in), GraphoneModel.read(in), GraphoneModel.read(in), WordFilter.read(in),
        SpellingMemory.read(in));
  }
}
