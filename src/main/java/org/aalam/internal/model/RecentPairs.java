package org.aalam.internal.model;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BiFunction;

/**
 * The scores that pairs of words had not long ago. A pair has a few slots to stand in; where all are taken it drives out one.
 * Thread-safe; it does not matter for the scores what is still known.
 */
final class RecentPairs {
  private static final int SLOTS_LOG = 15;
  /** In how many slots, one beside the other, a pair can stand. */
  private static final int EACH = 4;
  private static final int SPREAD = 0x9E3779B9;

  private final AtomicReferenceArray<Pair> slots = new AtomicReferenceArray<>(1 << SLOTS_LOG);

  private record Pair(WordScores first, WordScores second, int[] rows) {
    boolean isOf(WordScores one, WordScores other) {
      return first == one && second == other;
    }
  }

  /** Returns the scores of a pair, after reckoning them where they are not known. */
  int[] get(WordScores first, WordScores second, BiFunction<WordScores, WordScores, int[]> reckon) {
    int hash = (first.id() * 31 + second.id()) * SPREAD;
    int begin = hash >>> Integer.SIZE - SLOTS_LOG & -EACH;
    int free = begin + (hash & EACH - 1);
    for (int slot = begin; slot < begin + EACH; slot++) {
      Pair pair = slots.getAcquire(slot);
      if (pair == null) {
        free = slot;
        break;
      }
      if (pair.isOf(first, second)) {
        return pair.rows;
      }
    }
    Pair reckoned = new Pair(first, second, reckon.apply(first, second));
    slots.setRelease(free, reckoned);
    return reckoned.rows;
  }
}
