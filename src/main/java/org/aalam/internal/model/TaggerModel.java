package org.aalam.internal.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.aalam.internal.data.ByteReader;

/**
 * What a tagger runs on: a linear model whose scores of labels a hidden layer may add to. Immutable and thread-safe.
 *
 * @param crf the linear model, with the scores of label pairs
 * @param layer the hidden layer, maybe {@link HiddenLayer#none()}
 */
public record TaggerModel(CrfModel crf, HiddenLayer layer) {

  /** Makes a tagger's model of a linear model alone. */
  public static TaggerModel of(CrfModel crf) {
    return new TaggerModel(crf, HiddenLayer.none());
  }

  /**
   * Joins a linear model and a layer that was trained by itself: the score of every labelling is the mean of both.
   *
   * <p>Source: Smith, Cohn and Osborne, "Logarithmic opinion pools for conditional random fields", ACL 2005.
   *
   * @param crf the linear model
   * @param layer the layer
   * @param start the log-scores of labels at the start of a sentence that the layer was trained with
   * @param transition the log-scores of label pairs that it was trained with, previous × labels + next
   */
  public static TaggerModel meanOf(CrfModel crf, HiddenLayer layer, double[] start, double[] transition) {
    return new TaggerModel(crf.meanWith(start, transition), layer.halved());
  }

  /** Returns this model with another readiness to begin mentions; see {@link CrfModel#withEagerness}. */
  public TaggerModel withEagerness(double[] byType) {
    return new TaggerModel(crf.withEagerness(byType), layer);
  }

  /** Returns the labels. */
  public LabelSet labels() {
    return crf.labels();
  }

  /** Returns the number of features that either part has. */
  public int featureCount() {
    return crf.featureCount() + layer.featureCount();
  }

  /** Writes the model; the same model gives the same bytes. */
  public void write(OutputStream out) throws IOException {
    crf.write(out);
    layer.write(out);
  }

  /**
   * Reads a model as {@link #write} wrote it.
   *
   * @throws IOException where the bytes are no such model
   */
  public static TaggerModel read(InputStream in) throws IOException {
    ByteReader data = new ByteReader(in.readAllBytes());
    CrfModel crf = CrfModel.read(data);
    HiddenLayer layer = HiddenLayer.read(data);
    if (layer.units() > 0 && layer.labelCount() != crf.labels().size()) {
      throw new IOException("the model is damaged: its layer has other labels");
    }
    return new TaggerModel(crf, layer);
  }
}
