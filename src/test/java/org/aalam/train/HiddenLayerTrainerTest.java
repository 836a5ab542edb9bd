package org.aalam.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.aalam.internal.feature.FeatureExtractor;
import org.aalam.internal.lexicon.Lexicons;
import org.aalam.internal.lexicon.TypeTable;
import org.aalam.internal.lexicon.WordTable;
import org.aalam.internal.lexicon.WordVectors;
import org.aalam.internal.model.CrfModel;
import org.aalam.internal.model.SequenceTagger;
import org.aalam.internal.model.TaggerModel;
import org.aalam.internal.timex.TimexFinder;
import org.aalam.io.ConllSentence;
import org.aalam.testing.HandMadeModel;
import org.junit.jupiter.api.Test;

class HiddenLayerTrainerTest {
  private static final FeatureExtractor EXTRACTOR = new FeatureExtractor(Lexicons.load(), TimexFinder.load(),
      WordTable.of(new String[0], new long[0], new int[0][]), TypeTable.empty(), WordVectors.none());
  private static final CrfModel SAYS_NOTHING = HandMadeModel.of("LOC", "PER").build();

  private static LabelledText text(String words, String labels) {
    return LabelledText.of(new ConllSentence(List.of(words.split(" ")), List.of(labels.split(" ")), 1));
  }

  /**
   * A number and a Latin word are a place if one of them alone is followed by an exclamation, and no name if both are or none:
   * the shapes say nothing one by one.
   */
  private static List<LabelledText> eitherButNotBoth() {
    List<LabelledText> texts = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      texts.add(text("7 !", "B-LOC O"));
      texts.add(text("x ?", "B-LOC O"));
      texts.add(text("7 ?", "O O"));
      texts.add(text("x !", "O O"));
    }
    return texts;
  }

  private static TaggerModel train(int layers) {
    return HiddenLayerTrainer.train(eitherButNotBoth(), EXTRACTOR, SAYS_NOTHING, layers, 1, message -> { });
  }

  @Test
  void learnsWhatOnlyACombinationSays() {
    for (int layers = 1; layers <= 3; layers++) {
      SequenceTagger tagger = new SequenceTagger(train(layers), EXTRACTOR);
      assertThat(SpanScores.of(tagger, eitherButNotBoth()).micro()).as("%d layers", layers).containsExactly(120, 0, 0);
    }
  }

  @Test
  void theSameTextsGiveTheSameLayer() throws IOException {
    ByteArrayOutputStream first = new ByteArrayOutputStream();
    ByteArrayOutputStream second = new ByteArrayOutputStream();
    train(2).write(first);
    train(2).write(second);
    assertThat(second.toByteArray()).isEqualTo(first.toByteArray());
  }
}
