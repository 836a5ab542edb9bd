package org.aalam.internal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/** Checks the lattice against sums over all labellings of short sentences. */
class LatticeTest {
  private static final int LABELS = 5;
  private static final int SIZE = 4;
  private static final int LABELLINGS = 625;

  private final Random random = new Random(42);

  /** One random sentence with everything reckoned the long way. */
  private final class Sentence {
    private final double[] start = new double[LABELS];
    private final double[] transition = new double[LABELS * LABELS];
    private final double[] scores = random.doubles((long) SIZE * LABELS, -3, 3).toArray();
    private final Lattice lattice;

    Sentence() {
      for (int y = 0; y < LABELS; y++) {
        start[y] = LabelSet.mayFollow(-1, y) ? random.nextDouble() : Double.NEGATIVE_INFINITY;
      }
      for (int i = 0; i < transition.length; i++) {
        transition[i] =
            LabelSet.mayFollow(i / LABELS, i % LABELS) ? random.nextDouble() : Double.NEGATIVE_INFINITY;
      }
      lattice = new Lattice(start, transition, new double[LABELS]);
      lattice.load(scores, SIZE);
    }

    double score(int labelling) {
      double score = 0;
      int previous = -1;
      for (int t = 0; t < SIZE; t++) {
        int y = label(labelling, t);
        score += scores[t * LABELS + y] + (t == 0 ? start[y] : transition[previous * LABELS + y]);
        previous = y;
      }
      return score;
    }

    double sum(IntPredicate wanted) {
      double sum = 0;
      for (int labelling = 0; labelling < LABELLINGS; labelling++) {
        sum += wanted.test(labelling) ? Math.exp(score(labelling)) : 0;
      }
      return sum;
    }
  }

  private static int label(int labelling, int token) {
    return labelling / (int) Math.pow(LABELS, token) % LABELS;
  }

  @Test
  void sumsOverAllLabellings() {
    for (int trial = 0; trial < 20; trial++) {
      Sentence sentence = new Sentence();
      assertThat(sentence.lattice.logPartition()).isCloseTo(Math.log(sentence.sum(l -> true)), within(1e-9));
    }
  }

  @Test
  void givesExactMarginals() {
    for (int trial = 0; trial < 20; trial++) {
      Sentence sentence = new Sentence();
      double all = sentence.sum(l -> true);
      for (int i = 0; i < SIZE * LABELS; i++) {
        int t = i / LABELS;
        int y = i % LABELS;
        assertThat(sentence.lattice.marginal(t, y))
            .isCloseTo(sentence.sum(l -> label(l, t) == y) / all, within(1e-9));
      }
    }
  }

  @Test
  void givesExactProbabilitiesOfMentions() {
    for (int trial = 0; trial < 20; trial++) {
      Sentence sentence = new Sentence();
      double all = sentence.sum(l -> true);
      double inMiddle = sentence.sum(l -> label(l, 1) == 1 && label(l, 2) == 2 && label(l, 3) != 2) / all;
      double atEnd = sentence.sum(l -> label(l, 2) == 3 && label(l, 3) == 4) / all;
      assertThat(sentence.lattice.spanProbability(1, 3, 1)).isCloseTo(inMiddle, within(1e-9));
      assertThat(sentence.lattice.spanProbability(2, 4, 3)).isCloseTo(atEnd, within(1e-9));
    }
  }

  @Test
  void findsTheBestLabelling() {
    for (int trial = 0; trial < 20; trial++) {
      Sentence sentence = new Sentence();
      int best = 0;
      for (int labelling = 1; labelling < LABELLINGS; labelling++) {
        best = sentence.score(labelling) > sentence.score(best) ? labelling : best;
      }
      int[] path = new int[SIZE];
      sentence.lattice.best(path);
      for (int t = 0; t < SIZE; t++) {
        assertThat(path[t]).isEqualTo(label(best, t));
      }
    }
  }

  @Test
  void eagernessMovesTheChoiceAndNoProbability() {
    double[] start = {0, 0, Double.NEGATIVE_INFINITY, 0, Double.NEGATIVE_INFINITY};
    double[] transition = new double[LABELS * LABELS];
    double[] scores = {Math.log(0.6), Math.log(0.4), -9, -9, -9};
    double[] eagerness = {0, Math.log(0.6 / 0.4) + 0.01, 0, 0, 0};
    int[] path = new int[1];

    Lattice plain = new Lattice(start, transition, new double[LABELS]);
    plain.load(scores, 1);
    plain.best(path);
    assertThat(path[0]).isZero();

    Lattice eager = new Lattice(start, transition, eagerness);
    eager.load(scores, 1);
    eager.best(path);
    assertThat(path[0]).isEqualTo(1);
    assertThat(eager.marginal(0, 1)).isEqualTo(plain.marginal(0, 1));
  }

  @Test
  void staysFiniteOverLongSentencesAndLargeScores() {
    int size = 2000;
    Sentence sentence = new Sentence();
    sentence.lattice.load(random.doubles((long) size * LABELS, -300, 300).toArray(), size);
    assertThat(sentence.lattice.logPartition()).isFinite();
    assertThat(sentence.lattice.marginal(size - 1, 0)).isBetween(0.0, 1.0 + 1e-9);
  }
}
