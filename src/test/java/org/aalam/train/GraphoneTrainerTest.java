package org.aalam.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.aalam.translit.Region;
import org.aalam.translit.Romanizer;
import org.junit.jupiter.api.Test;

class GraphoneTrainerTest {
  private static final List<String> LATIN_NAMES = List.of("Kamil", "Malik", "Salim");

  /** Names of four consonants, but none that begins with the first two letters. */
  private static List<NamePair> pairs() {
    String arabic = "بتلكم";
    String latin = "btlkm";
    List<NamePair> pairs = new ArrayList<>();
    for (int i = 0; i < 625; i++) {
      int[] letter = {i / 125, i / 25 % 5, i / 5 % 5, i % 5};
      if (letter[0] != 0 || letter[1] != 1) {
        StringBuilder name = new StringBuilder();
        StringBuilder spelling = new StringBuilder();
        for (int j = 0; j < letter.length; j++) {
          name.append(arabic.charAt(letter[j]));
          spelling.append(latin.charAt(letter[j])).append(j + 1 < letter.length ? "a" : "");
        }
        pairs.add(pair(name.toString(), spelling.toString()));
      }
    }
    pairs.add(new NamePair("كلمب", "Unlike", true, "test", 0.2));
    return pairs;
  }

  private static NamePair pair(String arabic, String latin) {
    return new NamePair(arabic, latin, true, "test", 1);
  }

  @Test
  void givesTheSameBytesInAnyOrderOfThePairs() throws IOException {
    byte[] model = GraphoneTrainer.train(pairs(), LATIN_NAMES);
    List<NamePair> shuffled = pairs();
    Collections.shuffle(shuffled, new Random(3));
    assertThat(GraphoneTrainer.train(shuffled, LATIN_NAMES)).isEqualTo(model);
  }

  @Test
  void spellsWordsThatItSawAndOthersAlike() throws IOException {
    Romanizer romanizer = Romanizer.read(new ByteArrayInputStream(GraphoneTrainer.train(pairs(), LATIN_NAMES)));
    assertThat(romanizer.romanize("كلمب لكمت", Region.MASHRIQ)).isEqualTo("Kalamab Lakamat");
    assertThat(romanizer.romanize("بتلك", Region.MASHRIQ)).isEqualTo("Batalak");
  }

  @Test
  void takesServantNamesAsOneWord() {
    assertThat(NamePairs.words(pair("عبد العزيز بلك", "Abdul Aziz Balik")))
        .containsExactly(new WordPair("عبدالعزيز", "abdulaziz", 0), new WordPair("بلك", "balik", 0));
    assertThat(NamePairs.words(pair("عبد العزيز بلك", "Abd al-Aziz Balik")).get(1))
        .isEqualTo(new WordPair("بلك", "balik", 0));
    assertThat(NamePairs.words(pair("كمال البلك", "Kamal El Balik")))
        .containsExactly(new WordPair("كمال", "kamal", 0), new WordPair("البلك", "al-balik", 0));
  }
}
