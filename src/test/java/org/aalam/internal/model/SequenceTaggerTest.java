package org.aalam.internal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.aalam.internal.feature.FeatureExtractor;
import org.aalam.internal.lexicon.Lexicons;
import org.aalam.internal.lexicon.TypeTable;
import org.aalam.internal.lexicon.WordTable;
import org.aalam.internal.lexicon.WordVectors;
import org.aalam.internal.timex.TimexFinder;
import org.aalam.internal.token.Sentence;
import org.aalam.internal.token.TokenizedText;
import org.aalam.testing.HandMadeModel;
import org.junit.jupiter.api.Test;

class SequenceTaggerTest {
  private final SequenceTagger tagger = new SequenceTagger(
      TaggerModel.of(HandMadeModel.of("LOC", "PER")
          .weight("bias=1", "O", 2)
          .weight("word=محمد", "B-PER", 6)
          .weight("word-1=محمد", "I-PER", 6)
          .weight("word=فاس", "B-LOC", 3)
          .build()),
      new FeatureExtractor(Lexicons.load(), TimexFinder.load(),
          WordTable.of(new String[0], new long[0], new int[0][]), TypeTable.empty(), WordVectors.none()));

  private List<TaggedSentence> tag(String text) {
    return tagger.tag(tagger.annotate(TokenizedText.of(text).sentences()));
  }

  @Test
  void findsMentionsWithTheirTokens() {
    List<TaggedSentence> tagged = tag("زار محمد السادس فاس\nثم عاد");
    assertThat(tagged).hasSize(2);
    assertThat(tagged.get(0).spans()).extracting(span -> span.type() + " " + span.begin() + "-" + span.end())
        .containsExactly("PER 1-3", "LOC 3-4");
    assertThat(tagged.get(1).spans()).isEmpty();
  }

  @Test
  void knowsHowProbableEachTypeIsAtEachToken() {
    TaggedSentence alone = tag("فاس").get(0);
    double all = Math.exp(2) + Math.exp(3) + 1;
    assertThat(alone.spans()).singleElement()
        .satisfies(span -> assertThat(span.probability()).isCloseTo(Math.exp(3) / all, within(1e-6)));
    assertThat(alone.typeProbabilities()[0]).containsExactly(new double[] {Math.exp(3) / all, 1 / all}, within(1e-6));

    double[][] probabilities = tag("زار محمد السادس فاس").get(0).typeProbabilities();
    assertThat(probabilities).hasDimensions(4, 2);
    assertThat(probabilities[2][1]).isGreaterThan(0.9);
    assertThat(probabilities[0][0] + probabilities[0][1]).isLessThan(0.5);
  }

  @Test
  void givesLabelsOfOneSentence() {
    Sentence sentence = TokenizedText.of("زار محمد السادس فاس").sentences().get(0);
    assertThat(tagger.labels(sentence)).containsExactly("O", "B-PER", "I-PER", "B-LOC");
    assertThat(tagger.types()).containsExactly("LOC", "PER");
  }
}
