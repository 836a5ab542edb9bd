package org.aalam.internal.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aalam.entity.CountryCode;
import org.aalam.entity.Entity;
import org.aalam.entity.EntityType;
import org.aalam.entity.Mention;
import org.aalam.entity.MentionSource;
import org.aalam.entity.Span;
import org.aalam.internal.find.FoundMention;
import org.aalam.internal.lexicon.Lexicons;
import org.aalam.internal.token.TokenizedText;
import org.aalam.testing.Cases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CountryOfNameTest {
  private static final EntityResolver RESOLVER = new EntityResolver(Lexicons.load());

  static Stream<Arguments> cases() {
    return Cases.of("name-countries.tsv");
  }

  /** Resolves a name, and a country that the text names beside it. */
  private static Entity resolve(EntityType type, String name, String country) {
    List<Occurrence> occurrences = new ArrayList<>();
    occurrences.add(occurrence(0, type, name));
    if (!country.isEmpty()) {
      occurrences.add(occurrence(name.length() + 1, EntityType.COUNTRY, country));
    }
    return RESOLVER.resolve(TokenizedText.of(name + " " + country), occurrences, Optional.empty()).get(0);
  }

  private static Occurrence occurrence(int begin, EntityType type, String name) {
    Span span = new Span(begin, begin + name.length());
    return new Occurrence(new Mention(span, type, name, name, 1, MentionSource.MODEL, ""),
        new FoundMention(span, type, name, 1, MentionSource.MODEL, "", Optional.empty()));
  }

  @ParameterizedTest(name = "{0} {2}")
  @MethodSource("cases")
  void givesTheCountryThatANameImplies(String id, String type, String name, String country, String code) {
    Entity entity = resolve(EntityType.valueOf(type), name, country);
    assertThat(entity.country().map(CountryCode::alpha2).orElse("-")).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({"القاهرة,Cairo", "محافظة أسيوط,Asyut", "طرابلس,Tripoli", "باريس,Paris", "عدن,Aden"})
  void givesThePlaceItsLatinName(String name, String latin) {
    assertThat(resolve(EntityType.LOCATION, name, "").latinName()).hasValue(latin);
  }
}
