package org.aalam.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aalam.entity.EntityType;
import org.aalam.entity.Span;
import org.aalam.internal.token.Token;
import org.aalam.io.ConllSentence;
import org.aalam.io.GoldArticle;
import org.aalam.io.GoldMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelledTextTest {

  private static GoldMention mention(String text, String surface, EntityType type) {
    int begin = text.indexOf(surface);
    return new GoldMention(new Span(begin, begin + surface.length()), type, Optional.empty(), Optional.empty());
  }

  @Test
  void labelsTheTokensOfAnArticle() {
    String text = "زار مُحمّد السادس وفاس المغربية.\nثم عاد إلى الرباط";
    GoldArticle article = new GoldArticle("a", text, Optional.empty(), List.of(
        mention(text, "مُحمّد السادس", EntityType.PERSON),
        mention(text, "فاس", EntityType.LOCATION),
        mention(text, "المغربية", EntityType.NATIONALITY),
        mention(text, "الرباط", EntityType.LOCATION)));

    LabelledText labelled = LabelledText.of(article);

    assertThat(labelled.labels()).containsExactly(
        List.of("O", "B-PERSON", "I-PERSON", "B-LOCATION", "B-NATIONALITY", "O"), List.of("O", "O", "O", "B-LOCATION"));
    assertThat(labelled.sentences().get(0).tokens()).extracting(Token::form)
        .containsExactly("زار", "محمد", "السادس", "وفاس", "المغربية", ".");
  }

  @ParameterizedTest
  @CsvSource({
      "O B-PER I-PER O, O B-PER I-PER O",
      "I-PER I-PER O I-LOC, B-PER I-PER O B-LOC",
      "B-PER I-LOC I-LOC B-LOC, B-PER B-LOC I-LOC B-LOC"
  })
  void anInsideLabelThatOpensAMentionBegins(String tags, String expected) {
    List<String> given = List.of(tags.split(" "));
    List<String> words = List.of("محمد", "السادس", "في", "فاس");
    assertThat(LabelledText.of(new ConllSentence(words, given, 1)).labels())
        .containsExactly(List.of(expected.split(" ")));
  }

  @Test
  void keepsTheTokensOfAConllSentence() {
    List<String> words = new ArrayList<>(List.of("11/10", "مُحمّد", "ـ"));
    List<Token> tokens = LabelledText.sentence(words).tokens();
    assertThat(tokens).extracting(Token::form).hasSize(3).startsWith("11/10", "محمد");
    assertThat(tokens).isSortedAccordingTo((a, b) -> Integer.compare(a.begin(), b.begin()));
  }
}
