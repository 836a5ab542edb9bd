package org.aalam.translit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.aalam.entity.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanizerTest {
  private static final Romanizer ROMANIZER = Romanizer.create();

  @ParameterizedTest
  @CsvSource({"باربرا بوش, Barbara Bush", "ديفيد كاميرون, David Cameron", "كريم, Karim"})
  void spellsKnownWordsAsUsual(String name, String latin) {
    assertThat(ROMANIZER.romanize(name, EntityType.PERSON)).isEqualTo(latin);
  }

  @Test
  void spellsByTheHabitsOfTheRegion() {
    assertThat(ROMANIZER.romanize("عاشور", EntityType.PERSON, Region.MAGHREB)).contains("ch").contains("ou");
    assertThat(ROMANIZER.romanize("عاشور", EntityType.PERSON, Region.MASHRIQ)).contains("sh");
  }

  @Test
  void choosesTheRegionOfACountry() {
    assertThat(Region.ofCountry("ma")).isEqualTo(Region.MAGHREB);
    assertThat(Region.ofCountry("EG")).isEqualTo(Region.EGYPT);
    assertThat(Region.ofCountry("FR")).isEqualTo(Region.MASHRIQ);
  }

  @Test
  void givesLatinLettersForAnyStringAndAlwaysTheSame() {
    Random random = new Random(7);
    List<String> names = IntStream.range(0, 500)
        .mapToObj(i -> random.ints(random.nextInt(60), 0x600, 0x700)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString())
        .toList();
    List<String> once = names.stream().map(name -> ROMANIZER.romanize(name, EntityType.PERSON)).toList();
    assertThat(once).allMatch(latin -> latin.matches("[A-Za-z0-9 \\-]*"));
    assertThat(names.parallelStream().map(name -> ROMANIZER.romanize(name, EntityType.PERSON)).toList())
        .isEqualTo(once);
    assertThat(ROMANIZER.romanize(" \uD800", EntityType.PERSON)).isEmpty();
  }
}
