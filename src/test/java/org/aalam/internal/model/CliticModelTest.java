package org.aalam.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.aalam.internal.lexicon.Lexicons;
import org.aalam.internal.lexicon.WordTable;
import org.aalam.internal.token.TokenizedText;
import org.aalam.testing.HandMadeModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CliticModelTest {
  private static final String PROCLITIC = CliticModel.PROCLITIC;
  /** A model that takes every conjunction and {@code ل} for a proclitic, but {@code ب} only for places. */
  private static final CliticModel MODEL = new CliticModel(
      HandMadeModel.of("PROCLITIC")
          .weight("type,letter=LOCATION\tو", PROCLITIC, 1)
          .weight("type,letter=PERSON\tو", PROCLITIC, 1)
          .weight("type,letter=LOCATION\tلl", PROCLITIC, 1)
          .weight("type,letter=LOCATION\tب", PROCLITIC, 1)
          .weight("type,letter=PERSON\tب", "O", 1)
          .build(),
      new CliticFeatures(Lexicons.load(), WordTable.of(new String[0], new long[0], new int[0][])));

  @ParameterizedTest(name = "{0} as {1}")
  @CsvSource({
      "وفاس, LOCATION, 1, فاس",
      "بفاس, LOCATION, 1, فاس",
      "وبفاس, LOCATION, 2, فاس",
      "للبيضاء, LOCATION, 1, البيضاء",
      "وللبيضاء, LOCATION, 2, البيضاء",
      "باسم, PERSON, 0, ",
      "وباسم, PERSON, 1, باسم",
      "وليد, ORGANIZATION, 0, ",
      "محمد, PERSON, 0, ",
      "ود, LOCATION, 0, "
  })
  void takesOffWhatTheModelTakesForProclitics(String word, String type, int length, String rest) {
    var tokens = TokenizedText.of("عاد إلى " + word).sentences().get(0).tokens();
    var reading = MODEL.read(tokens, 2, type);
    assertThat(reading.isPresent()).isEqualTo(length > 0);
    reading.ifPresent(found -> {
      assertThat(found.length()).isEqualTo(length);
      assertThat(found.rest()).isEqualTo(rest);
    });
  }
}
