package org.aalam.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.aalam.internal.lexicon.WordVectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordVectorBuilderTest {
  private static final List<String> CITIES = List.of("بغداد", "دمشق", "مراكش", "طرابلس", "نواكشوط");
  private static final List<String> VERBS = List.of("سافر", "رجع", "توجه", "هاجر", "انطلق");

  @TempDir
  private Path folder;

  /** Every city and every verb often in the same company, more other words than vectors have components, and a rare word. */
  private WordStream stream() throws IOException {
    StringBuilder text = new StringBuilder();
    for (String city : CITIES) {
      for (String verb : VERBS) {
        text.append((verb + " الوفد الي " + city + " صباحا\n").repeat(3));
      }
    }
    for (int word = 0; word < 100; word++) {
      text.append(("كلمه" + (char) ('ا' + word % 10) + (char) ('ب' + word / 10) + " اخري\n").repeat(12));
    }
    text.append("نادر\n");
    return WordStream.read(new RawCorpus(Files.writeString(folder.resolve("raw.txt"), text)), 2);
  }

  private static int row(WordStream stream, String word) {
    return IntStream.range(0, stream.size()).filter(i -> stream.word(i).equals(word)).findFirst().orElse(-1);
  }

  private static double likeness(WordVectors vectors, int first, int second) {
    return IntStream.range(0, vectors.dimension())
        .mapToDouble(i -> vectors.component(first, i) * vectors.component(second, i)).sum();
  }

  @Test
  void wordsInLikePlacesHaveLikeVectors() throws IOException {
    WordStream stream = stream();
    WordVectors vectors = WordVectorBuilder.build(stream, message -> { });
    int baghdad = row(stream, "بغداد");
    double oneself = likeness(vectors, baghdad, baghdad);
    for (String city : CITIES) {
      assertThat(likeness(vectors, baghdad, row(stream, city))).as(city).isGreaterThan(0.95 * oneself);
    }
    for (String verb : VERBS) {
      assertThat(likeness(vectors, baghdad, row(stream, verb))).as(verb).isLessThan(0.5 * oneself);
    }
  }

  @Test
  void theSameCorpusGivesTheSameVectors() throws IOException {
    ByteArrayOutputStream first = new ByteArrayOutputStream();
    ByteArrayOutputStream second = new ByteArrayOutputStream();
    WordVectorBuilder.build(stream(), message -> { }).write(first);
    WordVectorBuilder.build(stream(), message -> { }).write(second);
    assertThat(second.toByteArray()).isEqualTo(first.toByteArray());
  }

  @Test
  void aStreamHasAnEdgeAroundEverySentenceAndWordsByFallingCount() throws IOException {
    Path file = Files.writeString(folder.resolve("small.txt"), "جاء زيد\nجاء زيد وجاء نادر\n");
    WordStream stream = WordStream.read(new RawCorpus(file), 2);
    assertThat(IntStream.range(0, stream.size()).mapToObj(stream::word)).containsExactly("<edge>", "<rare>", "جاء", "زيد");
    assertThat(IntStream.range(0, stream.length()).map(stream::at)).containsExactly(0, 2, 3, 0, 2, 3, 1, 1, 0);
    assertThat(IntStream.range(0, stream.size()).mapToLong(stream::count)).containsExactly(2L, 2L, 2L, 2L);
  }
}
