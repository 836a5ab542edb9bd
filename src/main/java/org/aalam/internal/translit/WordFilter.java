package org.aalam.internal.translit;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collection;
import org.aalam.internal.data.ByteReader;
import org.aalam.internal.text.TextHash;

/**
 * A set of words as a Bloom filter: all its words are found in it, and one in some fifty others too. Immutable and
 * thread-safe.
 */
public final class WordFilter {
  private static final int BITS_A_WORD = 8;
  private static final int PROBES = 5;

  private final long[] bits;

  private WordFilter(long[] bits) {
    this.bits = bits;
  }

  /** Makes the filter of some words. */
  public static WordFilter of(Collection<String> words) {
    WordFilter filter = new WordFilter(new long[words.size() * BITS_A_WORD / Long.SIZE + 1]);
    for (String word : words) {
      for (int probe = 0; probe < PROBES; probe++) {
        int bit = filter.bit(word, probe);
        filter.bits[bit / Long.SIZE] |= 1L << bit;
      }
    }
    return filter;
  }

  /** Whether a word may be one of the set. */
  boolean mayContain(String word) {
    for (int probe = 0; probe < PROBES; probe++) {
      int bit = bit(word, probe);
      if ((bits[bit / Long.SIZE] & 1L << bit) == 0) {
        return false;
      }
    }
    return true;
  }

  /** Two halves of one hash give all probes. */
  private int bit(String word, int probe) {
    long hash = TextHash.mix(TextHash.of(word));
    long mixed = (hash >>> Integer.SIZE) * probe + (hash & 0xFFFFFFFFL);
    return (int) Long.remainderUnsigned(mixed, (long) bits.length * Long.SIZE);
  }

  static WordFilter read(DataInputStream in) throws IOException {
    int size = in.readInt();
    return new WordFilter(new ByteReader(in.readNBytes(size * Long.BYTES)).readLongs(size));
  }

  /** Writes the filter as {@link NameModel#read} reads it. */
  public void writeTo(DataOutputStream out) throws IOException {
    out.writeInt(bits.length);
    for (long word : bits) {
      out.writeLong(word);
    }
  }
}
