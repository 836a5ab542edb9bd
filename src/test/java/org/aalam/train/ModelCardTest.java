package org.aalam.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aalam.internal.model.ModelManifest;
import org.aalam.io.ConllSentence;
import org.junit.jupiter.api.Test;

class ModelCardTest {
  private static final ModelManifest MANIFEST = new ModelManifest(
      "news", "3", 7, Map.of(), Map.of("training.seed", "1", "training.corpus", "2 sentences"));
  private static final Corpus NOTHING = new Corpus(List.of(), List.of(), List.of(), "none");

  private static Corpus corpus(int sentences, String sha256) {
    ConllSentence sentence = new ConllSentence(List.of("فاس"), List.of("B-LOC"), 1);
    LabelledText text = LabelledText.of(sentence);
    return new Corpus(List.of(), Collections.nCopies(sentences, sentence),
        Collections.nCopies(sentences, text), sha256);
  }

  @Test
  void tellsWhatAModelIsMadeOfAndHowWellItDoes() {
    SpanScores scores = new SpanScores(new TreeMap<>(Map.of("LOC", new int[] {3, 1, 2}, "PER", new int[] {0, 0, 1})));
    String card = new ModelCard(MANIFEST, corpus(2, "abc"), corpus(1, "def"), scores).format();

    assertThat(card).startsWith("# Model news 3\n").contains("Feature set 7.")
        .contains("- 2 sentences, SHA-256 of all files `abc`")
        .contains("on 1 sentences of development data (SHA-256 `def`)")
        .contains("| LOC | 75.0 | 60.0 | 66.7 |\n| PER | 0.0 | 0.0 | 0.0 |\n| micro | 75.0 | 50.0 | 60.0 |\n")
        .contains("## Made with\n\n- training.corpus: 2 sentences\n- training.seed: 1\n");
  }

  @Test
  void saysWhereNothingWasMeasured() {
    String card = new ModelCard(MANIFEST, corpus(2, "abc"), NOTHING, new SpanScores(Map.of())).format();
    assertThat(card).contains("None: no development data was given.").doesNotContain("| type |");
  }
}
