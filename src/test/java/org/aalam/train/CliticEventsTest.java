package org.aalam.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opennlp.tools.ml.model.Sequence;
import org.aalam.entity.EntityType;
import org.aalam.entity.Span;
import org.aalam.internal.lexicon.Lexicons;
import org.aalam.internal.lexicon.WordTable;
import org.aalam.internal.model.CliticFeatures;
import org.aalam.io.GoldArticle;
import org.aalam.io.GoldMention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CliticEventsTest {
  private static final CliticFeatures FEATURES = new CliticFeatures(
      Lexicons.load(), WordTable.of(new String[] {"فاس"}, new long[] {9}, new int[][] {{0}}));

  /** The events as word and label; the mention's letters stand in brackets. */
  private static List<String> events(String marked) {
    int begin = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    GoldArticle article = new GoldArticle("a", marked.replace("[", "").replace("]", ""), Optional.empty(), List.of(
        new GoldMention(new Span(begin, end), EntityType.LOCATION, Optional.empty(), Optional.empty())));
    List<String> events = new ArrayList<>();
    CliticEvents stream = new CliticEvents(List.of(article), FEATURES);
    for (Sequence<String> sequence = stream.read(); sequence != null; sequence = stream.read()) {
      assertThat(sequence.getEvents()).hasSize(1);
      assertThat(sequence.getEvents()[0].getContext()).anyMatch(feature -> feature.startsWith("type,letter=LOCATION\t"));
      events.add(sequence.getSource() + " " + sequence.getEvents()[0].getOutcome());
    }
    return events;
  }

  @ParameterizedTest
  @CsvSource({
      "زار ب[فاس] أمس, بفاس B-PROCLITIC",
      "زار [بغداد] أمس, بغداد O",
      // A conjunction that is one, then the question whether a preposition follows.
      "زار و[بيروت] أمس, وبيروت B-PROCLITIC/بيروت O",
      "زار وب[فاس] أمس, وبفاس B-PROCLITIC/بفاس B-PROCLITIC",
      "زار [واشنطن] أمس, واشنطن O",
      // No letter of these is a proclitic, so there is nothing to learn.
      "زار [حلب] أمس, ''",
      "زار مدينة [حلب الشهباء] أمس, ''"
  })
  void everyFirstWordIsAQuestionForEachLetterThatMayBeAProclitic(String marked, String expected) {
    assertThat(String.join("/", events(marked))).isEqualTo(expected);
  }
}
