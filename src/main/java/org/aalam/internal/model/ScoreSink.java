package org.aalam.internal.model;

import org.aalam.internal.feature.FeatureSink;
import org.aalam.internal.feature.Template;
import org.aalam.internal.feature.Value;

/** Adds up the scores of the features of one token after another. Serves one thread. */
final class ScoreSink implements FeatureSink {
  private final CrfModel model;
  private double[] scores;
  private int offset;

  ScoreSink(CrfModel model) {
    this.model = model;
  }

  /** From now on scores are added to the labels of an array, the first of which stands at an offset. */
  ScoreSink at(double[] array, int offsetOfToken) {
    scores = array;
    offset = offsetOfToken;
    return this;
  }

  @Override
  public void add(Template template, Value value) {
    model.addScores(template.with(value), scores, offset);
  }

  @Override
  public void add(Template template, Value first, Value second) {
    model.addScores(template.with(first, second), scores, offset);
  }
}
