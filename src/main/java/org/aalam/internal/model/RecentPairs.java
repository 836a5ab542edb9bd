package org.aalam.internal.model;

import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BiFunction;
import org.aalam.internal.feature.WordFeatures;

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
  /** The hashes of the pairs in the slots, so that most strangers are told without a look at them. */
  private final AtomicIntegerArray hashes = new AtomicIntegerArray(1 << SLOTS_LOG);

  /** The words stand for their scores, which are large and need not be kept as long as the pair. */
  private record Pair(WordFeatures first, WordFeatures second, int[] rows) {}

  /** Returns the scores of a pair, after reckoning them where they are not known. */
  int[] get(WordScores first, WordScores second, BiFunction<WordScores, WordScores, int[]> reckon) {
    int hash = (first.id() * 31 + second.id()) * SPREAD;
    int begin = hash >>> Integer.SIZE - SLOTS_LOG & -EACH;
    int free = begin + (hash & EACH - 1);
    for (int slot = begin; slot < begin + EACH; slot++) {
      int known = hashes.getAcquire(slot);
      if (known == hash) {
        Pair pair = slots.getAcquire(slot);
        if (pair != null && pair.first == first.word() && pair.second == second.word()) {
          return pair.rows;
        }
      }
      free = known == 0 ? slot : free;
    }
    Pair reckoned = new Pair(first.word(), second.word(), reckon.apply(first, second));
    slots.setRelease(free, reckoned);
    hashes.setRelease(free, hash);
    return reckoned.rows;
  }
}
