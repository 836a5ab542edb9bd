package org.aalam.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.aalam.internal.feature.FeatureExtractor;
import org.aalam.internal.lexicon.WordVectors;
import org.aalam.internal.model.CrfModel;
import org.aalam.internal.model.Lattice;
import org.aalam.internal.model.TaggerModel;
import org.aalam.train.LayerData.Labelled;

/**
 * Trains a {@link org.aalam.internal.model.HiddenLayer} whose scores stand in a linear chain, by the likelihood of the labels.
 * Units and features are left out at random (Srivastava et al., "Dropout", JMLR 15, 2014), and the weights of the last rounds
 * are averaged. What is random has a seed and one thread does all: the same texts and seed give the same layer.
 */
final class HiddenLayerTrainer {
  private static final int UNITS = 64;
  private static final int ROUNDS = 8;
  private static final int AVERAGED_ROUNDS = 3;
  private static final float FEATURE_RATE = 0.1f;
  private static final float DENSE_RATE = 0.03f;
  private static final float UNITS_LEFT_OUT = 0.3f;
  private static final float FEATURES_LEFT_OUT = 0.1f;
  private static final int SENTENCES_A_STEP = 8;
  private static final double NEGLIGIBLE = 1e-8;
  private final LayerData data;
  private final float[] table;
  private final LayerWeights weights;
  private final Random random;
  private final Consumer<String> progress;

  private HiddenLayerTrainer(LayerData data, WordVectors vectors, int labels, long seed, Consumer<String> progress) {
    this.data = data;
    this.random = new Random(seed);
    this.table = LayerWeights.table(vectors);
    this.progress = progress;
    this.weights = new LayerWeights(UNITS, labels, data.features().length, vectors.dimension(), random);
  }

  /**
   * Trains layers beside a model that is trained already; each begins with other weights, and the mean of several is better than
   * one of them.
   *
   * @param texts what the model was trained on
   * @param extractor the features and vectors that both see
   * @param crf the model
   * @param layers the number of layers, at least 1; each takes time by itself when the model runs
   * @param seed the seed of the first layer; the next has the next number
   * @param progress told of every round, by two threads at once
   * @return all together
   */
  static TaggerModel train(
      List<LabelledText> texts, FeatureExtractor extractor, CrfModel crf, int layers, long seed,
      Consumer<String> progress) {
    LayerData data = LayerData.of(texts, extractor, crf.labels());
    List<LayerWeights> trained = LongStream.range(seed, seed + layers).parallel().mapToObj(own -> {
      HiddenLayerTrainer trainer =
          new HiddenLayerTrainer(data, extractor.vectors(), crf.labels().size(), own, progress);
      trainer.run();
      return trainer.weights;
    }).toList();
    return TaggerModel.meanOf(crf, LayerWeights.compile(trained, data.features()), LayerWeights.startScores(trained),
        LayerWeights.transitionScores(trained));
  }

  /** Says how layers are trained. */
  static String describe() {
    return String.format(Locale.ROOT, "%d hidden units, %d rounds, the last %d averaged, rates %s and %s, left out %s and %s",
        UNITS, ROUNDS, AVERAGED_ROUNDS, FEATURE_RATE, DENSE_RATE, UNITS_LEFT_OUT, FEATURES_LEFT_OUT);
  }

  private void run() {
    List<Labelled> sentences = new ArrayList<>(data.sentences());
    float[][] sums = Arrays.stream(weights.all()).map(array -> new float[array.length]).toArray(float[][]::new);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(sentences, random);
      float slower = 1 - (float) round / ROUNDS;
      double loss = 0;
      for (int s = 0; s < sentences.size(); s++) {
        loss += learn(sentences.get(s), FEATURE_RATE * slower);
        if ((s + 1) % SENTENCES_A_STEP == 0 || s + 1 == sentences.size()) {
          weights.stepDense(DENSE_RATE * slower);
        }
      }
      if (round >= ROUNDS - AVERAGED_ROUNDS) {
        addTo(sums);
      }
      progress.accept(String.format(Locale.ROOT, "hidden layer, round %d of %d: loss %.0f", round + 1, ROUNDS, loss));
    }
    float[][] all = weights.all();
    for (int i = 0; i < all.length; i++) {
      for (int j = 0; j < all[i].length; j++) {
        all[i][j] = sums[i][j] / AVERAGED_ROUNDS;
      }
    }
  }

  private void addTo(float[][] sums) {
    float[][] all = weights.all();
    for (int i = 0; i < sums.length; i++) {
      for (int j = 0; j < sums[i].length; j++) {
        sums[i][j] += all[i][j];
      }
    }
  }

  /** Learns from one sentence; returns the sum of its tokens' losses. */
  private double learn(Labelled sentence, float rate) {
    float[][] heights = new float[sentence.size()][UNITS];
    boolean[][] kept = new boolean[sentence.size()][];
    double[] scores = new double[sentence.size() * weights.labels];
    for (int token = 0; token < sentence.size(); token++) {
      kept[token] = kept(sentence.features()[token].length);
      weights.raise(sentence.features()[token], kept[token], sentence.vectors()[token], table, heights[token]);
      for (int unit = 0; unit < UNITS; unit++) {
        boolean heard = heights[token][unit] > 0 && random.nextFloat() >= UNITS_LEFT_OUT;
        heights[token][unit] = heard ? heights[token][unit] / (1 - UNITS_LEFT_OUT) : 0;
      }
      score(heights[token], scores, token * weights.labels);
    }
    List<LayerWeights> alone = List.of(weights);
    Lattice lattice = new Lattice(
        LayerWeights.startScores(alone), LayerWeights.transitionScores(alone), new double[weights.labels]);
    lattice.load(scores, sentence.size());
    addPairGradient(sentence.labels(), lattice);
    double loss = 0;
    for (int token = 0; token < sentence.size(); token++) {
      loss += learn(sentence, token, lattice, heights[token], kept[token], rate);
    }
    return loss;
  }

  private boolean[] kept(int features) {
    boolean[] kept = new boolean[features];
    for (int i = 0; i < features; i++) {
      kept[i] = random.nextFloat() >= FEATURES_LEFT_OUT;
    }
    return kept;
  }

  private void score(float[] heights, double[] scores, int offset) {
    float[] sums = weights.outputBias.weight.clone();
    for (int unit = 0; unit < UNITS; unit++) {
      if (heights[unit] > 0) {
        for (int y = 0, from = unit * weights.labels; y < weights.labels; y++, from++) {
          sums[y] += heights[unit] * weights.output.weight[from];
        }
      }
    }
    for (int y = 0; y < weights.labels; y++) {
      scores[offset + y] = sums[y];
    }
  }

  private void addPairGradient(int[] gold, Lattice lattice) {
    double[] expected = new double[weights.labels * weights.labels];
    lattice.addExpectedTransitions(1, expected);
    for (int i = 0; i < expected.length; i++) {
      weights.transition.gradient[i] += (float) expected[i];
    }
    for (int token = 1; token < gold.length; token++) {
      weights.transition.gradient[gold[token - 1] * weights.labels + gold[token]] -= 1;
    }
    for (int y = 0; y < weights.labels; y++) {
      weights.start.gradient[y] += (float) lattice.marginal(0, y);
    }
    weights.start.gradient[gold[0]] -= 1;
  }

  private double learn(
      Labelled sentence, int token, Lattice lattice, float[] heights, boolean[] kept, float rate) {
    int gold = sentence.labels()[token];
    float[] excess = new float[weights.labels];
    double squares = 0;
    for (int y = 0; y < excess.length; y++) {
      excess[y] = (float) (lattice.marginal(token, y) - (y == gold ? 1 : 0));
      squares += excess[y] * excess[y];
    }
    if (squares >= NEGLIGIBLE) {
      learn(sentence, token, excess, heights, kept, rate);
    }
    return -Math.log(Math.max(Double.MIN_NORMAL, lattice.marginal(token, gold)));
  }

  private void learn(Labelled sentence, int token, float[] excess, float[] heights, boolean[] kept, float rate) {
    float[] down = new float[UNITS];
    float squares = 0;
    for (int unit = 0; unit < UNITS; unit++) {
      if (heights[unit] > 0) {
        float sum = 0;
        for (int y = 0, at = unit * weights.labels; y < excess.length; y++, at++) {
          sum += excess[y] * weights.output.weight[at];
          weights.output.gradient[at] += heights[unit] * excess[y];
        }
        down[unit] = sum / (1 - UNITS_LEFT_OUT);
        squares += down[unit] * down[unit];
        weights.bias.gradient[unit] += down[unit];
      }
    }
    for (int y = 0; y < excess.length; y++) {
      weights.outputBias.gradient[y] += excess[y];
    }
    int dimension = weights.vectors.weight.length / UNITS / sentence.vectors()[token].length;
    int to = 0;
    for (int row : sentence.vectors()[token]) {
      for (int component = 0; component < dimension; component++) {
        float value = table[row * dimension + component];
        for (int unit = 0; unit < UNITS; unit++) {
          weights.vectors.gradient[to++] += value * down[unit];
        }
      }
    }
    for (int i = 0; i < kept.length; i++) {
      if (kept[i]) {
        weights.stepFeature(sentence.features()[token][i], down, squares / UNITS, rate);
      }
    }
  }
}
