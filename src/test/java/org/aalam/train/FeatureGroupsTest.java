package org.aalam.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.Sequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeatureGroupsTest {

  @ParameterizedTest
  @CsvSource({
      "word=فاس, words",
      "word-2=فاس, words",
      "word+1=a=b, words",
      "'word-1,classB=في\t12', clusters words",
      "'parts-1,parts=1,0\t0,2', name-parts",
      "left-trigger=title, triggers",
      "shape-1=a, shape",
      "unheard-of=1, unheard-of",
      "bias, bias"
  })
  void aFeatureBelongsToTheGroupsOfItsParts(String feature, String groups) {
    assertThat(FeatureGroups.of(feature)).containsExactly(groups.split(" "));
  }

  @Test
  void aFilterLeavesOutEverythingThatIsMadeOfAGroup() {
    FeatureGroups.Filter filter = new FeatureGroups.Filter("clusters");
    assertThat(List.of("word=في", "classA=3", "word-1,classB=في\t12", "classA=4", "bias=1").stream().filter(filter::keeps))
        .containsExactly("word=في", "bias=1");
  }

  @Test
  void filteredEventsKeepLabelsAndOrder() throws IOException {
    WordEvents events = new WordEvents(
        (i, words, outcomes, context) -> new String[] {"word=" + words[i], "shape=a"}, List.of("زار/O فاس/B-LOC"));
    FilteredEvents<String> filtered = new FilteredEvents<>(events, feature -> feature.startsWith("word="));

    for (int round = 0; round < 2; round++) {
      Sequence<String> sequence = filtered.read();
      assertThat(sequence.getEvents()).extracting(Event::getOutcome).containsExactly("O", "B-LOC");
      assertThat(sequence.getEvents()[1].getContext()).containsExactly("word=فاس");
      assertThat(filtered.read()).isNull();
      filtered.reset();
    }
  }
}
