package org.aalam.internal.feature;

import java.util.ArrayList;
import java.util.List;
import org.aalam.internal.token.Sentence;

/** Writes features as strings, as OpenNLP's trainers take them and as a person can read them. */
public final class FeatureStrings {
  private FeatureStrings() {}

  /** Returns for each sentence and token of a text its features. */
  public static List<List<List<String>>> of(FeatureExtractor extractor, List<Sentence> text) {
    List<List<List<String>>> features = new ArrayList<>();
    for (Sentence sentence : text) {
      List<List<String>> tokens = new ArrayList<>();
      sentence.tokens().forEach(token -> tokens.add(new ArrayList<>()));
      features.add(tokens);
    }
    extractor.extract(text, (sentence, token) -> new Sink(features.get(sentence).get(token)));
    return features;
  }

  private record Sink(List<String> features) implements FeatureSink {
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
