package org.aalam.internal.translit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

  @ParameterizedTest
  @CsvSource({"abcd, abcd, 1", "abcd, afcde, 0.6667", "bush, busch, 0.8889", "x, y, 0", "'', '', 1", "'', a, 0"})
  void isTheFScoreOfTheCommonSubsequence(String spelling, String reference, double f) {
    assertThat(Likeness.of(spelling, reference)).isCloseTo(f, within(5e-5));
    assertThat(Likeness.of(reference, spelling)).isCloseTo(f, within(5e-5));
  }
}
