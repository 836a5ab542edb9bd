package org.aalam.train;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.aalam.internal.feature.FeatureExtractor;
import org.aalam.internal.lexicon.WordVectors;
import org.aalam.internal.model.HiddenLayer;
import org.aalam.internal.model.LabelSet;

/**
 * The weights of a hidden layer and of its label pairs while they are trained. Steps are those of AdaGrad (Duchi, Hazan and
 * Singer, JMLR 12, 2011): a weight that moved much moves less; the weights of one feature share one measure of it.
 */
final class LayerWeights {
  private static final double SMALLEST = 1e-6;
  private static final float FIRST_FEATURE = 0.05f;
  private static final int OFFSETS = 2 * FeatureExtractor.REACH + 1;

  final int units;
  final int labels;
  final float[] features;
  private final float[] movedFeatures;
  final Dense vectors;
  final Dense bias;
  final Dense output;
  final Dense outputBias;
  final Dense start;
  final Dense transition;

  /** Weights that change together, with their gradients and how much they have moved. */
  static final class Dense {
    final float[] weight;
    final float[] gradient;
    private final float[] moved;

    Dense(int size) {
      weight = new float[size];
      gradient = new float[size];
      moved = new float[size];
    }

    static Dense random(int size, double deviation, Random random) {
      Dense dense = new Dense(size);
      for (int i = 0; i < size; i++) {
        dense.weight[i] = (float) (random.nextGaussian() * deviation);
      }
      return dense;
    }

    /** Moves against the gradient and forgets it. */
    void step(float rate) {
      for (int i = 0; i < weight.length; i++) {
        float g = gradient[i];
        moved[i] += g * g;
        weight[i] -= rate * g / (float) Math.sqrt(moved[i] + SMALLEST);
        gradient[i] = 0;
      }
    }
  }

  LayerWeights(int units, int labels, int featureCount, int dimension, Random random) {
    this.units = units;
    this.labels = labels;
    features = Dense.random(featureCount * units, FIRST_FEATURE, random).weight;
    movedFeatures = new float[featureCount];
    vectors = Dense.random(OFFSETS * dimension * units, 1 / Math.sqrt(OFFSETS * Math.max(1, dimension)), random);
    bias = new Dense(units);
    output = Dense.random(units * labels, 1 / Math.sqrt(units), random);
    outputBias = new Dense(labels);
    start = new Dense(labels);
    transition = new Dense(labels * labels);
  }

  /** All weights, to be averaged. */
  float[][] all() {
    return new float[][] {features, vectors.weight, bias.weight, output.weight, outputBias.weight, start.weight,
        transition.weight};
  }

  /** Moves the weights of one feature. */
  void stepFeature(int feature, float[] gradient, float meanSquare, float rate) {
    movedFeatures[feature] += meanSquare;
    float step = rate / (float) Math.sqrt(movedFeatures[feature] + SMALLEST);
    for (int unit = 0, to = feature * units; unit < units; unit++, to++) {
      features[to] -= step * gradient[unit];
    }
  }

  /** Moves all other weights. */
  void stepDense(float rate) {
    for (Dense dense : new Dense[] {vectors, bias, output, outputBias, start, transition}) {
      dense.step(rate);
    }
  }

  /** Writes the heights of the units over a token with the given features and vectors, before what is below zero is cut. */
  void raise(int[] featuresOfToken, boolean[] kept, int[] rows, float[] table, float[] heights) {
    System.arraycopy(bias.weight, 0, heights, 0, units);
    for (int i = 0; i < featuresOfToken.length; i++) {
      if (kept[i]) {
        for (int unit = 0, from = featuresOfToken[i] * units; unit < units; unit++, from++) {
          heights[unit] += features[from];
        }
      }
    }
    int dimension = vectors.weight.length / units / OFFSETS;
    int from = 0;
    for (int row : rows) {
      for (int component = 0; component < dimension; component++) {
        float value = table[row * dimension + component];
        for (int unit = 0; unit < units; unit++) {
          heights[unit] += value * vectors.weight[from++];
        }
      }
    }
  }

  /**
   * Puts layers that were trained by themselves side by side, with the mean of their scores, and rounds the weights into the form
   * that runs.
   */
  static HiddenLayer compile(List<LayerWeights> layers, long[] hashes) {
    LayerWeights first = layers.get(0);
    float largest = 0;
    for (LayerWeights layer : layers) {
      for (float weight : layer.features) {
        largest = Math.max(largest, Math.abs(weight));
      }
    }
    float unit = largest == 0 ? 1 : largest / Byte.MAX_VALUE;
    int[] biases = rounded(sideBySide(layers, layer -> layer.bias.weight, first.units), unit);
    int[] rows = rounded(sideBySide(layers, layer -> layer.features, first.units), unit);
    byte[] bytes = new byte[rows.length];
    for (int i = 0; i < rows.length; i++) {
      bytes[i] = (byte) rows[i];
    }
    return new HiddenLayer(unit, hashes, bytes, sideBySide(layers, layer -> layer.vectors.weight, first.units), biases,
        scaled(sideBySide(layers, layer -> layer.output.weight, first.units * first.labels), layers.size()),
        mean(layers, layer -> layer.outputBias.weight));
  }

  /** Joins the rows of several arrays: the first row of each, then the second row of each, and so on. */
  private static float[] sideBySide(List<LayerWeights> layers, Function<LayerWeights, float[]> part, int width) {
    float[] joined = new float[part.apply(layers.get(0)).length * layers.size()];
    int to = 0;
    for (int row = 0; row < joined.length / layers.size() / width; row++) {
      for (LayerWeights layer : layers) {
        System.arraycopy(part.apply(layer), row * width, joined, to, width);
        to += width;
      }
    }
    return joined;
  }

  private static int[] rounded(float[] values, float unit) {
    int[] rounded = new int[values.length];
    for (int i = 0; i < values.length; i++) {
      rounded[i] = Math.round(values[i] / unit);
    }
    return rounded;
  }

  private static float[] scaled(float[] values, int divisor) {
    float[] scaled = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      scaled[i] = values[i] / divisor;
    }
    return scaled;
  }

  private static float[] mean(List<LayerWeights> layers, Function<LayerWeights, float[]> part) {
    float[] sum = new float[part.apply(layers.get(0)).length];
    for (LayerWeights layer : layers) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += part.apply(layer)[i];
      }
    }
    return scaled(sum, layers.size());
  }

  /** Log-scores of labels at the start of a sentence, the mean of several layers. */
  static double[] startScores(List<LayerWeights> layers) {
    return allowed(mean(layers, layer -> layer.start.weight), label -> LabelSet.mayFollow(-1, label));
  }

  /** Log-scores of label pairs, previous × labels + next, the mean of several layers. */
  static double[] transitionScores(List<LayerWeights> layers) {
    int labels = layers.get(0).labels;
    return allowed(mean(layers, layer -> layer.transition.weight), pair -> LabelSet.mayFollow(pair / labels, pair % labels));
  }

  private static double[] allowed(float[] weights, IntPredicate mayStand) {
    double[] scores = new double[weights.length];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = mayStand.test(i) ? weights[i] : Double.NEGATIVE_INFINITY;
    }
    return scores;
  }

  /** Returns the components of all vectors, row after row. */
  static float[] table(WordVectors vectors) {
    float[] table = new float[vectors.size() * vectors.dimension()];
    for (int i = 0; i < table.length; i++) {
      table[i] = vectors.component(i / vectors.dimension(), i % vectors.dimension());
    }
    return table;
  }
}
