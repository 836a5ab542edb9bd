package org.aalam.internal.model;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.aalam.internal.data.ByteReader;

/**
 * A linear-chain conditional random field, compiled for running: features are 64-bit hashes, each with the labels and
 * weights that training left it. Immutable and thread-safe.
 */
public final class CrfModel {
  private static final int MAGIC = 0x41435246;
  private static final int VERSION = 2;
  /** The bytes of a feature in a file: its hash, and how many weights it has. */
  private static final int ROW = Long.BYTES + 1;

  private final LabelSet labels;
  private final double[] start;
  private final double[] transition;
  /** For each label what is added to its log-score where a labelling is chosen; see {@link #withEagerness}. */
  private final double[] eagerness;
  private final Transitions transitions;
  private final long[] features;
  private final FeatureTable table;
  /** Where each feature's weights begin in the two arrays below; one more entry than there are features. */
  private final int[] begin;
  private final byte[] label;
  private final float[] weight;

  /**
   * Makes a model.
   *
   * @param labels the labels
   * @param start log-score of each label at the start of a sentence
   * @param transition log-score of each label pair, previous × labels + next
   * @param features the features' hashes, distinct
   * @param begin where each feature's weights begin; {@code features.length + 1} entries
   * @param label the label of each weight
   * @param weight the weights
   */
  public CrfModel(
      LabelSet labels, double[] start, double[] transition, long[] features, int[] begin, byte[] label, float[] weight) {
    this(labels, start, transition, new double[labels.size()], features, begin, label, weight);
  }

  private CrfModel(LabelSet labels, double[] start, double[] transition, double[] eagerness, long[] features,
      int[] begin, byte[] label, float[] weight) {
    this.labels = labels;
    this.eagerness = eagerness;
    this.start = start.clone();
    this.transition = transition.clone();
    this.transitions = new Transitions(start, transition, eagerness);
    this.features = features.clone();
    this.begin = begin.clone();
    this.label = label.clone();
    this.weight = weight.clone();
    this.table = new FeatureTable(features, begin, label, weight);
  }

  /**
   * Returns this model with another readiness to begin mentions. The likeliest labelling is not the one with the best F1:
   * that takes a mention already where its probability reaches half of the F1 that can be had (Lipton, Elkan and
   * Naryanaswamy, "Optimal thresholding of classifiers to maximize F1 measure", ECML 2014). Probabilities do not change.
   *
   * @param byType for each type the log-odds that are added to its {@code B-} label where a labelling is chosen
   */
  public CrfModel withEagerness(double[] byType) {
    double[] byLabel = new double[labels.size()];
    for (int type = 0; type < labels.types().size(); type++) {
      byLabel[1 + 2 * type] = byType[type];
    }
    return new CrfModel(labels, start, transition, byLabel, features, begin, label, weight);
  }

  /** Returns the mean of this model and one that has scores of label pairs alone. */
  CrfModel meanWith(double[] otherStart, double[] otherTransition) {
    float[] halved = new float[weight.length];
    for (int i = 0; i < halved.length; i++) {
      halved[i] = weight[i] / 2;
    }
    return new CrfModel(
        labels, mean(start, otherStart), mean(transition, otherTransition), eagerness, features, begin, label, halved);
  }

  private static double[] mean(double[] first, double[] second) {
    double[] mean = new double[first.length];
    for (int i = 0; i < mean.length; i++) {
      mean[i] = (first[i] + second[i]) / 2;
    }
    return mean;
  }

  /** Returns what is added to a label's log-score where a labelling is chosen. */
  double eagerness(int labelId) {
    return eagerness[labelId];
  }

  /**
   * Returns the probability that a mention which begins with a label needs: half of the F1 that can be had where eagerness
   * was set by it, 0 where no eagerness was set.
   */
  double neededProbability(int beginLabel) {
    return eagerness[beginLabel] == 0 ? 0 : 1 / (1 + Math.exp(eagerness[beginLabel]));
  }

  /** Returns the labels. */
  public LabelSet labels() {
    return labels;
  }

  /** Returns the number of features. */
  public int featureCount() {
    return features.length;
  }

  /** Returns a lattice for this model's labels and transitions, for one thread. */
  public Lattice newLattice() {
    return new Lattice(transitions);
  }

  /** Returns the log-score of a label at the start of a sentence; negative infinity where it may not stand there. */
  public double startScore(int label) {
    return start[label];
  }

  /** Returns the log-score of a label after another; negative infinity where it may not follow. */
  public double transitionScore(int previous, int next) {
    return transition[previous * labels.size() + next];
  }

  /** Adds the weights of a feature, if the model has it, to the scores of the labels of one token. */
  public void addScores(long feature, double[] scores, int offset) {
    table.addScores(feature, scores, offset);
  }

  /** Writes the model; the same model gives the same bytes. */
  public void write(OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
    data.writeInt(MAGIC);
    data.writeInt(VERSION);
    data.writeInt(labels.types().size());
    for (String type : labels.types()) {
      data.writeUTF(type);
    }
    for (double score : start) {
      data.writeFloat((float) score);
    }
    for (double score : transition) {
      data.writeFloat((float) score);
    }
    for (double score : eagerness) {
      data.writeFloat((float) score);
    }
    data.writeInt(features.length);
    data.writeInt(weight.length);
    for (int row = 0; row < features.length; row++) {
      data.writeLong(features[row]);
      data.writeByte(begin[row + 1] - begin[row]);
    }
    data.write(label);
    for (float w : weight) {
      data.writeShort(HalfFloat.toBits(w));
    }
    data.flush();
  }

  /**
   * Reads a model as {@link #write} wrote it.
   *
   * @throws IOException where the bytes are no such model
   */
  public static CrfModel read(InputStream in) throws IOException {
    return read(new ByteReader(in.readAllBytes()));
  }

  /** Reads a model that other data may follow. */
  static CrfModel read(ByteReader data) throws IOException {
    if (data.readInt() != MAGIC || data.readInt() != VERSION) {
      throw new IOException("not a model of this version");
    }
    List<String> types = new ArrayList<>();
    for (int i = data.readInt(); i > 0; i--) {
      types.add(data.readUtf());
    }
    LabelSet labels = new LabelSet(types);
    double[] start = readFloats(data, labels.size());
    double[] transition = readFloats(data, labels.size() * labels.size());
    double[] eagerness = readFloats(data, labels.size());
    int featureCount = data.readInt();
    int weightCount = data.readInt();
    requireSound(featureCount >= 0 && featureCount <= Integer.MAX_VALUE / ROW && weightCount >= 0);
    byte[] rows = data.readBytes(featureCount * ROW);
    long[] features = new long[featureCount];
    int[] begin = new int[featureCount + 1];
    for (int row = 0; row < featureCount; row++) {
      features[row] = longAt(rows, row * ROW);
      begin[row + 1] = begin[row] + (rows[row * ROW + Long.BYTES] & 0xFF);
    }
    byte[] label = data.readBytes(weightCount);
    short[] halves = data.readShorts(weightCount);
    float[] weight = new float[weightCount];
    int labelCount = labels.size();
    boolean sound = begin[featureCount] == weightCount;
    for (int i = 0; i < weightCount; i++) {
      sound &= label[i] >= 0 && label[i] < labelCount;
      weight[i] = HalfFloat.toFloat(halves[i]);
    }
    requireSound(sound);
    return new CrfModel(labels, start, transition, eagerness, features, begin, label, weight);
  }

  /** By hand: a buffer does it through many calls, of which a cold Java machine inlines none. */
  private static long longAt(byte[] bytes, int at) {
    int high = bytes[at] << 24 | (bytes[at + 1] & 0xFF) << 16 | (bytes[at + 2] & 0xFF) << 8 | bytes[at + 3] & 0xFF;
    int low = bytes[at + 4] << 24 | (bytes[at + 5] & 0xFF) << 16 | (bytes[at + 6] & 0xFF) << 8 | bytes[at + 7] & 0xFF;
    return (long) high << 32 | low & 0xFFFFFFFFL;
  }

  private static void requireSound(boolean sound) throws IOException {
    if (!sound) {
      throw new IOException("the model is damaged: its numbers of features, weights and labels do not agree");
    }
  }

  private static double[] readFloats(ByteReader data, int count) throws IOException {
    double[] values = new double[count];
    int[] bits = data.readInts(count);
    for (int i = 0; i < count; i++) {
      values[i] = Float.intBitsToFloat(bits[i]);
    }
    return values;
  }
}
