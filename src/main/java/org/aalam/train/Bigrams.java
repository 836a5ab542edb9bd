package org.aalam.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aalam.internal.lexicon.WordTable;
import org.aalam.internal.token.Sentence;
import org.aalam.internal.token.Token;
import org.aalam.internal.token.TokenizedText;

/**
 * The words of a raw corpus that occur often enough, and how often each follows each.
 *
 * <p>Word 0 stands for the edge of a sentence, word 1 for every rare word; the others are sorted by falling count, then
 * by key.
 */
final class Bigrams {
  static final int EDGE = 0;
  static final int RARE = 1;

  private final List<String> words;
  private final long[] counts;
  /** The distinct bigrams, sorted: first word in the upper half, second word in the lower. */
  private final long[] pairs;
  private final int[] pairCounts;

  private Bigrams(List<String> words, long[] counts, long[] pairs, int[] pairCounts) {
    this.words = words;
    this.counts = counts;
    this.pairs = pairs;
    this.pairCounts = pairCounts;
  }

  /** Reads a corpus twice: to count its words, and to count the bigrams of those that occur {@code minCount} times. */
  static Bigrams count(RawCorpus corpus, int minCount) {
    Map<String, int[]> counter = new HashMap<>();
    corpus.forEachDocument(document -> forEachSentence(document,
        sentence -> sentence.tokens().forEach(
            token -> counter.computeIfAbsent(WordTable.wordKey(token), key -> new int[1])[0]++)));
    List<String> words = new ArrayList<>(List.of("<edge>", "<rare>"));
    counter.entrySet().stream()
        .filter(entry -> entry.getValue()[0] >= minCount)
        .sorted((a, b) -> a.getValue()[0] != b.getValue()[0]
            ? Integer.compare(b.getValue()[0], a.getValue()[0])
            : a.getKey().compareTo(b.getKey()))
        .forEach(entry -> words.add(entry.getKey()));
    Map<String, Integer> index = new HashMap<>();
    for (int i = 2; i < words.size(); i++) {
      index.put(words.get(i), i);
    }
    return countPairs(corpus, words, index);
  }

  private static void forEachSentence(String document, java.util.function.Consumer<Sentence> action) {
    TokenizedText.of(document).sentences().forEach(action);
  }

  private static Bigrams countPairs(RawCorpus corpus, List<String> words, Map<String, Integer> index) {
    LongList stream = new LongList();
    long[] counts = new long[words.size()];
    corpus.forEachDocument(document -> forEachSentence(document, sentence -> {
      int previous = EDGE;
      counts[EDGE]++;
      for (Token token : sentence.tokens()) {
        int word = index.getOrDefault(WordTable.wordKey(token), RARE);
        counts[word]++;
        stream.add((long) previous << 32 | word);
        previous = word;
      }
      stream.add((long) previous << 32 | EDGE);
    }));
    long[] sorted = stream.toArray();
    Arrays.parallelSort(sorted);
    return new Bigrams(words, counts, distinct(sorted), multiplicities(sorted));
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
    return words.size();
  }

  String word(int index) {
    return words.get(index);
  }

  long count(int index) {
    return counts[index];
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
