package org.aalam.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.aalam.entity.Span;
import org.aalam.testing.RandomTexts;
import org.junit.jupiter.api.Test;

class TextNormalizerRandomTest {
  private static final int TEXTS = 5_000;

  @Test
  void everyCharacterComesFromSomewhereAndInOrder() {
    RandomTexts.of(TEXTS).forEach(text -> {
      NormalizedText normalized = TextNormalizer.normalize(text);
      Span before = new Span(0, 0);
      for (int i = 0; i < normalized.text().length(); i++) {
        Span source = normalized.toOriginal(new Span(i, i + 1));
        assertThat(source.length()).as("%s at %d", RandomTexts.escaped(text), i).isPositive();
        assertThat(source.end()).isLessThanOrEqualTo(text.length());
        assertThat(source.begin()).isGreaterThanOrEqualTo(before.begin());
        assertThat(source.end()).isGreaterThanOrEqualTo(before.end());
        before = source;
      }
    });
  }

  @Test
  void aSecondNormalizationChangesNothing() {
    RandomTexts.of(TEXTS).forEach(text -> {
      String once = TextNormalizer.normalizedForm(text);
      assertThat(RandomTexts.escaped(TextNormalizer.normalizedForm(once)))
          .as("%s", RandomTexts.escaped(text)).isEqualTo(RandomTexts.escaped(once));
    });
  }

  @Test
  void nothingThatIsNotReadIsLeft() {
    RandomTexts.of(TEXTS).forEach(text -> assertThat(TextNormalizer.normalizedForm(text).chars())
        .as("%s", RandomTexts.escaped(text))
        .noneMatch(c -> ArabicChars.isHaraka(c) || ArabicChars.isInvisible(c) || ArabicChars.isArabicDigit(c)
            || ArabicChars.isUnusualSpace(c) || c == ArabicChars.TATWEEL || c == '\r'));
  }

  /** What normalizing drops between two spans is never read, so the text of a span normalizes to the span's text. */
  @Test
  void theOriginalOfTheWholeTextNormalizesToTheWholeText() {
    RandomTexts.of(TEXTS).forEach(text -> {
      NormalizedText normalized = TextNormalizer.normalize(text);
      String whole = normalized.toOriginal(new Span(0, normalized.text().length())).in(text);
      assertThat(RandomTexts.escaped(TextNormalizer.normalizedForm(whole)))
          .as("%s", RandomTexts.escaped(text)).isEqualTo(RandomTexts.escaped(normalized.text()));
    });
  }
}
