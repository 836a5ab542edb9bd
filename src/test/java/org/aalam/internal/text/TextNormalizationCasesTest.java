package org.aalam.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.aalam.testing.Cases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextNormalizationCasesTest {

  static Stream<Arguments> cases() {
    return Cases.of("normalization.tsv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void bringsATextIntoItsReadableForm(String id, String input, String expected) {
    assertThat(TextNormalizer.normalizedForm(input)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void leavesAReadableFormAsItIs(String id, String input, String expected) {
    assertThat(TextNormalizer.normalizedForm(expected)).isEqualTo(expected);
  }
}
