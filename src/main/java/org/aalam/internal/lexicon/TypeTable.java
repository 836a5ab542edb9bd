package org.aalam.internal.lexicon;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aalam.internal.data.ByteReader;
import org.aalam.internal.text.TextHash;

/**
 * How a tagger reads words in unlabelled news: for each word, as a stem without proclitics and article, the share of its
 * occurrences in each type of name. It tells of words that labelled articles do not have. Immutable and thread-safe.
 */
public final class TypeTable {
  private static final int MAGIC = 0x41545931;
  /** Shares are kept in steps of this many parts of one. */
  private static final int STEPS = 255;

  private final List<String> types;
  private final long[] hashes;
  private final byte[] shares;
  private final LongIntMap index;

  private TypeTable(List<String> types, long[] hashes, byte[] shares) {
    this.types = types;
    this.hashes = hashes;
    this.shares = shares;
    this.index = LongIntMap.indexOf(hashes);
  }

  /** Returns a table without words, for the first of two rounds of training. */
  public static TypeTable empty() {
    return new TypeTable(List.of(), new long[0], new byte[0]);
  }

  /**
   * Makes a table.
   *
   * @param types the types, in the order of the shares
   * @param sharesByStem for each stem the share of each type, 0.0 to 1.0
   */
  public static TypeTable of(List<String> types, Map<String, double[]> sharesByStem) {
    TreeMap<Long, double[]> byHash = new TreeMap<>();
    sharesByStem.forEach((stem, share) -> byHash.put(TextHash.of(stem), share));
    long[] hashes = new long[byHash.size()];
    byte[] shares = new byte[hashes.length * types.size()];
    int next = 0;
    for (Map.Entry<Long, double[]> entry : byHash.entrySet()) {
      hashes[next / types.size()] = entry.getKey();
      for (double share : entry.getValue()) {
        shares[next++] = (byte) Math.round(Math.min(1, share) * STEPS);
      }
    }
    return new TypeTable(List.copyOf(types), hashes, shares);
  }

  /** Returns the types in order. */
  public List<String> types() {
    return types;
  }

  /** Returns the row of a stem, or -1. */
  public int row(String stem) {
    return index.get(TextHash.of(stem));
  }

  /** Returns the share of a type, by its index, among the occurrences of a row's stem. */
  public double share(int row, int type) {
    return (shares[row * types.size() + type] & 0xFF) / (double) STEPS;
  }

  /** Writes the table; the same table gives the same bytes. */
  public void write(OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
    data.writeInt(MAGIC);
    data.writeInt(types.size());
    for (String type : types) {
      data.writeUTF(type);
    }
    data.writeInt(hashes.length);
    for (long hash : hashes) {
      data.writeLong(hash);
    }
    data.write(shares);
    data.flush();
  }

  /** Reads a table as {@link #write} wrote it. */
  public static TypeTable read(InputStream in) throws IOException {
    ByteReader data = new ByteReader(in.readAllBytes());
    if (data.readInt() != MAGIC) {
      throw new IOException("not a table of types");
    }
    List<String> types = new ArrayList<>();
    for (int i = data.readInt(); i > 0; i--) {
      types.add(data.readUtf());
    }
    long[] hashes = data.readLongs(data.readInt());
    return new TypeTable(List.copyOf(types), hashes, data.readBytes(hashes.length * types.size()));
  }
}
