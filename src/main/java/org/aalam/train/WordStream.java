package org.aalam.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.aalam.internal.lexicon.WordTable;
import org.aalam.internal.token.Sentence;
import org.aalam.internal.token.Token;
import org.aalam.internal.token.TokenizedText;

/**
 * A raw corpus as numbers: its words in order, with an {@link #EDGE} before every sentence and after the last one.
 *
 * <p>Word 0 stands for the edge of a sentence, word 1 for every word that occurs too seldom; the others are sorted by
 * falling count, then by key.
 */
final class WordStream {
  static final int EDGE = 0;
  static final int RARE = 1;
  private static final int BATCH = 2_048;

  private final List<String> words;
  private final long[] counts;
  private final int[] ids;

  private WordStream(List<String> words, long[] counts, int[] ids) {
    this.words = words;
    this.counts = counts;
    this.ids = ids;
  }

  /** Reads a corpus; words that occur less than {@code minCount} times are {@link #RARE}. */
  static WordStream read(RawCorpus corpus, int minCount) {
    Reader reader = new Reader();
    List<String> batch = new ArrayList<>(BATCH);
    corpus.forEachDocument(document -> {
      batch.add(document);
      if (batch.size() == BATCH) {
        reader.addAll(batch);
        batch.clear();
      }
    });
    reader.addAll(batch);
    return reader.finish(minCount);
  }

  /** Returns the number of different words, edge and rare ones among them. */
  int size() {
    return words.size();
  }

  /** Returns the key of a word. */
  String word(int index) {
    return words.get(index);
  }

  /** Returns how often a word occurs; for the edge, the number of sentences. */
  long count(int index) {
    return counts[index];
  }

  /** Returns the number of places in the stream, edges among them. */
  int length() {
    return ids.length;
  }

  /** Returns the word at a place. */
  int at(int place) {
    return ids[place];
  }

  /** Numbers words as they come, and renumbers those that stay. */
  private static final class Reader {
    private final Map<String, Integer> numberOf = new HashMap<>();
    private final List<String> keys = new ArrayList<>(List.of("<edge>"));
    private int[] counts = new int[1 << 16];
    private int[] stream = new int[1 << 20];
    private int length;

    /** Cuts documents into words side by side, and takes them in order. */
    void addAll(List<String> documents) {
      documents.parallelStream()
          .map(document -> TokenizedText.of(document).sentences())
          .toList()
          .forEach(sentences -> sentences.forEach(this::add));
    }

    private void add(Sentence sentence) {
      append(EDGE);
      for (Token token : sentence.tokens()) {
        append(number(WordTable.wordKey(token)));
      }
    }

    private int number(String key) {
      Integer known = numberOf.get(key);
      if (known != null) {
        return known;
      }
      numberOf.put(key, keys.size());
      keys.add(key);
      return keys.size() - 1;
    }

    private void append(int number) {
      if (length == stream.length) {
        stream = Arrays.copyOf(stream, length * 2);
      }
      if (number >= counts.length) {
        counts = Arrays.copyOf(counts, number * 2);
      }
      stream[length++] = number;
      counts[number]++;
    }

    WordStream finish(int minCount) {
      int[] kept = IntStream.range(1, keys.size())
          .filter(number -> counts[number] >= minCount)
          .boxed()
          .sorted((a, b) -> counts[a] != counts[b]
              ? Integer.compare(counts[b], counts[a])
              : keys.get(a).compareTo(keys.get(b)))
          .mapToInt(Integer::intValue)
          .toArray();
      List<String> words = new ArrayList<>(List.of("<edge>", "<rare>"));
      int[] renumbered = new int[keys.size()];
      Arrays.fill(renumbered, RARE);
      renumbered[EDGE] = EDGE;
      for (int number : kept) {
        renumbered[number] = words.size();
        words.add(keys.get(number));
      }
      long[] countOf = new long[words.size()];
      int[] ids = new int[length + 1];
      for (int place = 0; place < length; place++) {
        ids[place] = renumbered[stream[place]];
        countOf[ids[place]]++;
      }
      ids[length] = EDGE;
      return new WordStream(List.copyOf(words), countOf, ids);
    }
  }
}
