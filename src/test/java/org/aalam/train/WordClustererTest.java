package org.aalam.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordClustererTest {
  private static final List<String> CITIES = List.of("بغداد", "دمشق", "مراكش", "طرابلس", "نواكشوط");
  private static final List<String> VERBS = List.of("سافر", "رجع", "توجه", "هاجر", "انطلق");

  @TempDir
  private Path folder;

  private Bigrams bigrams() throws IOException {
    StringBuilder text = new StringBuilder();
    for (String city : CITIES) {
      for (String verb : VERBS) {
        text.append(verb).append(" الي ").append(city).append('\n');
      }
    }
    text.append("نادر\n");
    Path file = Files.writeString(folder.resolve("raw.txt"), text);
    return Bigrams.of(WordStream.read(new RawCorpus(file), 2));
  }

  private static Map<String, Integer> classes(Bigrams bigrams) {
    int[] classes = new WordClusterer(bigrams, 5, message -> { }).cluster(10);
    Map<String, Integer> classOf = new HashMap<>();
    for (int i = 0; i < classes.length; i++) {
      classOf.put(bigrams.word(i), classes[i]);
    }
    return classOf;
  }

  @Test
  void wordsInLikePlacesShareAClass() throws IOException {
    Map<String, Integer> classOf = classes(bigrams());

    assertThat(CITIES.stream().map(classOf::get).distinct()).hasSize(1);
    assertThat(VERBS.stream().map(classOf::get).distinct()).hasSize(1);
    assertThat(List.of(classOf.get("بغداد"), classOf.get("سافر"), classOf.get("الي"))).doesNotHaveDuplicates();
  }

  @Test
  void givesTheSameClassesTwice() throws IOException {
    Bigrams bigrams = bigrams();
    assertThat(classes(bigrams)).isEqualTo(classes(bigrams));
  }

  @Test
  void countsWordsAndPairs() throws IOException {
    Bigrams bigrams = bigrams();

    assertThat(bigrams.size()).as("edge, rare and the frequent words").isEqualTo(2 + 11);
    assertThat(bigrams.word(2)).as("the most frequent word").isEqualTo("الي");
    assertThat(bigrams.count(2)).isEqualTo(25);
    assertThat(bigrams.count(WordStream.RARE)).isEqualTo(1);
    assertThat(bigrams.count(WordStream.EDGE)).as("one for each sentence").isEqualTo(26);
    int toCity = 0;
    for (int pair = 0; pair < bigrams.pairs(); pair++) {
      if (bigrams.first(pair) == 2) {
        assertThat(CITIES).contains(bigrams.word(bigrams.second(pair)));
        assertThat(bigrams.pairCount(pair)).isEqualTo(5);
        toCity++;
      }
    }
    assertThat(toCity).isEqualTo(5);
  }
}
