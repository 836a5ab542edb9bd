package org.aalam.internal.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.aalam.entity.Span;
import org.aalam.testing.Cases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceCasesTest {

  static Stream<Arguments> cases() {
    return Cases.of("sentences.tsv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void cutsIntoSentences(String id, String text, String expected) {
    TokenizedText tokenized = TokenizedText.of(text);
    Stream<String> sentences = tokenized.sentences().stream().map(sentence -> slice(tokenized, sentence.tokens()));
    assertThat(sentences).containsExactly(expected.split("‖"));
  }

  private static String slice(TokenizedText text, List<Token> tokens) {
    Span span = new Span(tokens.get(0).begin(), tokens.get(tokens.size() - 1).end());
    return text.source().toOriginal(span).in(text.source().original());
  }
}
