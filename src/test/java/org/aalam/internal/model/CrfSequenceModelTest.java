package org.aalam.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import opennlp.tools.util.BeamSearchContextGenerator;
import opennlp.tools.util.Sequence;
import opennlp.tools.util.SequenceValidator;
import org.aalam.testing.HandMadeModel;
import org.junit.jupiter.api.Test;

class CrfSequenceModelTest {
  private static final String[] TOKENS = {"زار", "محمد", "الرباط"};
  private static final BeamSearchContextGenerator<String> WORDS =
      (i, tokens, outcomes, context) -> new String[] {"w=" + tokens[i]};
  private static final SequenceValidator<String> NO_PERSONS = (i, tokens, before, outcome) -> !outcome.endsWith("PER");

  private final CrfSequenceModel model = new CrfSequenceModel(HandMadeModel.of("LOC", "PER")
      .weight("w=زار", "O", 4)
      .weight("w=محمد", "B-PER", 3)
      .weight("w=محمد", "O", 2)
      .weight("w=الرباط", "B-LOC", 4)
      .build());

  @Test
  void givesTheBestLabellingWithItsProbabilities() {
    Sequence best = model.bestSequence(TOKENS, null, WORDS, null);
    assertThat(best.getOutcomes()).containsExactly("O", "B-PER", "B-LOC");
    double all = Math.exp(3) + Math.exp(2) + 2;
    assertThat(best.getProbs()[1]).isBetween(0.9 * Math.exp(3) / all, 1.1 * Math.exp(3) / all);
  }

  @Test
  void leavesOutWhatTheValidatorRefuses() {
    Sequence[] valid = model.bestSequences(3, TOKENS, null, WORDS, NO_PERSONS);
    assertThat(valid).isNotEmpty();
    assertThat(valid[0].getOutcomes()).containsExactly("O", "O", "B-LOC");
    for (Sequence sequence : valid) {
      assertThat(sequence.getOutcomes()).doesNotContain("B-PER", "I-PER");
    }
  }

  @Test
  void givesTheValidatorWhatStandsBefore() {
    SequenceValidator<String> noTwoNames =
        (i, tokens, before, outcome) -> before.length == i && !(i == 2 && before[1].equals("B-PER"));
    assertThat(model.bestSequences(2, TOKENS, null, WORDS, noTwoNames)[0].getOutcomes())
        .containsExactly("O", "O", "B-LOC");
  }

  @Test
  void leavesOutWhatScoresTooLittle() {
    Sequence[] all = model.bestSequences(4, TOKENS, null, WORDS, null);
    Sequence[] good = model.bestSequences(4, TOKENS, null, all[1].getScore(), WORDS, null);
    assertThat(all).hasSize(4);
    assertThat(good).isNotEmpty().hasSizeLessThan(4);
    for (Sequence sequence : good) {
      assertThat(sequence.getScore()).isGreaterThanOrEqualTo(all[1].getScore());
    }
  }

  @Test
  void anEmptySentenceHasAnEmptyLabelling() {
    assertThat(model.bestSequence(new String[0], null, WORDS, null).getOutcomes()).isEmpty();
  }

  @Test
  void namesItsOutcomes() {
    assertThat(model.getOutcomes()).containsExactly("O", "B-LOC", "I-LOC", "B-PER", "I-PER");
  }
}
