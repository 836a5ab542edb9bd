package org.aalam.internal.lexicon;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.aalam.internal.data.ByteReader;
import org.aalam.internal.text.TextHash;
import org.aalam.internal.token.Token;

/**
 * What unlabelled news say of words: how often each occurs, and to which classes of like words it belongs, at several
 * grains. Words are looked up by key; digits are all alike. Immutable and thread-safe.
 */
public final class WordTable {
  private static final int MAGIC = 0x41574C31;

  private final int grains;
  private final long[] hashes;
  /** The count of each word, as the rounded base-2 logarithm times 8. */
  private final byte[] logCounts;
  private final short[] classes;
  private final LongIntMap index;

  private WordTable(int grains, long[] hashes, byte[] logCounts, short[] classes) {
    this.grains = grains;
    this.hashes = hashes;
    this.logCounts = logCounts;
    this.classes = classes;
    this.index = LongIntMap.indexOf(hashes);
  }

  /** Returns the key under which a token's word is counted. */
  public static String wordKey(Token token) {
    return wordKey(token.key());
  }

  /** Returns the key under which a word is counted: its own, with every digit as 0. */
  public static String wordKey(String key) {
    char first = key.charAt(0);
    if (first < '0' || first > '9') {
      return key;
    }
    char[] letters = key.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      letters[i] = letters[i] >= '0' && letters[i] <= '9' ? '0' : letters[i];
    }
    return new String(letters);
  }

  /**
   * Makes a table.
   *
   * @param words word keys, distinct
   * @param counts how often each occurs, at least once
   * @param classesByGrain for each grain the class of each word
   */
  public static WordTable of(String[] words, long[] counts, int[][] classesByGrain) {
    int grains = classesByGrain.length;
    long[] hashes = new long[words.length];
    byte[] logCounts = new byte[words.length];
    short[] classes = new short[words.length * grains];
    for (int i = 0; i < words.length; i++) {
      hashes[i] = TextHash.of(words[i]);
      logCounts[i] = (byte) Math.min(127 * 2, Math.round(Math.log(counts[i]) / Math.log(2) * 8));
      for (int grain = 0; grain < grains; grain++) {
        classes[i * grains + grain] = (short) classesByGrain[grain][i];
      }
    }
    return new WordTable(grains, hashes, logCounts, classes);
  }

  /** Reads a table as {@link #write} wrote it. */
  public static WordTable read(InputStream in) throws IOException {
    ByteReader data = new ByteReader(in.readAllBytes());
    if (data.readInt() != MAGIC) {
      throw new IOException("not a table of words");
    }
    int size = data.readInt();
    int grains = data.readInt();
    return new WordTable(grains, data.readLongs(size), data.readBytes(size), data.readShorts(size * grains));
  }

  /** Writes the table; the same table gives the same bytes. */
  public void write(OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
    data.writeInt(MAGIC);
    data.writeInt(hashes.length);
    data.writeInt(grains);
    for (long hash : hashes) {
      data.writeLong(hash);
    }
    data.write(logCounts);
    for (short c : classes) {
      data.writeShort(c);
    }
    data.flush();
  }

  /** Returns the number of words. */
  public int size() {
    return hashes.length;
  }

  /** Returns the number of grains of classes. */
  public int grains() {
    return grains;
  }

  /** Returns the index of a word by its key (see {@link #wordKey}), or -1. */
  public int indexOf(String wordKey) {
    return index.get(TextHash.of(wordKey));
  }

  /** Returns the class of a word at a grain. */
  public int wordClass(int word, int grain) {
    return classes[word * grains + grain];
  }

  /** Returns the base-2 logarithm of a word's count; -1 for a word that is not in the table. */
  public double logCount(int word) {
    return word < 0 ? -1 : (logCounts[word] & 0xFF) / 8.0;
  }
}
