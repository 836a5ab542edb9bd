package org.aalam.internal.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordShapeTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', value = {
      "بغداد|a",
      "پاریس|a",
      "Reuters|Xx",
      "BBC|X",
      "iPhone|xXx",
      "7|d",
      "25|dd",
      "2023|dddd",
      "20231012|dddd",
      "٢٠٢٣|dddd",
      "3.5|d.d",
      "11/10|dd/d",
      "كوفيد19|ad",
      "ف16|add",
      "و.م.أ|a.a.a",
      "...|.",
      "a1b2c3d4e5|xdxdxdxd"
  })
  void keepsTheKindsOfCharacters(String form, String shape) {
    assertThat(WordShape.of(form)).isEqualTo(shape);
  }
}
