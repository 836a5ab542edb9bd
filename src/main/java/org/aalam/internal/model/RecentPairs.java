package org.aalam.internal.model;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BiFunction;

/**
 * The scores that pairs of words had not long ago. A pair has two slots to stand in and drives out what was in the second.
 * Thread-safe; it does not matter for the scores what is still known.
 */
final class RecentPairs {
  private static final int SLOTS_LOG = 15;
  private static final int SPREAD = 0x9E3779B9;

  private final AtomicReferenceArray<Pair> slots = new AtomicReferenceArray<>(1 << SLOTS_LOG);

  private record Pair(WordScores first, WordScores second, int[] rows) {
    boolean isOf(WordScores one, WordScores other) {
      return first == one && second == other;
    }
  }

  /** Returns the scores of a pair, after reckoning them where they are not known. */
  int[] get(WordScores first, WordScores second, BiFunction<WordScores, WordScores, int[]> reckon) {
    int slot = (first.id() * 31 + second.id()) * SPREAD >>> Integer.SIZE - SLOTS_LOG;
    Pair pair = slots.getAcquire(slot);
    if (pair != null && pair.isOf(first, second)) {
      return pair.rows;
    }
    Pair other = slots.getAcquire(slot ^ 1);
    if (other != null && other.isOf(first, second)) {
      return other.rows;
    }
    Pair reckoned = new Pair(first, second, reckon.apply(first, second));
    if (pair != null) {
      slots.setRelease(slot ^ 1, pair);
    }
    slots.setRelease(slot, reckoned);
    return reckoned.rows;
  }
}
