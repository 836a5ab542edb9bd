package org.aalam.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.aalam.testing.RandomTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyFolderTest {

  @ParameterizedTest
  @CsvSource({
      "أحمد, احمد", "إيران, ايران", "آسيا, اسيا",
      "مصطفى, مصطفي", "على, علي",
      "غزة, غزه",
      "مؤتمر, موتمر", "رئيس, رييس", "شيء, شيء",
      "CNN, cnn", "Élysée, élysée", "İzmir, izmir", "G20, g20", "2017, 2017"})
  void foldsWhatNewspapersSpellInSeveralWays(String word, String key) {
    assertThat(KeyFolder.key(word)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({
      "أنقرة, انقره", "الإمارات, الامارات", "فى, في", "مسئول, مسيول", "القاهرة الكبرى, القاهره الكبري"})
  void givesSpellingsOfOneNameOneKey(String one, String other) {
    assertThat(KeyFolder.key(one)).isEqualTo(KeyFolder.key(other));
  }

  @ParameterizedTest
  @CsvSource({
      "عمان, عمّار", "علي, عالي", "المغرب, مغرب", "سوري, سورية", "باريس, پاريس", "وزير, زير"})
  void keepsDifferentWordsApart(String one, String other) {
    assertThat(KeyFolder.key(one)).isNotEqualTo(KeyFolder.key(other));
  }

  @Test
  void hasAnEmptyKeyForAnEmptyWord() {
    assertThat(KeyFolder.key("")).isEmpty();
  }

  /** Tables and texts fold words independently, so a key must be its own key. */
  @Test
  void aKeyIsItsOwnKeyAndNoLonger() {
    RandomTexts.of(5_000).map(TextNormalizer::normalizedForm).forEach(text -> {
      String key = KeyFolder.key(text);
      assertThat(KeyFolder.key(key)).as("%s", RandomTexts.escaped(text)).isEqualTo(key);
      assertThat(key.length()).isLessThanOrEqualTo(text.length());
    });
  }
}
