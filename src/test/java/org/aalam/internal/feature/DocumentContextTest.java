package org.aalam.internal.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aalam.internal.lexicon.Lexicons;
import org.aalam.internal.lexicon.TypeTable;
import org.aalam.internal.lexicon.WordTable;
import org.aalam.internal.lexicon.WordVectors;
import org.aalam.internal.timex.TimexFinder;
import org.aalam.internal.token.TokenizedText;
import org.junit.jupiter.api.Test;

class DocumentContextTest {
  private static final WordTable WORDS = WordTable.of(
      new String[] {"عاد", "تبون"}, new long[] {1 << 20, 16}, new int[][] {{7, 9}, {70, 90}});
  private static final FeatureExtractor EXTRACTOR =
      new FeatureExtractor(Lexicons.load(), TimexFinder.load(), WORDS, TypeTable.empty(), WordVectors.none());

  /** What is said elsewhere of a token; each line of the text is a sentence. */
  private static List<String> elsewhere(String text, int sentence, int token) {
    return EXTRACTOR.annotate(TokenizedText.of(text).sentences()).get(sentence).elsewhere().get(token).stream()
        .map(Value::text).toList();
  }

  @Test
  void aNameThatStandsAloneIsToldByItsTitle() {
    String text = "زار الرئيس تبون فاس\nعاد تبون أمس";
    assertThat(elsewhere(text, 1, 1)).contains("trigger-1:Uoffice", "word-1:الرييس").doesNotContain("word-1:عاد");
    assertThat(elsewhere(text, 0, 2)).contains("word-1:عاد", "class-1:70").doesNotContain("trigger-1:Uoffice");
  }

  @Test
  void aWordIsTheSameWithItsProclitic() {
    String text = "تبون يزور فاس\nعاد الرئيس وتبون معا";
    assertThat(elsewhere(text, 0, 0)).contains("proclitic:و", "trigger-1:Uoffice");
    assertThat(elsewhere(text, 1, 2)).containsExactly("first");
  }

  @Test
  void aTriggerIsSeenFromAfar() {
    String text = "قال الرئيس السيد عبدالمجيد تبون\nعاد تبون";
    assertThat(elsewhere(text, 1, 1)).contains("trigger:Uoffice");
  }

  @Test
  void nothingIsSaidOfWordsThatComeOnceOrAreCommonOrNoWords() {
    String text = "عاد الرئيس ، 25 مرة\nعاد الوزير ، 25 عاما";
    assertThat(elsewhere(text, 0, 1)).as("once").isEmpty();
    assertThat(elsewhere(text, 0, 0)).as("common").isEmpty();
    assertThat(elsewhere(text, 0, 2)).as("a mark").isEmpty();
    assertThat(elsewhere(text, 0, 3)).as("a number").isEmpty();
  }

  @Test
  void onlyTheFirstFiveOccurrencesSpeak() {
    String text = "قال تبون\nعاد تبون\nزار تبون\nذهب تبون\nنام تبون\nالرئيس تبون\nجاء تبون";
    assertThat(elsewhere(text, 6, 1)).filteredOn(value -> value.startsWith("word-1:"))
        .containsExactlyInAnyOrder("word-1:قال", "word-1:عاد", "word-1:زار", "word-1:ذهب", "word-1:نام");
  }
}
