package org.aalam.internal.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aalam.internal.text.KeyFolder;
import org.aalam.testing.RandomTexts;
import org.junit.jupiter.api.Test;

class TokenizerRandomTest {

  @Test
  void tokensCoverEveryCharacterThatIsNotBlankOnceAndInOrder() {
    RandomTexts.of(5_000).forEach(text -> {
      TokenizedText tokenized = TokenizedText.of(text);
      String normalized = tokenized.source().text();
      int position = 0;
      for (Token token : tokens(tokenized)) {
        assertThat(token.begin()).as("%s", RandomTexts.escaped(text)).isGreaterThanOrEqualTo(position);
        assertThat(normalized.substring(position, token.begin()).chars()).as("%s", RandomTexts.escaped(text))
            .allMatch(TokenizerRandomTest::isBlank);
        position = token.end();
      }
      assertThat(normalized.substring(position).chars()).as("%s", RandomTexts.escaped(text))
          .allMatch(TokenizerRandomTest::isBlank);
    });
  }

  /** Control characters are blank too: broken exports are full of them. */
  private static boolean isBlank(int c) {
    return c <= ' ' || Character.isWhitespace(c);
  }

  @Test
  void tokensHoldWhatStandsAtTheirPlace() {
    RandomTexts.of(5_000).forEach(text -> {
      TokenizedText tokenized = TokenizedText.of(text);
      for (Token token : tokens(tokenized)) {
        assertThat(token.form()).as("%s", RandomTexts.escaped(text))
            .isNotBlank().isEqualTo(token.span().in(tokenized.source().text()));
        assertThat(token.key()).isEqualTo(KeyFolder.key(token.form()));
      }
    });
  }

  private static List<Token> tokens(TokenizedText text) {
    return text.sentences().stream().flatMap(sentence -> sentence.tokens().stream()).toList();
  }
}
