package org.aalam.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.util.BeamSearchContextGenerator;
import org.aalam.internal.feature.Template;
import org.junit.jupiter.api.Test;

class TrainingSetTest {
  private static final BeamSearchContextGenerator<String> WORDS =
      (i, tokens, outcomes, context) -> new String[] {"b=1", "w=" + tokens[i]};
  private static final List<String> LINES = List.of("زار/O محمد/B-PER فاس/B-LOC", "زار/O ناصر/B-PER بوريطة/I-PER");

  private static TrainingSet read(int cutoff, List<String> lines) throws IOException {
    return TrainingSet.read(new WordEvents(WORDS, lines), cutoff);
  }

  private static long[] hashes(TrainingSet set, int sentence, int token) {
    return Arrays.stream(set.features(sentence)[token]).mapToLong(id -> set.features()[id]).toArray();
  }

  @Test
  void numbersLabelsAndFeatures() throws IOException {
    TrainingSet set = read(1, LINES);

    assertThat(set.sentences()).isEqualTo(2);
    assertThat(set.labels().types()).containsExactly("LOC", "PER");
    assertThat(set.labels(0)).containsExactly(0, 3, 1);
    assertThat(set.labels(1)).containsExactly(0, 3, 4);
    assertThat(set.features()).hasSize(6).contains(Template.hashOf("w=بوريطة"));
    assertThat(hashes(set, 0, 2)).containsExactly(Template.hashOf("b=1"), Template.hashOf("w=فاس"));
  }

  @Test
  void leavesOutFeaturesBelowTheCutoff() throws IOException {
    TrainingSet set = read(2, LINES);

    assertThat(set.features()).containsExactlyInAnyOrder(Template.hashOf("b=1"), Template.hashOf("w=زار"));
    assertThat(hashes(set, 1, 0)).containsExactly(Template.hashOf("b=1"), Template.hashOf("w=زار"));
    assertThat(hashes(set, 0, 2)).containsExactly(Template.hashOf("b=1"));
    assertThat(read(3, LINES).features()).containsExactly(Template.hashOf("b=1"));
  }

  @Test
  void refusesALabelThatIsNoLabel() {
    assertThatIllegalArgumentException().isThrownBy(() -> read(1, List.of("زار/O محمد/PER")))
        .withMessageContaining("PER");
  }
}
