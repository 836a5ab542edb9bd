package org.aalam.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aalam.internal.feature.Template;
import org.aalam.internal.model.CrfModel;
import org.aalam.internal.model.LabelSet;

/** Builds models whose weights are set by hand, for tests that must know what a model says. */
public final class HandMadeModel {
  private final LabelSet labels;
  private final double[] start;
  private final double[] transition;
  private final Map<Long, Map<Integer, Float>> weights = new TreeMap<>();

  private HandMadeModel(LabelSet labels) {
    this.labels = labels;
    start = new double[labels.size()];
    Arrays.setAll(start, next -> score(-1, next));
    transition = new double[labels.size() * labels.size()];
    Arrays.setAll(transition, pair -> score(pair / labels.size(), pair % labels.size()));
  }

  private static double score(int previous, int next) {
    return LabelSet.mayFollow(previous, next) ? 0 : Double.NEGATIVE_INFINITY;
  }

  /** Starts a model of some types to which all labels are alike. */
  public static HandMadeModel of(String... types) {
    return new HandMadeModel(new LabelSet(List.of(types)));
  }

  /** Sets what a feature, in its string form, says of a label. */
  public HandMadeModel weight(String feature, String label, double weight) {
    weights.computeIfAbsent(Template.hashOf(feature), hash -> new TreeMap<>()).put(labels.id(label), (float) weight);
    return this;
  }

  /** Makes the model. */
  public CrfModel build() {
    int count = weights.values().stream().mapToInt(Map::size).sum();
    long[] features = new long[weights.size()];
    int[] begin = new int[features.length + 1];
    byte[] label = new byte[count];
    float[] weight = new float[count];
    int row = 0;
    int next = 0;
    for (Map.Entry<Long, Map<Integer, Float>> feature : weights.entrySet()) {
      features[row] = feature.getKey();
      for (Map.Entry<Integer, Float> one : feature.getValue().entrySet()) {
        label[next] = one.getKey().byteValue();
        weight[next++] = one.getValue();
      }
      begin[++row] = next;
    }
    return new CrfModel(labels, start, transition, features, begin, label, weight);
  }
}
