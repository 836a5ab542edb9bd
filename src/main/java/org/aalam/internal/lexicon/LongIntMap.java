package org.aalam.internal.lexicon;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.aalam.internal.data.ByteReader;
import org.aalam.internal.data.ByteWriter;
import org.aalam.internal.text.TextHash;

/**
 * A read-only map from 64-bit hashes to integers in flat arrays. Most look-ups are for keys that are absent, which a small
 * table of bits tells without a look into the large arrays. Immutable and thread-safe.
 */
public final class LongIntMap {
  /** There are this many bits for each slot, as a power of two. */
  private static final int BITS_PER_SLOT_LOG = 2;

  private final long[] keys;
  private final int[] values;
  /** A bit for every key, and for some absent ones: bit {@code i & 63} of word {@code i >> 6}. */
  private final long[] present;
  private final int absent;
  private final int mask;
  private final int presentMask;

  private LongIntMap(int size, int absent) {
    int capacity = Integer.highestOneBit(Math.max(4, size) * 2 - 1) * 2;
    keys = new long[capacity];
    values = new int[capacity];
    mask = capacity - 1;
    present = new long[Math.max(1, (capacity << BITS_PER_SLOT_LOG) / Long.SIZE)];
    presentMask = present.length * Long.SIZE - 1;
    this.absent = absent;
    Arrays.fill(values, absent);
  }

  /** Copies a map; {@code absent} must not be one of its values. */
  public static LongIntMap of(Map<Long, Integer> entries, int absent) {
    LongIntMap map = new LongIntMap(entries.size(), absent);
    entries.forEach(map::put);
    return map;
  }

  /** Makes a map of distinct keys to the values in the same places; {@code absent} must not be one of them. */
  public static LongIntMap of(long[] distinctKeys, int[] values, int absent) {
    LongIntMap map = new LongIntMap(distinctKeys.length, absent);
    for (int i = 0; i < distinctKeys.length; i++) {
      map.put(distinctKeys[i], values[i]);
    }
    return map;
  }

  /** Makes the map of each key to its index in an array of distinct keys; a key that is absent maps to -1. */
  public static LongIntMap indexOf(long[] distinctKeys) {
    LongIntMap map = new LongIntMap(distinctKeys.length, -1);
    for (int i = 0; i < distinctKeys.length; i++) {
      map.put(distinctKeys[i], i);
    }
    return map;
  }

  /** Reads a map as {@link #write} wrote it. */
  static LongIntMap read(ByteReader in) throws IOException {
    int absent = in.readInt();
    long[] keys = in.readLongs();
    int[] values = in.readInts();
    if (values.length != keys.length) {
      throw new IOException("a map has " + keys.length + " keys and " + values.length + " values");
    }
    return of(keys, values, absent);
  }

  /**
   * Writes the entries in the order of their slots, from the one after an empty slot: put one after another they come to lie
   * where they were, without wandering about the memory.
   */
  void write(ByteWriter out) throws IOException {
    int empty = 0;
    int size = 0;
    for (int slot = 0; slot < values.length; slot++) {
      empty = values[slot] == absent ? slot : empty;
      size += values[slot] == absent ? 0 : 1;
    }
    long[] writtenKeys = new long[size];
    int[] writtenValues = new int[size];
    int next = 0;
    for (int step = 1; step < values.length; step++) {
      int slot = (empty + step) & mask;
      if (values[slot] != absent) {
        writtenKeys[next] = keys[slot];
        writtenValues[next++] = values[slot];
      }
    }
    out.writeInt(absent);
    out.writeLongs(writtenKeys);
    out.writeInts(writtenValues);
  }

  private void put(long key, int value) {
    long mixed = TextHash.mix(key);
    int bit = bit(mixed);
    present[bit >> 6] |= 1L << bit;
    int slot = slot(key, mixed);
    keys[slot] = key;
    values[slot] = value;
  }

  /** Returns the value of a key, or the value that stands for an absent key. */
  public int get(long key) {
    long mixed = TextHash.mix(key);
    int bit = bit(mixed);
    return (present[bit >> 6] & 1L << bit) == 0 ? absent : values[slot(key, mixed)];
  }

  /** The upper half of the hash, which the slot does not use. */
  private int bit(long mixed) {
    return (int) (mixed >>> 32) & presentMask;
  }

  private int slot(long key, long mixed) {
    int slot = (int) mixed & mask;
    while (keys[slot] != key && values[slot] != absent) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
