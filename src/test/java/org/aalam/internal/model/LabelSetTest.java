package org.aalam.internal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelSetTest {
  private final LabelSet labels = new LabelSet(List.of("LOC", "PER"));

  @Test
  void numbersOutsideThenEachTypesLabels() {
    assertThat(IntStream.range(0, labels.size()).mapToObj(labels::label))
        .containsExactly("O", "B-LOC", "I-LOC", "B-PER", "I-PER");
    for (int id = 0; id < labels.size(); id++) {
      assertThat(labels.id(labels.label(id))).isEqualTo(id);
    }
    assertThat(labels.type(2)).isEqualTo("LOC");
    assertThat(labels.type(3)).isEqualTo("PER");
  }

  @ParameterizedTest
  @ValueSource(strings = {"B-ORG", "X-LOC", "LOC", "B-", "o", ""})
  void refusesOtherLabels(String label) {
    assertThatIllegalArgumentException().isThrownBy(() -> labels.id(label))
        .withMessageContaining("\"" + label + "\"").withMessageContaining("[LOC, PER]");
  }

  @ParameterizedTest(name = "{1} after {0}: {2}")
  @CsvSource({
      "start, O, true", "start, B-LOC, true", "start, I-LOC, false", "O, I-LOC, false", "O, B-PER, true",
      "B-LOC, I-LOC, true", "I-LOC, I-LOC, true", "I-LOC, B-LOC, true", "I-LOC, O, true", "B-PER, I-LOC, false",
      "I-LOC, I-PER, false", "I-PER, I-LOC, false", "B-LOC, I-PER, false"
  })
  void anInsideLabelNeedsItsTypeBefore(String previous, String next, boolean may) {
    int previousId = previous.equals("start") ? -1 : labels.id(previous);
    assertThat(LabelSet.mayFollow(previousId, labels.id(next))).isEqualTo(may);
  }

  @Test
  void tellsBeginFromInside() {
    assertThat(IntStream.range(0, labels.size()).filter(LabelSet::isBegin)).containsExactly(1, 3);
    assertThat(IntStream.range(0, labels.size()).filter(LabelSet::isInside)).containsExactly(2, 4);
  }
}
