package org.aalam.train;

import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.aalam.internal.lexicon.WordVectors;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * Makes a vector of each frequent word of a raw corpus from the words that stand beside it, at each of the four nearest
 * places by itself.
 *
 * <p>Source: Levy, Goldberg and Dagan, "Improving distributional similarity with lessons learned from word embeddings", TACL
 * 3, 2015 (positive pointwise mutual information, smoothed contexts, roots of the singular values), with the singular values
 * found as Halko, Martinsson and Tropp do, "Finding structure with randomness", SIAM Review 53, 2011. The same corpus gives
 * the same vectors: what is random has a fixed seed, and sums are taken in a fixed order.
 */
final class WordVectorBuilder {
  private static final int DIMENSION = 48;
  /** More dimensions are carried along, which makes those that are kept exact. */
  private static final int CARRIED = DIMENSION + 16;
  private static final int POWER_ITERATIONS = 3;
  private static final int REACH = 2;
  private static final int PLACES = 2 * REACH;
  /** Only so many of the most frequent words are looked at beside a word. */
  private static final int CONTEXT_WORDS = 8_000;
  private static final double CONTEXT_SMOOTHING = 0.75;
  /** A rarer word has no vector of its own. */
  private static final int MIN_COUNT = 12;
  private static final int PARTS = 2;
  private static final int SEED = 1;

  private final int rows;
  private final int columns;
  /** For each word where its contexts begin, and for each context its column and its information. */
  private final int[] begin;
  private final int[] column;
  private final float[] information;

  private WordVectorBuilder(WordStream corpus) {
    rows = (int) IntStream.range(0, corpus.size()).takeWhile(w -> w <= WordStream.RARE || corpus.count(w) >= MIN_COUNT).count();
    int contextWords = Math.min(CONTEXT_WORDS, rows);
    columns = PLACES * contextWords;
    long[] pairs = pairs(corpus, rows, contextWords);
    begin = new int[rows + 1];
    int distinct = 0;
    for (int i = 0; i < pairs.length; i++) {
      if (i == 0 || pairs[i] != pairs[i - 1]) {
        begin[(int) (pairs[i] >>> 32) + 1]++;
        distinct++;
      }
    }
    Arrays.parallelPrefix(begin, Integer::sum);
    column = new int[distinct];
    information = new float[distinct];
    int next = -1;
    for (int i = 0; i < pairs.length; i++) {
      if (i == 0 || pairs[i] != pairs[i - 1]) {
        column[++next] = (int) pairs[i];
      }
      information[next]++;
    }
    countsToInformation();
  }

  /**
   * Makes the vectors.
   *
   * @param corpus the corpus
   * @param progress told of every round
   * @return vectors of length 1, for the first words of the corpus
   */
  static WordVectors build(WordStream corpus, Consumer<String> progress) {
    return WordVectors.of(new WordVectorBuilder(corpus).vectors(progress), DIMENSION);
  }

  /** Each word with each of its contexts, sorted: the word in the upper half, the context's column in the lower. */
  private static long[] pairs(WordStream corpus, int rows, int contextWords) {
    long[] pairs = new long[Math.multiplyExact(corpus.length(), PLACES)];
    int count = 0;
    for (int place = 0; place < corpus.length(); place++) {
      int word = corpus.at(place);
      if (word == WordStream.EDGE || word >= rows) {
        continue;
      }
      for (int i = 0; i < PLACES; i++) {
        int offset = i < REACH ? i - REACH : i - REACH + 1;
        int context = near(corpus, place, offset);
        if (context < contextWords) {
          pairs[count++] = (long) word << 32 | (i * contextWords + context);
        }
      }
    }
    pairs = Arrays.copyOf(pairs, count);
    Arrays.parallelSort(pairs);
    return pairs;
  }

  /** The word at an offset from a place within the same sentence; the edge is endless. */
  private static int near(WordStream corpus, int place, int offset) {
    int step = Integer.signum(offset);
    int at = place;
    while (at != place + offset) {
      at += step;
      if (corpus.at(at) == WordStream.EDGE) {
        return WordStream.EDGE;
      }
    }
    return corpus.at(at);
  }

  private void countsToInformation() {
    double[] ofRow = new double[rows];
    double[] ofColumn = new double[columns];
    for (int row = 0; row < rows; row++) {
      for (int i = begin[row]; i < begin[row + 1]; i++) {
        ofRow[row] += information[i];
        ofColumn[column[i]] += information[i];
      }
    }
    double all = 0;
    for (int c = 0; c < columns; c++) {
      ofColumn[c] = Math.pow(ofColumn[c], CONTEXT_SMOOTHING);
      all += ofColumn[c];
    }
    for (int row = 0; row < rows; row++) {
      for (int i = begin[row]; i < begin[row + 1]; i++) {
        double mutual = Math.log(information[i] * all / (ofRow[row] * ofColumn[column[i]]));
        information[i] = (float) Math.max(0, mutual);
      }
    }
  }

  private float[] vectors(Consumer<String> progress) {
    float[] ofColumns = new float[columns * CARRIED];
    Random random = new Random(SEED);
    for (int i = 0; i < ofColumns.length; i++) {
      ofColumns[i] = (float) random.nextGaussian();
    }
    for (int round = 1; round <= POWER_ITERATIONS; round++) {
      float[] ofRows = rotated(times(ofColumns), rows, -0.5);
      ofColumns = rotated(timesTransposed(ofRows), columns, -0.5);
      progress.accept("word vectors, round " + round + " of " + POWER_ITERATIONS);
    }
    return normalized(rotated(times(ofColumns), rows, -0.25));
  }

  private float[] times(float[] ofColumns) {
    float[] ofRows = new float[rows * CARRIED];
    IntStream.range(0, rows).parallel().forEach(row -> {
      for (int i = begin[row]; i < begin[row + 1]; i++) {
        addMultiple(information[i], ofColumns, column[i] * CARRIED, ofRows, row * CARRIED);
      }
    });
    return ofRows;
  }

  private float[] timesTransposed(float[] ofRows) {
    float[][] parts = new float[PARTS][];
    IntStream.range(0, PARTS).parallel().forEach(part -> {
      float[] ofColumns = new float[columns * CARRIED];
      for (int row = part; row < rows; row += PARTS) {
        for (int i = begin[row]; i < begin[row + 1]; i++) {
          addMultiple(information[i], ofRows, row * CARRIED, ofColumns, column[i] * CARRIED);
        }
      }
      parts[part] = ofColumns;
    });
    for (int part = 1; part < PARTS; part++) {
      addMultiple(1, parts[part], 0, parts[0], 0, parts[0].length);
    }
    return parts[0];
  }

  private static void addMultiple(float factor, float[] from, int fromBegin, float[] to, int toBegin) {
    addMultiple(factor, from, fromBegin, to, toBegin, CARRIED);
  }

  private static void addMultiple(float factor, float[] from, int fromBegin, float[] to, int toBegin, int length) {
    for (int d = 0; d < length; d++) {
      to[toBegin + d] += factor * from[fromBegin + d];
    }
  }

  /**
   * Turns the columns of a matrix to its principal axes, longest first, and multiplies each with a power of its squared
   * length: -1/2 makes them orthonormal, -1/4 leaves the root of the singular value.
   */
  private static float[] rotated(float[] matrix, int count, double power) {
    DMatrixRMaj gram = new DMatrixRMaj(CARRIED, CARRIED);
    for (int row = 0; row < count; row++) {
      for (int x = 0; x < CARRIED; x++) {
        double value = matrix[row * CARRIED + x];
        for (int y = 0; y < CARRIED; y++) {
          gram.data[x * CARRIED + y] += value * matrix[row * CARRIED + y];
        }
      }
    }
    EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(CARRIED, true, true);
    if (!eigen.decompose(gram)) {
      throw new IllegalStateException("the contexts of words have no principal axes");
    }
    int[] order = IntStream.range(0, CARRIED).boxed()
        .sorted((a, b) -> Double.compare(eigen.getEigenvalue(b).getReal(), eigen.getEigenvalue(a).getReal()))
        .mapToInt(Integer::intValue)
        .toArray();
    float[] axes = new float[CARRIED * CARRIED];
    for (int axis = 0; axis < CARRIED; axis++) {
      double squared = eigen.getEigenvalue(order[axis]).getReal();
      double factor = squared > 0 ? Math.pow(squared, power) : 0;
      for (int x = 0; x < CARRIED; x++) {
        axes[x * CARRIED + axis] = (float) (eigen.getEigenVector(order[axis]).get(x, 0) * factor);
      }
    }
    float[] rotated = new float[matrix.length];
    IntStream.range(0, count).parallel().forEach(row -> {
      for (int x = 0; x < CARRIED; x++) {
        addMultiple(matrix[row * CARRIED + x], axes, x * CARRIED, rotated, row * CARRIED);
      }
    });
    return rotated;
  }

  private float[] normalized(float[] carried) {
    float[] vectors = new float[rows * DIMENSION];
    for (int row = 0; row < rows; row++) {
      double squares = 0;
      for (int d = 0; d < DIMENSION; d++) {
        squares += (double) carried[row * CARRIED + d] * carried[row * CARRIED + d];
      }
      for (int d = 0; squares > 0 && d < DIMENSION; d++) {
        vectors[row * DIMENSION + d] = (float) (carried[row * CARRIED + d] / Math.sqrt(squares));
      }
    }
    return vectors;
  }
}
