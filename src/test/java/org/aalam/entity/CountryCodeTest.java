package org.aalam.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountryCodeTest {

  @Test
  void writesItselfAsTwoLetters() {
    assertThat(new CountryCode("MA").canonical()).isEqualTo("MA");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "M", "MAR", "ma", "M1", "GB-ENG", " MA", "MA\n"})
  void refusesOtherForms(String code) {
    assertThatIllegalArgumentException().isThrownBy(() -> new CountryCode(code)).withMessageContaining(code);
  }
}
