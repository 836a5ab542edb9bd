package org.aalam.internal.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.aalam.entity.Entity;
import org.aalam.entity.EntityType;
import org.aalam.internal.lexicon.Lexicons;
import org.aalam.internal.token.TokenizedText;
import org.aalam.testing.Cases;
import org.aalam.translit.Region;
import org.aalam.translit.Romanizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LatinNamesTest {
  private static final Lexicons LEXICONS = Lexicons.load();
  private static final EntityResolver RESOLVER = new EntityResolver(LEXICONS);
  private static final Romanizer ROMANIZER = Romanizer.create();

  static Stream<Arguments> cases() {
    return Cases.of("entity-latin-names.tsv");
  }

  private static Stream<Entity> entities(EntityResolver resolver, String marked) {
    MarkedText text = MarkedText.of(marked);
    return resolver.resolve(TokenizedText.of(text.text()), text.occurrences(), Optional.empty()).stream();
  }

  private static boolean isNamed(Entity entity) {
    return entity.type() != EntityType.NATIONALITY && entity.type() != EntityType.DATE;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void givesTheLatinName(String id, String text, String region, String expected) {
    boolean given = !region.isEmpty() && !region.startsWith("?");
    EntityResolver resolver = given ? new EntityResolver(LEXICONS, Optional.of(Region.valueOf(region))) : RESOLVER;
    Entity entity = entities(resolver, text).filter(LatinNamesTest::isNamed).findFirst().orElseThrow();
    assertThat(entity.latinName().orElse("-")).isEqualTo(spelt(expected, entity, region));
  }

  /** What is expected, the word after the tilde being spelt by the romanizer. */
  private static String spelt(String expected, Entity entity, String region) {
    if (!expected.startsWith("~")) {
      return expected;
    }
    Region home = region.isEmpty() ? Region.MASHRIQ : Region.valueOf(region.replace("?", ""));
    int space = expected.indexOf(' ');
    String word = expected.substring(1, space < 0 ? expected.length() : space);
    String name = word.isEmpty() ? entity.name() : word;
    return ROMANIZER.romanize(name, entity.type(), home) + (space < 0 ? "" : expected.substring(space));
  }

  /** The cases of regions would show nothing if the romanizer spelt their name alike everywhere. */
  @ParameterizedTest
  @CsvSource({"EGYPT", "MAGHREB"})
  void theNameOfTheRegionCasesDiffersByRegion(Region region) {
    assertThat(ROMANIZER.romanize("جمال حشمت", EntityType.PERSON, region))
        .isNotEqualTo(ROMANIZER.romanize("جمال حشمت", EntityType.PERSON, Region.MASHRIQ));
  }

  @Test
  void everyPersonPlaceAndCountryHasALatinName() {
    assertThat(entities(RESOLVER, "[P إلياس] و[L إدوسكا] و[C دولة كذا] و[P محمد بن] و[L الحي الحمر]"))
        .allSatisfy(entity -> assertThat(entity.latinName()).isPresent());
  }

  @ParameterizedTest
  @CsvSource({"Robin Currie,Rbn Kuri,true", "Getty Images,Nasr Borita,false", "Reuters,Gaza,false", "Tizgui,Tizki,true",
      "EPA,Beirut,false"})
  void tellsASpellingFromWhatElseStandsInBrackets(String latin, String spelt, boolean expected) {
    assertThat(LatinGlosses.isSpellingOf(latin, spelt)).isEqualTo(expected);
  }
}
