package org.aalam.internal.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.aalam.internal.token.Proclitics.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcliticsTest {

  private static String readings(String word) {
    return Proclitics.readings(word).stream()
        .map(reading -> reading.length() + ":" + reading.rest())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
      "وبلينكن, 1:بلينكن 2:لينكن",
      "ومصر, 1:مصر",
      "فقال, 1:قال",
      "بالقاهرة, 1:القاهرة",
      "كالمغرب, 1:المغرب",
      "لمصر, 1:مصر",
      "سيزور, 1:يزور",
      "للمغرب, 1:المغرب 1:لمغرب",
      "للأمم, 1:الأمم 1:لأمم",
      "وبالمغرب, 1:بالمغرب 2:المغرب",
      "وللمغرب, 1:للمغرب 2:المغرب 2:لمغرب",
      "فلسطين, 1:لسطين 2:سطين",
      "وسيزور, 1:سيزور 2:يزور"})
  void readsProcliticsShortestFirst(String word, String expected) {
    assertThat(readings(word)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"المغرب", "محمد", "CNN", "2017", "«"})
  void readsNoneWhereTheFirstLetterCanBeNone(String word) {
    assertThat(Proclitics.readings(word)).isEmpty();
  }

  @Test
  void leavesARestOfTwoLettersOrMore() {
    assertThat(Proclitics.readings("")).isEmpty();
    assertThat(Proclitics.readings("و")).isEmpty();
    assertThat(Proclitics.readings("ول")).isEmpty();
    assertThat(readings("وله")).isEqualTo("1:له");
    assertThat(readings("ولله")).isEqualTo("1:لله 2:اله 2:له");
  }

  @Test
  void knowsWhereItRestoredTheArticle() {
    Reading restored = Proclitics.readings("للمغرب").get(0);
    assertThat(restored.restored("للمغرب")).isTrue();
    Reading plain = Proclitics.readings("للمغرب").get(1);
    assertThat(plain.restored("للمغرب")).isFalse();
  }

  /** What is not restored is what stands in the text behind the proclitics. */
  @ParameterizedTest
  @CsvSource({"وبلينكن", "للأمم", "وللمغرب", "فلسطين", "ولله"})
  void aRestEndsTheWord(String word) {
    for (Reading reading : Proclitics.readings(word)) {
      String rest = reading.restored(word) ? reading.rest().substring(1) : reading.rest();
      assertThat(word).endsWith(rest);
      assertThat(word.length() - rest.length()).isEqualTo(reading.length());
    }
  }
}
