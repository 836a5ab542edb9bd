package org.aalam.internal.translit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicSpellingTest {

  @ParameterizedTest
  @CsvSource({
      "عبد الله الثاني, عبدالله|الثاني", "علي عبد الله صالح, علي|عبدالله|صالح", "محمد عبد, محمد|عبد", "عبد عبد الرحمن, عبدعبد|الرحمن",
      "عبدالعزيز, عبدالعزيز", "أحمد, احمد", "آيس-تي, آيس|تي", "' ', ''"})
  void joinsServantNames(String name, String words) {
    assertThat(ArabicSpelling.words(ArabicSpelling.of(name)))
        .isEqualTo(words.isEmpty() ? List.of() : List.of(words.split("\\|")));
  }

  @ParameterizedTest
  @CsvSource({"عبدالعزيز, عزيز", "عبدالله, له", "عبدربه, ربه"})
  void takesOffTheServantAndTheArticle(String word, String served) {
    assertThat(ArabicSpelling.isServantName(word)).isTrue();
    assertThat(ArabicSpelling.served(word)).isEqualTo(served);
  }
}
