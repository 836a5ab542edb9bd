package org.aalam.translit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.aalam.entity.EntityType;
import org.aalam.internal.translit.LatinSpelling;
import org.aalam.testing.Cases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Well-known names in the spellings that the press of their region uses; case and marks are left aside. */
class LatinNamesTest {
  private static final Romanizer ROMANIZER = Romanizer.create();

  static Stream<Arguments> names() {
    return Cases.of("latin-names.tsv");
  }

  @ParameterizedTest
  @MethodSource("names")
  void spellsWellKnownNames(String name, String type, String region, String accepted, String state) {
    String latin = LatinSpelling.plain(ROMANIZER.romanize(name, EntityType.valueOf(type), Region.valueOf(region)));
    List<String> good = Arrays.stream(accepted.split("\\|")).map(LatinSpelling::plain).toList();
    // An open name that comes out right must lose its mark, so that it stays right.
    if (state.equals("open")) {
      assertThat(good).doesNotContain(latin);
    } else {
      assertThat(good).contains(latin);
    }
  }
}
