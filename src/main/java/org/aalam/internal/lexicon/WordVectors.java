package org.aalam.internal.lexicon;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.aalam.internal.data.ByteReader;

/**
 * A vector for each frequent word, learned from unlabelled news: words that stand in like places have like vectors. Rows are
 * those of the {@link WordTable} that was made from the same news, as far as they go; their first two stand for the edge of
 * a sentence and for every rare word. Immutable and thread-safe.
 */
public final class WordVectors {
  /** The row of what is beyond the edge of a sentence. */
  public static final int EDGE = 0;
  /** The row of every word that has none of its own. */
  public static final int RARE = 1;
  private static final int MAGIC = 0x41575631;
  /** A component is kept in steps of this part of one; few are larger than can be kept so, and those are cut. */
  private static final float STEP = 1f / 200;

  private final int dimension;
  private final byte[] components;

  private WordVectors(int dimension, byte[] components) {
    this.dimension = dimension;
    this.components = components;
  }

  /** Returns vectors without components, for taggers that use none. */
  public static WordVectors none() {
    return new WordVectors(0, new byte[0]);
  }

  /**
   * Makes a table.
   *
   * @param vectors the vectors of length 1, row after row
   * @param dimension the number of components of each
   */
  public static WordVectors of(float[] vectors, int dimension) {
    byte[] components = new byte[vectors.length];
    for (int i = 0; i < components.length; i++) {
      components[i] = (byte) Math.max(-Byte.MAX_VALUE, Math.min(Byte.MAX_VALUE, Math.round(vectors[i] / STEP)));
    }
    return new WordVectors(dimension, components);
  }

  /** Reads a table as {@link #write} wrote it. */
  public static WordVectors read(InputStream in) throws IOException {
    ByteReader data = new ByteReader(in.readAllBytes());
    if (data.readInt() != MAGIC) {
      throw new IOException("not a table of word vectors");
    }
    int dimension = data.readInt();
    return new WordVectors(dimension, data.readBytes(Math.multiplyExact(data.readInt(), dimension)));
  }

  /** Writes the table; the same table gives the same bytes. */
  public void write(OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
    data.writeInt(MAGIC);
    data.writeInt(dimension);
    data.writeInt(size());
    data.write(components);
    data.flush();
  }

  /** Returns the number of components of each vector; 0 where there are no vectors. */
  public int dimension() {
    return dimension;
  }

  /** Returns the number of rows. */
  public int size() {
    return dimension == 0 ? 0 : components.length / dimension;
  }

  /** Returns the row of a word, by its row in the table of words or -1. */
  public int row(int word) {
    return word < 0 || word >= size() ? RARE : word;
  }

  /** Returns one component of a row, -0.635 to 0.635. */
  public float component(int row, int index) {
    return components[row * dimension + index] * STEP;
  }
}
