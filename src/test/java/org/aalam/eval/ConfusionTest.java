package org.aalam.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.aalam.io.ConllSentence;
import org.junit.jupiter.api.Test;

class ConfusionTest {

  @Test
  void everySpanIsCountedOnce() {
    Confusion confusion = new Confusion();
    List<String> tokens = List.of("أ", "ب", "ج", "د", "ه", "و", "ز");
    confusion.add(new ConllSentence(tokens, List.of("B-PER", "I-PER", "B-LOC", "B-ORG", "B-LOC", "O", "B-PER"), 1),
        List.of("B-PER", "O", "B-ORG", "B-ORG", "O", "B-LOC", "B-PER"));

    assertThat(confusion.counts()).isEqualTo(Map.of(
        "PER", Map.of("PER", 1, "PER~", 1),
        "LOC", Map.of("ORG", 1, "missed", 1),
        "ORG", Map.of("ORG", 1),
        "spurious", Map.of("LOC", 1)));
    assertThat(confusion.toTable().lines()).first().asString().startsWith("gold \\ found").endsWith("missed");
    assertThat(confusion.toTable()).contains("spurious");
  }
}
