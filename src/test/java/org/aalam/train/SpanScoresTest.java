package org.aalam.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aalam.internal.feature.FeatureExtractor;
import org.aalam.internal.feature.Template;
import org.aalam.internal.lexicon.Lexicons;
import org.aalam.internal.lexicon.TypeTable;
import org.aalam.internal.lexicon.WordTable;
import org.aalam.internal.lexicon.WordVectors;
import org.aalam.internal.model.CrfModel;
import org.aalam.internal.model.LabelSet;
import org.aalam.internal.model.SequenceTagger;
import org.aalam.internal.model.TaggerModel;
import org.aalam.internal.timex.TimexFinder;
import org.aalam.io.ConllSentence;
import org.junit.jupiter.api.Test;

class SpanScoresTest {

  /** A tagger that calls two words places and goes on with a place after the word {@code بن}; everything else is outside. */
  private static SequenceTagger tagger() {
    LabelSet labels = new LabelSet(List.of("LOC", "PER"));
    double[] transition = new double[25];
    for (int from = 0; from < 5; from++) {
      for (int to = 0; to < 5; to++) {
        transition[from * 5 + to] = LabelSet.mayFollow(from, to) ? 0 : Double.NEGATIVE_INFINITY;
      }
    }
    double[] start = {0, 0, Double.NEGATIVE_INFINITY, 0, Double.NEGATIVE_INFINITY};
    long[] features = {
      Template.hashOf("bias=1"), Template.hashOf("form=فاس"), Template.hashOf("form=مكناس"), Template.hashOf("form=الجديدة")};
    CrfModel model = new CrfModel(labels, start, transition, features, new int[] {0, 1, 2, 3, 4},
        new byte[] {0, 1, 1, 2}, new float[] {5, 20, 20, 20});
    FeatureExtractor extractor = new FeatureExtractor(Lexicons.load(), TimexFinder.load(),
        WordTable.of(new String[0], new long[0], new int[0][]), TypeTable.empty(), WordVectors.none());
    return new SequenceTagger(TaggerModel.of(model), extractor);
  }

  private static LabelledText text(String words, String labels) {
    return LabelledText.of(new ConllSentence(List.of(words.split(" ")), List.of(labels.split(" ")), 1));
  }

  @Test
  void aSpanCountsOnceWithItsExactBordersAndType() {
    SpanScores scores = SpanScores.of(tagger(), List.of(
        text("زار فاس الجديدة أمس", "O B-LOC I-LOC O"),
        text("زار فاس الجديدة", "O B-LOC O"),
        text("قال محمد", "O B-PER"),
        text("فاس مكناس", "B-LOC B-LOC"),
        text("فاس", "B-PER")));

    Map<String, int[]> counts = new TreeMap<>(scores.counts());
    assertThat(counts.get("LOC")).containsExactly(3, 2, 1);
    assertThat(counts.get("PER")).containsExactly(0, 0, 2);
    assertThat(scores.micro()).containsExactly(3, 2, 3);
    assertThat(SpanScores.f1(counts.get("LOC"))).isCloseTo(200.0 * 3 / 9, within(1e-9));
    assertThat(SpanScores.f1(counts.get("PER"))).isZero();
    assertThat(scores.describe()).isEqualTo("F1 LOC 66.7 PER 0.0, micro 54.55");
  }
}
