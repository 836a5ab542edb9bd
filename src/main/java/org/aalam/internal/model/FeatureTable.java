package org.aalam.internal.model;

import org.aalam.internal.text.TextHash;

/**
 * The weights of features by their hashes, laid out so that a look-up touches little memory: most features are absent, which a
 * small table of bits tells; and what tells one feature from others stands in one number with where its weights begin, as a
 * weight does with its label. Immutable and thread-safe.
 */
final class FeatureTable {
  /** There are this many bits for each slot, as a power of two. */
  private static final int BITS_PER_SLOT_LOG = 2;
  /** A weight is the upper part of a float, which is more than a file keeps of it; these bits of the lower are its label. */
  private static final int LABEL = 0xFF;
  private static final int LAST = LABEL + 1;
  private static final int WEIGHT = -1 << 9;

  /** For each slot the upper bits of a feature's mixed hash, and one more than where its weights begin; 0 for none. */
  private final long[] slots;
  private final int mask;
  /** The bits of a slot that are the hash's. The slot's place says most of the others. */
  private final long hashBits;
  private final long[] present;
  private final int presentMask;
  /** The weights, each with its label and whether it is the feature's last. */
  private final int[] weights;

  FeatureTable(long[] features, int[] begin, byte[] label, float[] weight) {
    int capacity = Integer.highestOneBit(Math.max(4, features.length) * 2 - 1) * 2;
    slots = new long[capacity];
    mask = capacity - 1;
    hashBits = -1L << Integer.SIZE - Integer.numberOfLeadingZeros(weight.length);
    present = new long[Math.max(1, (capacity << BITS_PER_SLOT_LOG) / Long.SIZE)];
    presentMask = present.length * Long.SIZE - 1;
    weights = new int[weight.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = Float.floatToRawIntBits(weight[i]) & WEIGHT | label[i];
    }
    for (int row = 0; row < features.length; row++) {
      if (begin[row + 1] > begin[row]) {
        weights[begin[row + 1] - 1] |= LAST;
        put(features[row], begin[row] + 1);
      }
    }
  }

  private void put(long feature, int beginAndOne) {
    long mixed = TextHash.mix(feature);
    int bit = (int) (mixed >>> Integer.SIZE) & presentMask;
    present[bit >> 6] |= 1L << bit;
    int slot = (int) mixed & mask;
    while (slots[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    slots[slot] = mixed & hashBits | beginAndOne;
  }

  /** Adds the weights of a feature, if it is there, to the scores of the labels of one token. */
  void addScores(long feature, double[] scores, int offset) {
    long mixed = TextHash.mix(feature);
    int bit = (int) (mixed >>> Integer.SIZE) & presentMask;
    if ((present[bit >> 6] & 1L << bit) == 0) {
      return;
    }
    int slot = (int) mixed & mask;
    long found = slots[slot];
    while (((found ^ mixed) & hashBits) != 0 && found != 0) {
      slot = (slot + 1) & mask;
      found = slots[slot];
    }
    if (found == 0) {
      return;
    }
    int at = (int) (found & ~hashBits) - 1;
    int packed;
    do {
      packed = weights[at++];
      scores[offset + (packed & LABEL)] += Float.intBitsToFloat(packed & WEIGHT);
    } while ((packed & LAST) == 0);
  }
}
