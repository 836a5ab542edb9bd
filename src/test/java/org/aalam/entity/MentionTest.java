package org.aalam.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentionTest {
  private static final Span SPAN = new Span(4, 10);

  private static Mention mention(Span span, String text, double confidence) {
    return new Mention(span, EntityType.COUNTRY, text, "المغرب", confidence, MentionSource.GAZETTEER, "");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.0, 0.5, 1.0})
  void takesAProbability(double confidence) {
    assertThat(mention(SPAN, "المغرب", confidence).confidence()).isEqualTo(confidence);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY})
  void refusesWhatIsNoProbability(double confidence) {
    assertThatIllegalArgumentException().isThrownBy(() -> mention(SPAN, "المغرب", confidence))
        .withMessageContaining("confidence").withMessageContaining(Double.toString(confidence));
  }

  @Test
  void refusesATextOfAnotherLength() {
    assertThatIllegalArgumentException().isThrownBy(() -> mention(new Span(4, 9), "المغرب", 1))
        .withMessageContaining("6 code units").withMessageContaining("end=9");
  }

  @Test
  void mayHaveANormalizedFormOfAnotherLength() {
    Mention un = new Mention(new Span(1, 5), EntityType.ORGANIZATION, "لأمم", "الأمم", 1, MentionSource.RULE, "org.un");
    assertThat(un.normalized()).isEqualTo("الأمم");
  }

  @Test
  void refusesMissingParts() {
    assertThatNullPointerException().isThrownBy(() -> mention(null, "", 1)).withMessageContaining("span");
    assertThatNullPointerException().isThrownBy(() -> mention(SPAN, null, 1)).withMessageContaining("text");
    assertThatNullPointerException()
        .isThrownBy(() -> new Mention(SPAN, null, "المغرب", "المغرب", 1, MentionSource.RULE, ""))
        .withMessageContaining("type");
    assertThatNullPointerException()
        .isThrownBy(() -> new Mention(SPAN, EntityType.DATE, "المغرب", "المغرب", 1, null, ""))
        .withMessageContaining("source");
    assertThatNullPointerException()
        .isThrownBy(() -> new Mention(SPAN, EntityType.DATE, "المغرب", "المغرب", 1, MentionSource.RULE, null))
        .withMessageContaining("ruleId");
  }
}
