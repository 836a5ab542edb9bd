package org.aalam.internal.model;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.aalam.internal.data.ByteReader;
import org.aalam.internal.feature.FeatureExtractor;
import org.aalam.internal.lexicon.LongIntMap;
import org.aalam.internal.lexicon.WordVectors;

/**
 * The second witness of a tagger: a layer of hidden units between what is seen of a token and the scores of its labels. Each
 * feature and the vector of each word near the token move the units up or down; those that end above zero speak for labels.
 * So it learns what only combinations say, and what words mean that were never labelled.
 *
 * <p>Inputs are kept as integers, multiples of one small unit: their sums are exact in whatever order they are added, so that
 * the sums of a word, a pair or a mark may be remembered. Immutable and thread-safe.
 *
 * <p>Source: Collobert et al., "Natural language processing (almost) from scratch", JMLR 12, 2011, with features beside the
 * words as there; sums remembered for each word and place as Chen and Manning do, "A fast and accurate dependency parser using
 * neural networks", EMNLP 2014.
 */
public final class HiddenLayer {
  /** Five words, five marks, an announcement and a bias of this size leave room for 160 single features, more than there are. */
  private static final int MAX_GIVEN = 1_023;
  private static final int OFFSETS = 2 * FeatureExtractor.REACH + 1;

  private final int units;
  private final int labels;
  private final int dimension;
  private final float unit;
  private final LongIntMap index;
  private final long[] features;
  /** How each feature moves the hidden units, row after row. */
  private final byte[] rows;
  /** How each component of a word's vector moves them: offset × dimension × unit. */
  private final float[] vectorWeights;
  private final short[] bias;
  /** What each unit says of each label: unit × labels + label. */
  private final float[] output;
  private final float[] outputBias;
  /** The same for a unit that stands at 1, in the numbers that scores are added in. */
  private final double[] scoreOfOne;

  /**
   * Makes a layer.
   *
   * @param unit what 1 stands for in the inputs
   * @param features the hashes of the features, distinct
   * @param rows for each feature how it moves each unit
   * @param vectorWeights for each offset, component and hidden unit the weight
   * @param bias where each hidden unit stands before anything is seen
   * @param output for each hidden unit and label the weight
   * @param outputBias for each label the score before anything is said
   */
  public HiddenLayer(float unit, long[] features, byte[] rows, float[] vectorWeights, int[] bias, float[] output,
      float[] outputBias) {
    this.unit = unit;
    this.units = bias.length;
    this.labels = outputBias.length;
    this.dimension = units == 0 ? 0 : vectorWeights.length / units / OFFSETS;
    this.features = features.clone();
    this.rows = rows.clone();
    this.vectorWeights = halves(vectorWeights);
    this.bias = new short[units];
    for (int i = 0; i < units; i++) {
      this.bias[i] = (short) Math.max(-MAX_GIVEN, Math.min(MAX_GIVEN, bias[i]));
    }
    this.output = halves(output);
    this.outputBias = halves(outputBias);
    this.scoreOfOne = new double[output.length];
    for (int i = 0; i < output.length; i++) {
      scoreOfOne[i] = (double) unit * this.output[i];
    }
    this.index = LongIntMap.indexOf(this.features);
    if (rows.length != features.length * units || vectorWeights.length != OFFSETS * dimension * units
        || output.length != units * labels) {
      throw new IllegalArgumentException("numbers of features, units and labels do not agree");
    }
  }

  /** Returns a layer without units, which says nothing. */
  public static HiddenLayer none() {
    return new HiddenLayer(1, new long[0], new byte[0], new float[0], new int[0], new float[0], new float[0]);
  }

  /** In memory as in the file, so that a model says the same before it is written and after. */
  private static float[] halves(float[] values) {
    float[] rounded = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      rounded[i] = HalfFloat.toFloat(HalfFloat.toBits(values[i]));
    }
    return rounded;
  }

  /** Returns this layer with half of every score. */
  HiddenLayer halved() {
    int[] biases = new int[units];
    for (int i = 0; i < units; i++) {
      biases[i] = bias[i];
    }
    return new HiddenLayer(unit, features, rows, vectorWeights, biases, halved(output), halved(outputBias));
  }

  private static float[] halved(float[] values) {
    float[] halved = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      halved[i] = values[i] / 2;
    }
    return halved;
  }

  /**
   * Keeps sums in shorts, which are added several at a time: what a word, a mark or a bias gives is cut where it is larger than any
   * layer makes it, so that no sum of them and of single features can overflow.
   */
  static short[] limited(short[] sums) {
    short[] limited = new short[sums.length];
    for (int i = 0; i < sums.length; i++) {
      limited[i] = (short) Math.max(-MAX_GIVEN, Math.min(MAX_GIVEN, sums[i]));
    }
    return limited;
  }

  /** Returns the number of labels that it speaks of. */
  int labelCount() {
    return labels;
  }

  /** Returns the number of hidden units; 0 where there is no layer. */
  int units() {
    return units;
  }

  /** Returns the number of features. */
  public int featureCount() {
    return features.length;
  }

  /** Writes where the units stand before anything is seen. */
  void writeBias(short[] sums, int begin) {
    System.arraycopy(bias, 0, sums, begin, units);
  }

  /** Adds to the units what a feature says, if the layer has it. */
  void addFeature(long feature, short[] sums, int begin) {
    int row = index.get(feature);
    if (row >= 0) {
      int from = row * units;
      for (int unitIndex = 0; unitIndex < units; unitIndex++) {
        sums[begin + unitIndex] += rows[from + unitIndex];
      }
    }
  }

  /** Adds to the units what the vector of the word at an offset from the token says. */
  void addVector(WordVectors vectors, int row, int offset, short[] sums, int begin) {
    float[] moved = new float[units];
    int from = (offset + FeatureExtractor.REACH) * dimension * units;
    for (int component = 0; component < dimension; component++) {
      float value = vectors.component(row, component);
      for (int unitIndex = 0; unitIndex < units; unitIndex++) {
        moved[unitIndex] += value * vectorWeights[from + unitIndex];
      }
      from += units;
    }
    for (int unitIndex = 0; unitIndex < units; unitIndex++) {
      sums[begin + unitIndex] += Math.round(moved[unitIndex] / unit);
    }
  }

  /** Adds what the units say of the labels of one token. */
  void addScores(short[] sums, int begin, double[] scores, int offset) {
    for (int label = 0; label < labels; label++) {
      scores[offset + label] += outputBias[label];
    }
    for (int unitIndex = 0; unitIndex < units; unitIndex++) {
      int sum = sums[begin + unitIndex];
      if (sum > 0) {
        int from = unitIndex * labels;
        for (int label = 0; label < labels; label++) {
          scores[offset + label] += sum * scoreOfOne[from + label];
        }
      }
    }
  }

  /** Writes the layer; the same layer gives the same bytes. */
  void write(OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
    data.writeInt(units);
    data.writeInt(labels);
    data.writeInt(dimension);
    data.writeInt(features.length);
    data.writeFloat(unit);
    for (long feature : features) {
      data.writeLong(feature);
    }
    data.write(rows);
    for (int value : bias) {
      data.writeInt(value);
    }
    for (float[] weights : new float[][] {vectorWeights, output, outputBias}) {
      for (float weight : weights) {
        data.writeShort(HalfFloat.toBits(weight));
      }
    }
    data.flush();
  }

  /** Reads a layer as {@link #write} wrote it. */
  static HiddenLayer read(ByteReader data) throws IOException {
    int units = data.readInt();
    int labels = data.readInt();
    int dimension = data.readInt();
    int featureCount = data.readInt();
    float unit = Float.intBitsToFloat(data.readInt());
    long[] features = data.readLongs(featureCount);
    byte[] rows = data.readBytes(Math.multiplyExact(featureCount, units));
    int[] bias = data.readInts(units);
    return new HiddenLayer(unit, features, rows, readHalves(data, OFFSETS * dimension * units), bias,
        readHalves(data, units * labels), readHalves(data, labels));
  }

  private static float[] readHalves(ByteReader data, int count) throws IOException {
    float[] values = new float[count];
    short[] halves = data.readShorts(count);
    for (int i = 0; i < count; i++) {
      values[i] = HalfFloat.toFloat(halves[i]);
    }
    return values;
  }
}
