package org.aalam.internal.lexicon;

import java.util.Arrays;
import java.util.Map;
import org.aalam.internal.text.TextHash;

/** A read-only map from 64-bit hashes to integers in two flat arrays. Immutable and thread-safe. */
public final class LongIntMap {
  private final long[] keys;
  private final int[] values;
  private final int absent;
  private final int mask;

  private LongIntMap(int size, int absent) {
    int capacity = Integer.highestOneBit(Math.max(4, size) * 2 - 1) * 2;
    keys = new long[capacity];
    values = new int[capacity];
    mask = capacity - 1;
    this.absent = absent;
    Arrays.fill(values, absent);
  }

  /** Copies a map; {@code absent} must not be one of its values. */
  public static LongIntMap of(Map<Long, Integer> entries, int absent) {
    LongIntMap map = new LongIntMap(entries.size(), absent);
    entries.forEach(map::put);
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

  private void put(long key, int value) {
    int slot = slot(key);
    keys[slot] = key;
    values[slot] = value;
  }

  /** Returns the value of a key, or the value that stands for an absent key. */
  public int get(long key) {
    return values[slot(key)];
  }

  private int slot(long key) {
    int slot = (int) TextHash.mix(key) & mask;
    while (values[slot] != absent && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
