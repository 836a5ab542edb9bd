package org.aalam.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aalam.internal.feature.AnnotatedSentence;
import org.aalam.internal.feature.FeatureExtractor;
import org.aalam.internal.feature.FeatureSink;
import org.aalam.internal.feature.Template;
import org.aalam.internal.feature.Value;
import org.aalam.internal.model.LabelSet;

/**
 * Labelled sentences as a hidden layer sees them: for each token its label, its features of one value by number, and the
 * vectors of the words around it. Words themselves are no features here, since their vectors stand for them, and neither are
 * pairs, which is what the layer is there to find; features that are rare are left out.
 *
 * @param features the hashes of the features, by number
 * @param sentences the sentences
 */
record LayerData(long[] features, List<Labelled> sentences) {
  private static final int CUTOFF = 20;
  private static final Set<String> WORDS = Set.of("word", "stem", "form");

  /**
   * A sentence.
   *
   * @param labels the label of each token
   * @param features the features of each token
   * @param vectors for each token the rows of the vectors of the words around it, from the left
   */
  record Labelled(int[] labels, int[][] features, int[][] vectors) {
    int size() {
      return labels.length;
    }
  }

  static LayerData of(List<LabelledText> texts, FeatureExtractor extractor, LabelSet labels) {
    Reader reader = new Reader(extractor, labels);
    texts.forEach(reader::add);
    return reader.finish();
  }

  /** Numbers features as they come, and renumbers those that stay. */
  private static final class Reader {
    private final FeatureExtractor extractor;
    private final LabelSet labels;
    private final Map<Long, Integer> numberOf = new HashMap<>();
    private final Map<String, Boolean> wanted = new HashMap<>();
    private final List<Labelled> sentences = new ArrayList<>();
    private int[] counts = new int[1 << 16];

    Reader(FeatureExtractor extractor, LabelSet labels) {
      this.extractor = extractor;
      this.labels = labels;
    }

    void add(LabelledText text) {
      List<AnnotatedSentence> annotated = extractor.annotate(text.sentences());
      for (int s = 0; s < annotated.size(); s++) {
        if (annotated.get(s).size() > 0) {
          sentences.add(labelled(annotated.get(s), text.labels().get(s)));
        }
      }
    }

    private Labelled labelled(AnnotatedSentence sentence, List<String> tags) {
      int[][] features = new int[sentence.size()][];
      int[][] vectors = new int[sentence.size()][2 * FeatureExtractor.REACH + 1];
      for (int token = 0; token < features.length; token++) {
        Sink sink = new Sink(vectors[token]);
        extractor.extract(sentence, token, sink);
        features[token] = sink.numbers.stream().mapToInt(Integer::intValue).toArray();
      }
      return new Labelled(tags.stream().mapToInt(labels::id).toArray(), features, vectors);
    }

    private boolean isWanted(Template template) {
      return wanted.computeIfAbsent(template.name(), name -> !WORDS.contains(name.split("[+-]", 2)[0]));
    }

    private int number(long hash) {
      int number = numberOf.computeIfAbsent(hash, h -> numberOf.size());
      if (number == counts.length) {
        counts = Arrays.copyOf(counts, number * 2);
      }
      counts[number]++;
      return number;
    }

    LayerData finish() {
      long[] hashes = new long[numberOf.size()];
      numberOf.forEach((hash, number) -> hashes[number] = hash);
      int[] renumbered = new int[hashes.length];
      int kept = 0;
      for (int number = 0; number < hashes.length; number++) {
        renumbered[number] = counts[number] >= CUTOFF ? kept : -1;
        if (counts[number] >= CUTOFF) {
          hashes[kept++] = hashes[number];
        }
      }
      for (Labelled sentence : sentences) {
        for (int token = 0; token < sentence.size(); token++) {
          sentence.features[token] = Arrays.stream(sentence.features[token])
              .map(number -> renumbered[number]).filter(number -> number >= 0).toArray();
        }
      }
      return new LayerData(Arrays.copyOf(hashes, kept), List.copyOf(sentences));
    }

    /** Takes what a hidden layer sees of one token. */
    private final class Sink implements FeatureSink {
      private final List<Integer> numbers = new ArrayList<>();
      private final int[] vectors;

      Sink(int[] vectors) {
        this.vectors = vectors;
      }

      @Override
      public void add(Template template, Value value) {
        if (isWanted(template)) {
          numbers.add(number(template.with(value)));
        }
      }

      @Override
      public void add(Template template, Value first, Value second) {
        // A pair: see above.
      }

      @Override
      public void addVector(int offset, int row) {
        vectors[offset + FeatureExtractor.REACH] = row;
      }
    }
  }
}
