package org.aalam.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final Score GOOD = new Score(9, 1, 1);
  private static final Score BAD = new Score(5, 5, 5);

  @Test
  void equalModelsDoNotDiffer() {
    Comparison comparison = new Comparison();
    for (int i = 0; i < 20; i++) {
      comparison.add(Map.of("A", GOOD), Map.of("A", GOOD));
    }
    assertThat(comparison.differences()).containsOnlyKeys("A", "micro")
        .allSatisfy((label, difference) -> assertThat(difference.p()).isEqualTo(1.0));
  }

  @Test
  void pIsTheShareOfTossesThatSeparateAsMuch() {
    Comparison comparison = new Comparison();
    for (int i = 0; i < 5; i++) {
      comparison.add(Map.of("A", BAD, "B", GOOD), Map.of("A", GOOD, "B", GOOD));
    }
    Comparison.Difference difference = comparison.differences().get("A");
    assertThat(difference.first()).isEqualTo(0.5);
    assertThat(difference.second()).isEqualTo(0.9);
    // Of the 32 ways in which five coins fall, only all heads and all tails separate the sides as much.
    assertThat(difference.p()).isCloseTo(2.0 / 32, within(0.01));
    assertThat(comparison.differences().get("B").p()).isEqualTo(1.0);
    assertThat(comparison.toTable()).isEqualTo(comparison.toTable()).contains("A").contains("+40.00");
  }

  @Test
  void aModelThatIsBetterEverywhereIsSignificantlySo() {
    Comparison comparison = new Comparison();
    for (int i = 0; i < 50; i++) {
      comparison.add(Map.of("A", BAD), Map.of("A", GOOD));
    }
    assertThat(comparison.differences().get("micro").p()).isLessThan(0.001);
  }
}
