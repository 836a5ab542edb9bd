package org.aalam.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.aalam.internal.lexicon.WordTable;

/** Makes the table of words (see {@link WordTable}) from raw news; the same corpus gives the same bytes. */
final class WordTableBuilder {
  /** Grains of the word classes, from coarse to fine. */
  private static final List<Integer> GRAINS = List.of(64, 256, 1024);
  private static final int MIN_COUNT = 5;
  private static final int ROUNDS = 12;

  private WordTableBuilder() {}

  /**
   * Counts and clusters the words of a corpus.
   *
   * @param corpus file or folder of raw news (see {@link RawCorpus})
   * @param progress told of every round, by two threads at once
   * @return the table
   * @throws IOException where the corpus can't be read
   */
  static WordTable build(Path corpus, Consumer<String> progress) throws IOException {
    Bigrams bigrams = Bigrams.count(new RawCorpus(corpus), MIN_COUNT);
    int[][] classes = GRAINS.parallelStream()
        .map(grain -> new WordClusterer(bigrams, grain, progress).cluster(ROUNDS))
        .toArray(int[][]::new);
    String[] words = IntStream.range(0, bigrams.size()).mapToObj(bigrams::word).toArray(String[]::new);
    long[] counts = IntStream.range(0, bigrams.size()).mapToLong(i -> Math.max(1, bigrams.count(i))).toArray();
    return WordTable.of(words, counts, classes);
  }
}
