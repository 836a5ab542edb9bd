package org.aalam.internal.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {

  @ParameterizedTest
  @ValueSource(strings = {"\u0640", "\u064E", "\u200F", "\u0640\u0640"})
  void aTokenOfMarksAloneHasAKeyToo(String marks) {
    assertThat(Token.of(0, marks).key()).isEqualTo(marks);
  }
}
