package org.aalam.internal.model;

import org.aalam.internal.feature.FeatureSink;
import org.aalam.internal.feature.Template;
import org.aalam.internal.feature.Value;
import org.aalam.internal.lexicon.WordVectors;

/** Adds up what the features of one token after another give to its labels and hidden units. Serves one thread. */
final class ScoreSink implements FeatureSink {
  private final CrfModel crf;
  private final HiddenLayer layer;
  private final WordVectors vectors;
  private final double[] scores;
  private final short[] sums;
  private int row;

  /**
   * Makes a sink.
   *
   * @param model whose scores are added up
   * @param vectors the vectors of words
   * @param scores of labels, row × labels + label
   * @param sums of hidden units, row × units + unit
   */
  ScoreSink(TaggerModel model, WordVectors vectors, double[] scores, short[] sums) {
    this.crf = model.crf();
    this.layer = model.layer();
    this.vectors = vectors;
    this.scores = scores;
    this.sums = sums;
  }

  /** From now on all is added to a row. */
  ScoreSink at(int rowOfToken) {
    row = rowOfToken;
    return this;
  }

  @Override
  public void add(Template template, Value value) {
    long feature = template.with(value);
    crf.addScores(feature, scores, row * crf.labels().size());
    layer.addFeature(feature, sums, row * layer.units());
  }

  @Override
  public void add(Template template, Value first, Value second) {
    crf.addScores(template.with(first, second), scores, row * crf.labels().size());
  }

  @Override
  public void addVector(int offset, int vector) {
    layer.addVector(vectors, vector, offset, sums, row * layer.units());
  }
}
