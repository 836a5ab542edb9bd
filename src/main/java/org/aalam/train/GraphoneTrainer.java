package org.aalam.train;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.aalam.internal.translit.Graphone;
import org.aalam.internal.translit.GraphoneModel;
import org.aalam.internal.translit.LatinSpelling;
import org.aalam.internal.translit.SpellingMemory;
import org.aalam.internal.translit.WordFilter;

/** Trains the romanizer on pairs of names: joint n-grams of graphones, Latin letters, remembered words. The same pairs give the same bytes. Stateless. */
final class GraphoneTrainer {
  private static final double MIN_AGREEMENT = 0.8;
  private static final int ROUNDS = 6;
  private static final int ORDER = 6;
  /** The count that an n-gram must have to be kept, by its length: the longer ones are many. */
  private static final int[] MIN_COUNT = {0, 0, 0, 2, 2, 3, 4};
  /** The same for the letters of Latin names. */
  private static final int[] MIN_LETTERS = {0, 0, 0, 3, 6, 12, 16};
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz-";
  /** A word is remembered where it was seen so often, with its spellings seen so often or so frequent. */
  private static final int MIN_SEEN = 3;
  private static final int MIN_SPELLING = 2;
  private static final int MAX_SPELLINGS = 8;
  /** A pair that costs more nats a letter is no transliteration. */
  private static final double MAX_COST = 6;

  private GraphoneTrainer() {}

  /**
   * Returns the model's bytes.
   *
   * @param names the pairs to learn from
   * @param latinNames words of Latin names, to know what such words look like
   */
  static byte[] train(List<NamePair> names, Collection<String> latinNames) throws IOException {
    TreeMap<WordPair, Integer> words = new TreeMap<>();
    for (NamePair name : names) {
      if (name.agreement() >= MIN_AGREEMENT) {
        NamePairs.words(name).forEach(word -> words.merge(word, 1, Integer::sum));
      }
    }
    Map<WordPair, List<Graphone>> aligned = aligned(List.copyOf(words.keySet()));
    TreeSet<Graphone> used = new TreeSet<>();
    aligned.values().forEach(used::addAll);
    List<Graphone> graphones = List.copyOf(used);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    counted(aligned, words, graphones, false).build().writeTo(out, graphones);
    counted(aligned, words, graphones, true).build().writeTo(out, List.of());
    TreeMap<String, Integer> latin = new TreeMap<>();
    words.keySet().forEach(word -> latin.merge(word.latin(), 1, Integer::sum));
    TreeSet<String> listed = new TreeSet<>();
    latinNames.forEach(name -> listed.add(LatinSpelling.plain(name).replaceAll("[ -]", "")));
    listed.forEach(word -> latin.merge(word, 1, Integer::sum));
    letters(latin).build().writeTo(out, letterGraphones());
    WordFilter.of(listed).writeTo(out);
    SpellingMemory.write(memory(words), out);
    return bytes.toByteArray();
  }

  private static List<Graphone> letterGraphones() {
    return LETTERS.chars().mapToObj(Character::toString).map(letter -> new Graphone(letter, letter)).toList();
  }

  /** Counts the letters of the different Latin words. */
  private static GraphoneCounter letters(Map<String, Integer> latin) {
    GraphoneCounter counter = new GraphoneCounter(ORDER, LETTERS.length() + GraphoneModel.FIRST, MIN_LETTERS);
    latin.forEach((word, count) -> {
      if (word.chars().allMatch(c -> LETTERS.indexOf(c) >= 0)) {
        counter.add(IntStream.concat(IntStream.concat(IntStream.of(0),
            word.chars().map(c -> GraphoneModel.FIRST + LETTERS.indexOf(c))), IntStream.of(GraphoneModel.END)).toArray(),
            weight(count));
      }
    });
    return counter;
  }

  private static TreeMap<String, TreeMap<String, Integer>> memory(Map<WordPair, Integer> words) {
    TreeMap<String, TreeMap<String, Integer>> all = new TreeMap<>();
    words.forEach((word, count) ->
        all.computeIfAbsent(word.arabic(), key -> new TreeMap<>()).merge(word.latin(), count, Integer::sum));
    TreeMap<String, TreeMap<String, Integer>> memory = new TreeMap<>();
    all.forEach((arabic, spellings) -> {
      TreeMap<String, Integer> kept = new TreeMap<>();
      spellings.entrySet().stream()
          .filter(spelling -> spelling.getValue() >= MIN_SPELLING)
          .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
          .limit(MAX_SPELLINGS)
          .forEach(spelling -> kept.put(spelling.getKey(), spelling.getValue()));
      if (!kept.isEmpty() && spellings.values().stream().mapToInt(count -> count).sum() >= MIN_SEEN) {
        memory.put(arabic, kept);
      }
    });
    return memory;
  }

  /** A frequent spelling counts for more, but less than in proportion: rows repeat each other. */
  private static int weight(int count) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(count);
  }

  private static Map<WordPair, List<Graphone>> aligned(List<WordPair> words) {
    PairAligner aligner = new PairAligner(words, ROUNDS);
    Map<WordPair, List<Graphone>> aligned = new TreeMap<>();
    for (WordPair word : words) {
      List<Graphone> graphones = aligner.align(word);
      double cost = graphones.stream().mapToDouble(graphone -> -Math.log(aligner.probability(graphone))).sum();
      if (!graphones.isEmpty() && cost <= MAX_COST * word.arabic().length()) {
        aligned.put(word, graphones);
      }
    }
    return aligned;
  }

  private static GraphoneCounter counted(
      Map<WordPair, List<Graphone>> aligned, Map<WordPair, Integer> words, List<Graphone> graphones, boolean backward) {
    GraphoneCounter counter = new GraphoneCounter(ORDER, graphones.size() + GraphoneModel.FIRST, MIN_COUNT);
    Map<Graphone, Integer> symbols = new HashMap<>();
    for (Graphone graphone : graphones) {
      symbols.put(graphone, GraphoneModel.FIRST + symbols.size());
    }
    aligned.forEach((word, way) -> {
      List<Graphone> ordered = new ArrayList<>(way);
      if (backward) {
        Collections.reverse(ordered);
      }
      List<Integer> sequence = new ArrayList<>(List.of(word.kind()));
      ordered.forEach(graphone -> sequence.add(symbols.get(graphone)));
      sequence.add(GraphoneModel.END);
      counter.add(sequence.stream().mapToInt(symbol -> symbol).toArray(), weight(words.get(word)));
    });
    return counter;
  }
}
