package org.aalam.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.aalam.internal.model.CrfModel;

/** Turns trained weights into the form that runs: only what is not zero, sorted by hash. */
final class ModelCompiler {
  /** A weight smaller than this changes nothing that a user could see. */
  private static final double NEGLIGIBLE = 1e-3;

  private final TrainingSet data;
  private final int[] begin;
  private final byte[] label;

  ModelCompiler(TrainingSet data, int[] begin, byte[] label) {
    this.data = data;
    this.begin = begin;
    this.label = label;
  }

  CrfModel compile(double[] start, double[] transition, double[] weights, int firstFeatureWeight) {
    long[] hashes = data.features();
    List<Integer> kept = new ArrayList<>();
    int weightCount = 0;
    for (int feature = 0; feature < hashes.length; feature++) {
      int used = 0;
      for (int i = begin[feature]; i < begin[feature + 1]; i++) {
        used += Math.abs(weights[firstFeatureWeight + i]) >= NEGLIGIBLE ? 1 : 0;
      }
      if (used > 0) {
        kept.add(feature);
        weightCount += used;
      }
    }
    kept.sort(Comparator.comparingLong(feature -> hashes[feature]));
    long[] features = new long[kept.size()];
    int[] rows = new int[kept.size() + 1];
    byte[] labels = new byte[weightCount];
    float[] values = new float[weightCount];
    int next = 0;
    for (int row = 0; row < features.length; row++) {
      int feature = kept.get(row);
      features[row] = hashes[feature];
      for (int i = begin[feature]; i < begin[feature + 1]; i++) {
        double weight = weights[firstFeatureWeight + i];
        if (Math.abs(weight) >= NEGLIGIBLE) {
          labels[next] = label[i];
          values[next++] = (float) weight;
        }
      }
      rows[row + 1] = next;
    }
    return new CrfModel(data.labels(), start, transition, features, rows, labels, values);
  }
}
