package org.aalam.internal.model;

import java.util.List;
import org.aalam.internal.feature.FeatureSink;
import org.aalam.internal.feature.Template;
import org.aalam.internal.feature.Value;
import org.aalam.internal.token.Proclitics;
import org.aalam.internal.token.Proclitics.Reading;
import org.aalam.internal.token.Token;

/**
 * Tells how many letters of a mention's first word are proclitics. It is the tagger's kind of model over sequences of
 * one: {@code O} stands for none, the type {@code "1"} for one letter, and so on. Immutable and thread-safe.
 */
public final class CliticModel {
  private final CrfModel model;
  private final CliticFeatures features;

  /** Makes it of a trained model. */
  public CliticModel(CrfModel model, CliticFeatures features) {
    this.model = model;
    this.features = features;
  }

  /** Returns the label of a number of proclitic letters. */
  public static String label(int length) {
    return length == 0 ? LabelSet.OUTSIDE : "B-" + length;
  }

  /**
   * Returns the likeliest reading of a mention's first word.
   *
   * @param tokens the tokens of the sentence
   * @param begin index of the mention's first token
   * @param type the mention's type
   * @return the reading, or null where the whole word belongs to the mention
   */
  public Reading read(List<Token> tokens, int begin, String type) {
    List<Reading> readings = Proclitics.readings(tokens.get(begin).form());
    if (readings.isEmpty()) {
      return null;
    }
    LabelSet labels = model.labels();
    double[] scores = new double[labels.size()];
    features.addFeatures(tokens, begin, type, new Sink(model, scores));
    Reading best = null;
    double bestScore = scores[0] + model.startScore(0);
    for (Reading reading : readings) {
      int label = 1 + 2 * labels.types().indexOf(Integer.toString(reading.length()));
      double score = label > 0 ? scores[label] + model.startScore(label) : Double.NEGATIVE_INFINITY;
      if (score > bestScore) {
        bestScore = score;
        best = reading;
      }
    }
    return best;
  }

  private record Sink(CrfModel model, double[] scores) implements FeatureSink {
    @Override
    public void add(Template template, Value value) {
      model.addScores(template.with(value), scores, 0);
    }

    @Override
    public void add(Template template, Value first, Value second) {
      model.addScores(template.with(first, second), scores, 0);
    }
  }
}
