package org.aalam.internal.feature;

import java.util.ArrayList;
import java.util.List;

/** Writes features as strings, as OpenNLP's trainers take them and as a person can read them. */
public final class FeatureStrings {
  private FeatureStrings() {}

  /** Returns the features of each token of a sentence. */
  public static List<List<String>> of(FeatureExtractor extractor, AnnotatedSentence sentence) {
    List<List<String>> features = new ArrayList<>(sentence.size());
    for (int token = 0; token < sentence.size(); token++) {
      List<String> strings = new ArrayList<>();
      extractor.extract(sentence, token, new Sink(strings));
      features.add(strings);
    }
    return features;
  }

  /** Collects features as strings. */
  public record Sink(List<String> features) implements FeatureSink {
    @Override
    public void add(Template template, Value value) {
      features.add(template.describe(value));
    }

    @Override
    public void add(Template template, Value first, Value second) {
      features.add(template.describe(first, second));
    }
  }
}
