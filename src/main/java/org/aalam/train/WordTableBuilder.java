package org.aalam.train;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.aalam.internal.lexicon.WordTable;

/** Makes the table of words (see {@link WordTable}) from raw news; the same corpus gives the same bytes. */
final class WordTableBuilder {
  /** Grains of the word classes, from coarse to fine. */
  private static final List<Integer> GRAINS = List.of(64, 256, 1024);
  /** A rarer word has no row of its own. */
  static final int MIN_COUNT = 5;
  private static final int ROUNDS = 12;

  private WordTableBuilder() {}

  /**
   * Counts and clusters the words of a corpus.
   *
   * @param corpus raw news, read with {@link #MIN_COUNT}
   * @param progress told of every round, by two threads at once
   * @return the table
   */
  static WordTable build(WordStream corpus, Consumer<String> progress) {
    Bigrams bigrams = Bigrams.of(corpus);
    int[][] classes = GRAINS.parallelStream()
        .map(grain -> new WordClusterer(bigrams, grain, progress).cluster(ROUNDS))
        .toArray(int[][]::new);
    String[] words = IntStream.range(0, bigrams.size()).mapToObj(bigrams::word).toArray(String[]::new);
    long[] counts = IntStream.range(0, bigrams.size()).mapToLong(i -> Math.max(1, bigrams.count(i))).toArray();
    return WordTable.of(words, counts, classes);
  }
}
