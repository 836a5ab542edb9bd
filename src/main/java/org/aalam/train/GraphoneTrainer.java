package org.aalam.train;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aalam.internal.translit.Graphone;
import org.aalam.internal.translit.GraphoneModel;

/** Trains a joint n-gram model of graphones on pairs of names. The same pairs give the same bytes. Stateless. */
final class GraphoneTrainer {
  private static final double MIN_AGREEMENT = 0.8;
  private static final int ROUNDS = 6;
  private static final int ORDER = 6;
  /** The count that an n-gram must have to be kept, by its length: the longer ones are many. */
  private static final int[] MIN_COUNT = {0, 0, 0, 1, 2, 2, 2};
  /** A pair that costs more nats a letter is no transliteration. */
  private static final double MAX_COST = 6;

  private GraphoneTrainer() {}

  /** Returns the model's bytes. */
  static byte[] train(List<NamePair> names) throws IOException {
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
    GraphoneCounter counter = new GraphoneCounter(ORDER, graphones.size() + GraphoneModel.FIRST, MIN_COUNT);
    count(aligned, words, graphones, counter);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    counter.build().writeTo(new DataOutputStream(bytes), graphones);
    return bytes.toByteArray();
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

  private static void count(
      Map<WordPair, List<Graphone>> aligned, Map<WordPair, Integer> words, List<Graphone> graphones,
      GraphoneCounter counter) {
    Map<Graphone, Integer> symbols = new HashMap<>();
    for (Graphone graphone : graphones) {
      symbols.put(graphone, GraphoneModel.FIRST + symbols.size());
    }
    aligned.forEach((word, way) -> {
      List<Integer> sequence = new ArrayList<>(List.of(word.kind()));
      way.forEach(graphone -> sequence.add(symbols.get(graphone)));
      sequence.add(GraphoneModel.END);
      // A frequent spelling counts for more, but less than in proportion: rows repeat each other.
      int weight = 32 - Integer.numberOfLeadingZeros(words.get(word));
      counter.add(sequence.stream().mapToInt(symbol -> symbol).toArray(), weight);
    });
  }
}
