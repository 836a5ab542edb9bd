package org.aalam.internal.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that makes quadratic code stand still: linear code needs a small part of the time allowed. */
@Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PathologicalTest {
  private static final int MANY = 100_000;
  private static final int MEGABYTE = 1 << 20;

  @ParameterizedTest(name = "{index}")
  @ValueSource(strings = {
      "ـ", "\u064E", "\u064E\u0651", "\u0650\u064E", "\u0301", "\u0323\u0301", "\u200F", "\u200F\u064E", "\uD800", "\uFDFA",
      "و", "\"", "(", ";", ".", ". ", "د. ", "و.", "_", "ا_", "3", "3.", "3ا", "\r", "\r\n", " ", "\u00A0", "🎉"})
  void readsManyOfOneKind(String piece) {
    String text = piece.repeat(MANY);
    TokenizedText tokenized = TokenizedText.of(text);
    assertThat(tokenized.source().original()).isSameAs(text);
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(strings = {"ـ", "\u064E", "\u0301", "\u200F", "و", "\"", "(", ";", "."})
  void readsManyOfOneKindAfterALetter(String piece) {
    TokenizedText tokenized = TokenizedText.of("مصر" + piece.repeat(MANY) + " مصر");
    Sentence last = tokenized.sentences().get(tokenized.sentences().size() - 1);
    assertThat(last.token(last.size() - 1).form()).isEqualTo("مصر");
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(strings = {"المملكةالمغربية", "الوطني.وعثر", "عام2017", "abcdefgh", "و.م.أ.", "قال:"})
  void readsAMegabyteWithoutASpace(String piece) {
    String text = piece.repeat(MEGABYTE / piece.length());
    TokenizedText tokenized = TokenizedText.of(text);
    int letters = tokenized.sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .mapToInt(token -> token.form().length())
        .sum();
    assertThat(letters).isEqualTo(text.length());
  }
}
