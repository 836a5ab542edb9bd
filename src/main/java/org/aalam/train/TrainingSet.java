package org.aalam.train;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.Sequence;
import opennlp.tools.ml.model.SequenceStream;
import org.aalam.internal.feature.Template;
import org.aalam.internal.model.LabelSet;

/**
 * Labelled sentences as integers: for each token its label and the ids of its features. A feature that occurs less often
 * than the cutoff is left out.
 */
final class TrainingSet {
  private final LabelSet labels;
  private final long[] features;
  /** For each sentence its tokens' labels, and for each token its features. */
  private final List<int[]> sentenceLabels;
  private final List<int[][]> sentenceFeatures;

  private TrainingSet(
      LabelSet labels, long[] features, List<int[]> sentenceLabels, List<int[][]> sentenceFeatures) {
    this.labels = labels;
    this.features = features;
    this.sentenceLabels = sentenceLabels;
    this.sentenceFeatures = sentenceFeatures;
  }

  static <T> TrainingSet read(SequenceStream<T> events, int cutoff) throws IOException {
    Reader reader = new Reader();
    for (Sequence<T> sequence = events.read(); sequence != null; sequence = events.read()) {
      reader.add(sequence.getEvents());
    }
    return reader.finish(cutoff);
  }

  LabelSet labels() {
    return labels;
  }

  int sentences() {
    return sentenceLabels.size();
  }

  /** The labels of a sentence's tokens. */
  int[] labels(int sentence) {
    return sentenceLabels.get(sentence);
  }

  /** The ids of the features of each of a sentence's tokens. */
  int[][] features(int sentence) {
    return sentenceFeatures.get(sentence);
  }

  /** The hashes of all features, by id. */
  long[] features() {
    return features;
  }

  /** Numbers features as they come, and renumbers those that stay. */
  private static final class Reader {
    private final Map<Long, Integer> idOf = new HashMap<>();
    private final List<int[][]> tokens = new ArrayList<>();
    private final List<String[]> outcomes = new ArrayList<>();
    private int[] counts = new int[1024];

    void add(Event[] events) {
      int[][] sentence = new int[events.length][];
      String[] sentenceOutcomes = new String[events.length];
      for (int t = 0; t < events.length; t++) {
        String[] context = events[t].getContext();
        sentence[t] = new int[context.length];
        for (int i = 0; i < context.length; i++) {
          sentence[t][i] = id(Template.hashOf(context[i]));
        }
        sentenceOutcomes[t] = events[t].getOutcome();
      }
      if (events.length > 0) {
        tokens.add(sentence);
        outcomes.add(sentenceOutcomes);
      }
    }

    private int id(long hash) {
      int id = idOf.computeIfAbsent(hash, h -> idOf.size());
      if (id == counts.length) {
        counts = Arrays.copyOf(counts, id * 2);
      }
      counts[id]++;
      return id;
    }

    TrainingSet finish(int cutoff) {
      LabelSet labels = labels();
      int[] renumbered = new int[idOf.size()];
      int kept = 0;
      for (int id = 0; id < renumbered.length; id++) {
        renumbered[id] = counts[id] >= cutoff ? kept++ : -1;
      }
      long[] hashes = new long[kept];
      idOf.forEach((hash, id) -> {
        if (renumbered[id] >= 0) {
          hashes[renumbered[id]] = hash;
        }
      });
      for (int[][] sentence : tokens) {
        for (int t = 0; t < sentence.length; t++) {
          sentence[t] = Arrays.stream(sentence[t]).map(id -> renumbered[id]).filter(id -> id >= 0).toArray();
        }
      }
      List<int[]> ids = outcomes.stream()
          .map(sentence -> Arrays.stream(sentence).mapToInt(labels::id).toArray())
          .toList();
      return new TrainingSet(labels, hashes, ids, tokens);
    }

    private LabelSet labels() {
      TreeSet<String> types = new TreeSet<>();
      for (String[] sentence : outcomes) {
        for (String outcome : sentence) {
          if (!outcome.equals(LabelSet.OUTSIDE)) {
            types.add(LabelSet.typeOf(outcome));
          }
        }
      }
      return new LabelSet(List.copyOf(types));
    }
  }
}
