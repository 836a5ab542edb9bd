package org.aalam.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aalam.internal.translit.Graphone;

/**
 * Learns which Latin letters stand for which Arabic ones, by expectation maximization over all ways to cut a pair of words
 * into graphones. Not thread-safe.
 */
final class PairAligner {
  private static final int MAX_LATIN = 4;
  private static final int MAX_LATIN_OF_TWO = 2;
  private static final double MIN_COUNT = 4;

  private final Map<String, Map<String, Integer>> numbers = new HashMap<>();
  private final List<Graphone> graphones = new ArrayList<>();
  private double[] probability;
  private double[] counts;

  /** Learns from pairs. */
  PairAligner(List<WordPair> pairs, int rounds) {
    List<int[][]> cuts = new ArrayList<>(pairs.size());
    for (WordPair pair : pairs) {
      cuts.add(cuts(pair, true));
    }
    probability = new double[graphones.size()];
    Arrays.fill(probability, 1.0 / graphones.size());
    for (int round = 0; round < rounds; round++) {
      counts = new double[graphones.size()];
      for (int i = 0; i < pairs.size(); i++) {
        expect(pairs.get(i), cuts.get(i));
      }
      maximize();
    }
  }

  private void maximize() {
    double sum = 0;
    for (double count : counts) {
      sum += count >= MIN_COUNT ? count : 0;
    }
    for (int i = 0; i < counts.length; i++) {
      probability[i] = counts[i] >= MIN_COUNT ? counts[i] / sum : 0;
    }
  }

  /** The graphones that may begin at each place of a pair, as triples of Arabic length, Latin length and number. */
  private int[][] cuts(WordPair pair, boolean learn) {
    String arabic = pair.arabic();
    String latin = pair.latin();
    int width = latin.length() + 1;
    int[][] cuts = new int[arabic.length() * width][];
    int[] found = new int[3 * (MAX_LATIN + MAX_LATIN_OF_TWO + 1)];
    for (int a = 0; a < arabic.length(); a++) {
      for (int b = 0; b < width; b++) {
        int size = 0;
        for (int n = 1; n <= 2 && a + n <= arabic.length(); n++) {
          int most = n == 1 ? MAX_LATIN : MAX_LATIN_OF_TWO;
          for (int m = n - 1; m <= most && b + m <= latin.length(); m++) {
            int number = number(arabic.substring(a, a + n), latin.substring(b, b + m), learn);
            if (number >= 0) {
              found[size++] = n;
              found[size++] = m;
              found[size++] = number;
            }
          }
        }
        cuts[a * width + b] = Arrays.copyOf(found, size);
      }
    }
    return cuts;
  }

  private int number(String arabic, String latin, boolean learn) {
    Map<String, Integer> known = learn
        ? numbers.computeIfAbsent(arabic, key -> new HashMap<>())
        : numbers.getOrDefault(arabic, Map.of());
    Integer number = known.get(latin);
    if (number == null && learn) {
      number = graphones.size();
      graphones.add(new Graphone(arabic, latin));
      known.put(latin, number);
    }
    return number == null ? -1 : number;
  }

  private void expect(WordPair pair, int[][] cuts) {
    int rows = pair.arabic().length() + 1;
    int width = pair.latin().length() + 1;
    double[] forward = new double[rows * width];
    double[] backward = new double[rows * width];
    forward[0] = 1;
    for (int cell = 0; cell < cuts.length; cell++) {
      int[] cut = cuts[cell];
      for (int i = 0; i < cut.length && forward[cell] > 0; i += 3) {
        forward[cell + cut[i] * width + cut[i + 1]] += forward[cell] * probability[cut[i + 2]];
      }
    }
    double total = forward[rows * width - 1];
    if (!(total > 0)) {
      return;
    }
    backward[rows * width - 1] = 1;
    for (int cell = cuts.length - 1; cell >= 0; cell--) {
      int[] cut = cuts[cell];
      for (int i = 0; i < cut.length; i += 3) {
        double way = probability[cut[i + 2]] * backward[cell + cut[i] * width + cut[i + 1]];
        backward[cell] += way;
        counts[cut[i + 2]] += forward[cell] * way / total;
      }
    }
  }

  /** Returns the likeliest graphones of a pair, empty where there are none. */
  List<Graphone> align(WordPair pair) {
    int[][] cuts = cuts(pair, false);
    int rows = pair.arabic().length() + 1;
    int width = pair.latin().length() + 1;
    double[] best = new double[rows * width];
    int[] from = new int[rows * width];
    int[] by = new int[rows * width];
    best[0] = 1;
    for (int cell = 0; cell < cuts.length; cell++) {
      int[] cut = cuts[cell];
      for (int i = 0; i < cut.length; i += 3) {
        int target = cell + cut[i] * width + cut[i + 1];
        double score = best[cell] * probability[cut[i + 2]];
        if (score > best[target]) {
          best[target] = score;
          from[target] = cell;
          by[target] = cut[i + 2];
        }
      }
    }
    List<Graphone> aligned = new ArrayList<>();
    int end = rows * width - 1;
    for (int cell = end; cell > 0 && best[end] > 0; cell = from[cell]) {
      aligned.add(0, graphones.get(by[cell]));
    }
    return aligned;
  }

  /** Returns the probability of a graphone of {@link #align}. */
  double probability(Graphone graphone) {
    return probability[numbers.get(graphone.arabic()).get(graphone.latin())];
  }
}
