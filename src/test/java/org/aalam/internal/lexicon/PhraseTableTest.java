package org.aalam.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aalam.internal.lexicon.PhraseTable.Match;
import org.aalam.internal.token.Token;
import org.aalam.internal.token.TokenizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTableTest {
  private static final PhraseTable<String> TABLE = PhraseTable.of(Map.of(
      "كوريا", "country",
      "كوريا الشمالية", "north",
      "جمهورية كوريا الشعبية", "long",
      "و.م.أ", "usa",
      "أبو ظبي", "city",
      "كأس العالم 2022", "cup"));

  private static Match<String> longest(String text, int begin) {
    List<Token> tokens = TokenizedText.of(text).sentences().get(0).tokens();
    return TABLE.longest(tokens, begin, tokens.get(begin).key());
  }

  @Test
  void findsTheLongestPhrase() {
    assertThat(longest("زار كوريا الشمالية أمس", 1)).isEqualTo(new Match<>(1, 3, "north"));
    assertThat(longest("زار كوريا الجنوبية أمس", 1)).isEqualTo(new Match<>(1, 2, "country"));
    assertThat(longest("زار كوريا", 1)).isEqualTo(new Match<>(1, 2, "country"));
    assertThat(longest("زار كوريا الشمالية", 1)).isEqualTo(new Match<>(1, 3, "north"));
  }

  @Test
  void findsNothingWhereNoPhraseBegins() {
    assertThat(longest("زار كوريا", 0)).isNull();
    assertThat(longest("المدينة الشمالية", 1)).isNull();
  }

  @Test
  void theBeginningOfAPhraseIsNoPhrase() {
    assertThat(longest("جمهورية كوريا", 0)).isNull();
    assertThat(longest("جمهورية كوريا الديمقراطية", 0)).isNull();
    assertThat(longest("جمهورية كوريا الشعبية", 0)).isEqualTo(new Match<>(0, 3, "long"));
    assertThat(TABLE.get("جمهورية")).isNull();
  }

  /** Whichever of a phrase and its beginning comes first, both are found. */
  @Test
  void aPhraseThatBeginsAnotherIsFoundInAnyOrder() {
    for (List<String> order : List.of(List.of("بني", "بني ملال"), List.of("بني ملال", "بني"))) {
      Map<String, String> forms = new LinkedHashMap<>();
      order.forEach(form -> forms.put(form, form));
      PhraseTable<String> table = PhraseTable.of(forms);
      assertThat(table.get("بني")).isEqualTo("بني");
      List<Token> tokens = TokenizedText.of("بني ملال").sentences().get(0).tokens();
      assertThat(table.longest(tokens, 0, "بني")).isEqualTo(new Match<>(0, 2, "بني ملال"));
    }
  }

  @Test
  void takesAnotherKeyForTheFirstToken() {
    List<Token> tokens = TokenizedText.of("وكوريا الشمالية").sentences().get(0).tokens();
    assertThat(TABLE.longest(tokens, 0, tokens.get(0).key())).isNull();
    assertThat(TABLE.longest(tokens, 0, "كوريا")).isEqualTo(new Match<>(0, 2, "north"));
  }

  @ParameterizedTest
  @CsvSource({"أبو ظبي", "ابو ظبي", "ابو ظبى", "أبـو ظَبي", "أبو\u00A0ظبي"})
  void findsAnySpellingWithTheSameKey(String spelling) {
    assertThat(longest(spelling, 0)).isEqualTo(new Match<>(0, 2, "city"));
  }

  @Test
  void findsPhrasesWithMoreThanLetters() {
    assertThat(longest("و.م.أ", 0)).isEqualTo(new Match<>(0, 1, "usa"));
    assertThat(longest("كأس العالم ٢٠٢٢", 0)).isEqualTo(new Match<>(0, 3, "cup"));
  }

  @Test
  void wordBoundariesCount() {
    PhraseTable<String> table = PhraseTable.of(Map.of("عبد الله", "two"));
    assertThat(table.get("عبدالله")).isNull();
  }

  @Test
  void looksUpOneWord() {
    assertThat(TABLE.get("كوريا")).isEqualTo("country");
    assertThat(TABLE.get("اليابان")).isNull();
    assertThat(TABLE.get("")).isNull();
  }

  @Test
  void aFormWithoutTokensIsNoPhrase() {
    PhraseTable<String> table = PhraseTable.of(Map.of("", "empty", "ـ", "tatweel"));
    assertThat(table.get("")).isNull();
  }

  /** Plain words take a short cut around the tokenizer, which must not show. */
  @ParameterizedTest
  @CsvSource({"مصر", "المملكة المغربية", "محمد  السادس", "' مصر'", "'مصر '", "سوس-ماسة", "محمّد", "Intel", "عام2017"})
  void makesTheKeysOfATextsTokens(String form) {
    List<String> keys = TokenizedText.of(form).sentences().get(0).tokens().stream().map(Token::key).toList();
    assertThat(PhraseTable.keys(form)).isEqualTo(keys);
  }
}
