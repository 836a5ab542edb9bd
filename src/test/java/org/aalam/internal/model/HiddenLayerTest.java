package org.aalam.internal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.aalam.internal.feature.FeatureExtractor;
import org.aalam.internal.feature.Template;
import org.aalam.internal.lexicon.Lexicons;
import org.aalam.internal.lexicon.TypeTable;
import org.aalam.internal.lexicon.WordTable;
import org.aalam.internal.lexicon.WordVectors;
import org.aalam.internal.timex.TimexFinder;
import org.aalam.internal.token.TokenizedText;
import org.aalam.testing.HandMadeModel;
import org.junit.jupiter.api.Test;

class HiddenLayerTest {
  private static final long NAME = Template.hashOf("shape=a");
  private static final long EDGE = Template.hashOf("shape+1=.");
  private static final double[] PAIRS = new double[9];
  private static final double[] STARTS = {0, 0, Double.NEGATIVE_INFINITY};
  private static final WordVectors VECTORS = WordVectors.of(new float[] {0, 0, 0.5f, 0, 0, 0.25f}, 2);

  /**
   * Two units over three labels: one that rises where both features are seen, one that rises with the first component of the
   * word before.
   */
  private static HiddenLayer layer() {
    float[] vectorWeights = new float[(2 * FeatureExtractor.REACH + 1) * 2 * 2];
    vectorWeights[(FeatureExtractor.REACH - 1) * 4 + 1] = 8;
    return new HiddenLayer(0.5f, new long[] {NAME, EDGE}, new byte[] {4, 0, 4, -1}, vectorWeights, new int[] {-5, 0},
        new float[] {0, 2, 0, 0, 0, 1}, new float[] {1, 0, 0});
  }

  private static double[] scores(HiddenLayer layer, short[] sums) {
    double[] scores = new double[3];
    layer.addScores(sums, 0, scores, 0);
    return scores;
  }

  private static short[] atRest(HiddenLayer layer) {
    short[] sums = new short[2];
    layer.writeBias(sums, 0);
    return sums;
  }

  @Test
  void unitsBelowZeroSayNothing() {
    HiddenLayer layer = layer();
    short[] sums = atRest(layer);
    layer.addFeature(NAME, sums, 0);
    assertThat(scores(layer, sums)).containsExactly(1, 0, 0);
  }

  @Test
  void aUnitMayHearOnlyBothOfTwoFeatures() {
    HiddenLayer layer = layer();
    short[] sums = atRest(layer);
    layer.addFeature(EDGE, sums, 0);
    layer.addFeature(NAME, sums, 0);
    assertThat(scores(layer, sums)).containsExactly(1, 3 * 0.5 * 2, 0);
  }

  @Test
  void theVectorOfTheWordBeforeIsHeardInItsPlaceAlone() {
    HiddenLayer layer = layer();
    short[] sums = atRest(layer);
    layer.addVector(VECTORS, 1, 0, sums, 0);
    assertThat(sums).containsExactly((short) -5, (short) 0);
    layer.addVector(VECTORS, 1, -1, sums, 0);
    assertThat(sums).containsExactly((short) -5, (short) 8);
    assertThat(scores(layer, sums)).containsExactly(1, 0, 4);
  }

  @Test
  void unknownFeaturesChangeNothing() {
    short[] sums = atRest(layer());
    layer().addFeature(Template.hashOf("shape=x"), sums, 0);
    assertThat(sums).containsExactly((short) -5, (short) 0);
  }

  @Test
  void partsThatDoNotFitAreRefused() {
    assertThatThrownBy(() -> new HiddenLayer(
        1, new long[] {1}, new byte[1], new float[0], new int[2], new float[4], new float[2]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aModelIsReadAsItWasWritten() throws IOException {
    TaggerModel model = TaggerModel.meanOf(
        HandMadeModel.of("LOC").weight("shape=a", "B-LOC", 3).build(), layer(), STARTS, PAIRS);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    TaggerModel read = TaggerModel.read(new ByteArrayInputStream(out.toByteArray()));
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    read.write(again);
    assertThat(again.toByteArray()).isEqualTo(out.toByteArray());
    assertThat(read.layer().units()).isEqualTo(2);
    assertThat(read.featureCount()).isEqualTo(3);
  }

  @Test
  void aDamagedModelIsRefused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TaggerModel(HandMadeModel.of("LOC", "PER").build(), layer()).write(out);
    assertThatThrownBy(() -> TaggerModel.read(new ByteArrayInputStream(out.toByteArray())))
        .isInstanceOf(IOException.class).hasMessageContaining("other labels");
  }

  @Test
  void theTaggerTakesTheMeanOfBoth() {
    CrfModel crf = HandMadeModel.of("LOC").weight("bias=1", "O", 2).weight("word=فاس", "B-LOC", 3).build();
    FeatureExtractor extractor = new FeatureExtractor(Lexicons.load(), TimexFinder.load(),
        WordTable.of(new String[0], new long[0], new int[0][]), TypeTable.empty(), VECTORS);
    SequenceTagger tagger = new SequenceTagger(TaggerModel.meanOf(crf, layer(), STARTS, PAIRS), extractor);
    double[] of = tagger.labelProbabilities(tagger.annotate(TokenizedText.of("قرب فاس").sentences())).get(0)[1];
    // The word before has the vector of rare words, 0.5: the second unit stands at 4 and gives 4 to I-LOC.
    double outside = Math.exp((2 + 1) / 2.0);
    double begin = Math.exp(3 / 2.0);
    double inside = Math.exp(4 / 2.0);
    double before = Math.exp((2 + 1) / 2.0);
    double all = (before + 1) * (outside + begin) + inside;
    assertThat(of[1]).isCloseTo((before + 1) * begin / all, within(1e-6));
    assertThat(List.of(of[0] + of[1] + of[2])).singleElement().satisfies(sum -> assertThat(sum).isCloseTo(1, within(1e-9)));
  }
}
