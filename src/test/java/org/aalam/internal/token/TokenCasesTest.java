package org.aalam.internal.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.aalam.internal.text.KeyFolder;
import org.aalam.testing.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TokenCasesTest {

  static Stream<Arguments> cases() {
    return Cases.of("tokens.tsv");
  }

  private static Stream<Token> tokens(String text) {
    return TokenizedText.of(text).sentences().stream().flatMap(sentence -> sentence.tokens().stream());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void cutsIntoTokens(String id, String text, String expected) {
    assertThat(tokens(text).map(Token::form)).containsExactly(expected.split(" "));
  }

  @Test
  void tokensCarryTheirKeys() {
    assertThat(tokens("مؤتمر أنقرة").map(Token::key)).containsExactly(KeyFolder.key("مؤتمر"), "انقره");
  }

  @Test
  void wordsAreLettersAndDigits() {
    assertThat(tokens("قال: «نعم» (3.5) 🎉 CNN").filter(Token::isWord).map(Token::form))
        .containsExactly("قال", "نعم", "3.5", "CNN");
  }

  @Test
  void aTextWithoutTokensHasNoSentences() {
    for (String text : new String[] {"", " ", "\n\n", "\u064E", "ـ", "\u200F \u00A0"}) {
      assertThat(TokenizedText.of(text).sentences()).isEmpty();
    }
  }
}
