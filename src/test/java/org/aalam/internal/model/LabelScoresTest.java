package org.aalam.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelScoresTest {

  @Test
  void keepsWhatAFileKeepsOfWeightsAndTheirSums() {
    float small = HalfFloat.toFloat(HalfFloat.toBits(0.0013f));
    float large = HalfFloat.toFloat(HalfFloat.toBits(-5.3f));
    int[] rows = LabelScores.of(new double[] {small, large, (double) small + large});
    assertThat(rows[0] * LabelScores.UNIT).isEqualTo(small);
    assertThat(rows[1] * LabelScores.UNIT).isEqualTo(large);
    assertThat(rows[2]).isEqualTo(rows[0] + rows[1]);
  }

  @Test
  void boundsWhatIsCertainAnyway() {
    int[] rows = LabelScores.of(new double[] {1e9, -1e9, 0});
    assertThat(rows[0] * LabelScores.UNIT).isEqualTo(127);
    assertThat(rows[1] * LabelScores.UNIT).isEqualTo(-127);
    assertThat(rows[2]).isZero();
  }
}
