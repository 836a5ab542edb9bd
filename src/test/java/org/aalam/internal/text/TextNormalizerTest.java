package org.aalam.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.aalam.entity.Span;
import org.junit.jupiter.api.Test;

/** Where the words of the normalized text stand in the original. */
class TextNormalizerTest {

  /** The original text of a word's first occurrence in the normalized text. */
  private static String original(String text, String word) {
    NormalizedText normalized = TextNormalizer.normalize(text);
    int begin = normalized.text().indexOf(word);
    assertThat(begin).as("\"%s\" in \"%s\"", word, normalized.text()).isNotNegative();
    return normalized.toOriginal(new Span(begin, begin + word.length())).in(text);
  }

  @Test
  void mapsAPlainTextToItself() {
    NormalizedText normalized = TextNormalizer.normalize("زار الملك مصر");
    assertThat(normalized.text()).isSameAs(normalized.original());
    assertThat(normalized.offsets().isIdentity()).isTrue();
  }

  @Test
  void trailingHarakatBelongToTheLetter() {
    assertThat(original("قال \u0645\u062D\u0645\u062F\u064C أمس", "محمد")).isEqualTo("\u0645\u062D\u0645\u062F\u064C");
    assertThat(original("مصر\u064E\u0651، أمس", "مصر")).isEqualTo("مصر\u064E\u0651");
    assertThat(original("في مصر\u0650", "مصر")).isEqualTo("مصر\u0650");
  }

  @Test
  void trailingTatweelBelongsToTheLetter() {
    assertThat(original("فوز الهلالـــ أمس", "الهلال")).isEqualTo("الهلالـــ");
    assertThat(original("لـ\"النهار\"", "ل")).isEqualTo("لـ");
    assertThat(original("1437 هـ", "ه")).isEqualTo("هـ");
  }

  @Test
  void marksBeforeAWordBelongToWhatStandsBeforeThem() {
    assertThat(original("وَمصر", "مصر")).isEqualTo("مصر");
    assertThat(original("لـمصر", "مصر")).isEqualTo("مصر");
  }

  @Test
  void marksInsideAWordBelongToIt() {
    assertThat(original("قال م\u064Fحـم\u200Fّد أمس", "محمد")).isEqualTo("م\u064Fحـم\u200Fّد");
  }

  @Test
  void bidiMarksAtTheEdgesStayOutside() {
    assertThat(original("\u200Fالمغرب\u200F", "المغرب")).isEqualTo("المغرب");
    assertThat(original("في \u202Bالرباط\u202C أمس", "الرباط")).isEqualTo("الرباط");
    assertThat(original("\uFEFFأعلنت", "أعلنت")).isEqualTo("أعلنت");
    assertThat(original("عبد \u2068الله\u2069\u200E", "الله")).isEqualTo("الله");
  }

  @Test
  void aBidiMarkAfterTrailingHarakatStaysOutside() {
    assertThat(original("مصر\u0650\u200F ثم", "مصر")).isEqualTo("مصر\u0650");
    assertThat(original("\u200Fمصرـ\u200F ثم", "مصر")).isEqualTo("مصرـ");
  }

  @Test
  void aLigatureThatIsCutCountsWhole() {
    assertThat(original("عبد\uFDF2 الثاني", "الله")).isEqualTo("\uFDF2");
    assertThat(original("عبد\uFDF2 الثاني", "عبدال")).isEqualTo("عبد\uFDF2");
    assertThat(original("\uFEFBعب", "عب")).isEqualTo("عب");
  }

  @Test
  void aComposedLetterStandsForBothCodeUnits() {
    assertThat(original("قال \u0627\u0654حمد", "أ")).isEqualTo("\u0627\u0654");
    assertThat(original("قال \u0627\u0654حمد", "حمد")).isEqualTo("حمد");
  }

  @Test
  void anAccentComposesAcrossARemovedMark() {
    assertThat(original("قال Jose\u200C\u0301 أمس", "Jos\u00E9")).isEqualTo("Jose\u200C\u0301");
  }

  @Test
  void lineEndsAreOneCharacter() {
    NormalizedText normalized = TextNormalizer.normalize("فاس\r\nمكناس\rطنجة");
    assertThat(normalized.text()).isEqualTo("فاس\nمكناس\nطنجة");
    assertThat(normalized.toOriginal(new Span(3, 4))).isEqualTo(new Span(3, 5));
    assertThat(original("فاس\r\nمكناس\rطنجة", "مكناس")).isEqualTo("مكناس");
  }

  @Test
  void marksAloneLeaveAnEmptyText() {
    for (String text : new String[] {"", "\u064E\u064E", "ـــ", "\u200F\u200E", "\uFEFF\u064Bـ"}) {
      NormalizedText normalized = TextNormalizer.normalize(text);
      assertThat(normalized.text()).isEmpty();
      assertThat(normalized.original()).isEqualTo(text);
    }
  }

  @Test
  void refusesNull() {
    assertThatNullPointerException().isThrownBy(() -> TextNormalizer.normalize(null))
        .withMessage("text must not be null");
  }

  @Test
  void aNormalizedTextRefusesAMapOfOtherTexts() {
    assertThatIllegalArgumentException().isThrownBy(() -> new NormalizedText("مصر", "مصر", OffsetMap.identity(4)))
        .withMessageContaining("4 and 4").withMessageContaining("3 and 3");
  }
}
