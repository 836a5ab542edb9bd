package org.aalam.train;

import java.util.Arrays;

/** How often each word of a raw corpus follows each; words are numbered as in the {@link WordStream}. */
final class Bigrams {
  private final WordStream stream;
  /** The distinct bigrams, sorted: first word in the upper half, second word in the lower. */
  private final long[] pairs;
  private final int[] pairCounts;

  private Bigrams(WordStream stream, long[] pairs, int[] pairCounts) {
    this.stream = stream;
    this.pairs = pairs;
    this.pairCounts = pairCounts;
  }

  /** Counts the pairs of words that stand side by side; the edges of a sentence are beside its first and last word. */
  static Bigrams of(WordStream stream) {
    long[] sorted = new long[stream.length() - 1];
    for (int place = 1; place < stream.length(); place++) {
      sorted[place - 1] = (long) stream.at(place - 1) << 32 | stream.at(place);
    }
    Arrays.parallelSort(sorted);
    return new Bigrams(stream, distinct(sorted), multiplicities(sorted));
  }

  private static long[] distinct(long[] sorted) {
    LongList distinct = new LongList();
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        distinct.add(sorted[i]);
      }
    }
    return distinct.toArray();
  }

  private static int[] multiplicities(long[] sorted) {
    LongList multiplicities = new LongList();
    int begin = 0;
    for (int i = 1; i <= sorted.length; i++) {
      if (i == sorted.length || sorted[i] != sorted[begin]) {
        multiplicities.add(i - begin);
        begin = i;
      }
    }
    return Arrays.stream(multiplicities.toArray()).mapToInt(n -> (int) n).toArray();
  }

  int size() {
    return stream.size();
  }

  String word(int index) {
    return stream.word(index);
  }

  long count(int index) {
    return stream.count(index);
  }

  int pairs() {
    return pairs.length;
  }

  int first(int pair) {
    return (int) (pairs[pair] >>> 32);
  }

  int second(int pair) {
    return (int) pairs[pair];
  }

  int pairCount(int pair) {
    return pairCounts[pair];
  }

  /** A growing list of longs; boxed lists would not fit in memory. */
  private static final class LongList {
    private long[] values = new long[1024];
    private int size;

    void add(long value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
      }
      values[size++] = value;
    }

    long[] toArray() {
      return Arrays.copyOf(values, size);
    }
  }
}
