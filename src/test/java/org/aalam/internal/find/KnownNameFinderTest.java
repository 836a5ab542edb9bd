package org.aalam.internal.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.aalam.entity.EntityType;
import org.aalam.entity.MentionSource;
import org.aalam.entity.Span;
import org.aalam.internal.lexicon.CountryForm;
import org.aalam.internal.lexicon.CountryTable;
import org.aalam.internal.lexicon.Gazetteer;
import org.aalam.internal.lexicon.PhraseTable;
import org.aalam.internal.lexicon.Place;
import org.aalam.internal.token.Proclitics.Reading;
import org.aalam.internal.token.TokenizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownNameFinderTest {
  private static final PhraseTable<List<CountryForm>> COUNTRIES = PhraseTable.of(CountryTable.load().forms());

  private static final PhraseTable<List<Place>> PLACES = Gazetteer.load().places();

  private static RepeatedNames names() {
    RepeatedNames names = new RepeatedNames();
    add(names, EntityType.PERSON, "ناصر بوريطة");
    add(names, EntityType.LOCATION, "فاس");
    add(names, EntityType.ORGANIZATION, "وداد فاس");
    return names;
  }

  private static void add(RepeatedNames names, EntityType type, String name) {
    List<String> keys = PhraseTable.keys(name);
    names.add(new PlacedMention(new TokenRange(0, keys.size()), keys, new FoundMention(
        new Span(0, name.length()), type, name, 0.9, MentionSource.MODEL, "", Optional.empty())));
  }

  private static List<KnownNameFinder.Candidate> candidates(RepeatedNames names, String text) {
    return new KnownNameFinder(names, COUNTRIES, PLACES, TokenizedText.of(text).sentences().get(0).tokens(), 0).candidates();
  }

  /** Candidates as type, number of tokens and proclitics, in order. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', value = {
      "ناصر بوريطة يصل|PERSON 2 ''",
      "بوريطة يصل|PERSON 1 ''",
      "وبوريطة يصل|PERSON 1 'و'",
      "بفاس اليوم|LOCATION 1 'ب'; LOCATION 1 'ب'",
      "ولفاس اليوم|LOCATION 1 'ول'; LOCATION 1 'ول'",
      "وداد فاس يفوز|ORGANIZATION 2 ''",
      "العراق يفوز|COUNTRY 1 ''",
      "للعراق حدود|COUNTRY 1 'ل'",
      "المملكة العربية السعودية تفوز|COUNTRY 3 ''",
      "كويتيون يفوزون|NATIONALITY 1 ''",
      "وللكويتيين بيوت|NATIONALITY 1 'ول'",
      "تركي يفوز|",
      "الرباط تفوز|LOCATION 1 ''",
      "لغزة بحر|LOCATION 1 'ل'",
      "مسقط تفوز|LOCATION 1 ''",
      "مسقط رأسه بعيد|",
      "الوفد يفوز|"
  })
  void findsTheNamesThatBeginAtAToken(String text, String expected) {
    List<String> found = candidates(names(), text).stream()
        .map(candidate -> candidate.type() + " " + (candidate.range().end() - candidate.range().begin())
            + " '" + text.substring(0, candidate.reading().map(Reading::length).orElse(0)) + "'")
        .toList();
    assertThat(found).isEqualTo(expected == null ? List.of() : List.of(expected.split("; ")));
  }

  @Test
  void triesLongNamesBeforeShortOnes() {
    RepeatedNames names = names();
    add(names, EntityType.LOCATION, "فاس الجديد");
    assertThat(candidates(names, "فاس الجديد بعيدة")).extracting(candidate -> candidate.range().end())
        .startsWith(2, 1);
  }

  @Test
  void saysWhereANameIsKnownFrom() {
    assertThat(candidates(names(), "وداد فاس")).singleElement().satisfies(candidate -> {
      assertThat(candidate.source()).isEqualTo(MentionSource.RULE);
      assertThat(candidate.ruleId()).isEqualTo("name.repeated");
    });
    assertThat(candidates(new RepeatedNames(), "العراق")).singleElement().satisfies(candidate -> {
      assertThat(candidate.source()).isEqualTo(MentionSource.GAZETTEER);
      assertThat(candidate.ruleId()).isEqualTo("country.sure");
    });
    assertThat(candidates(new RepeatedNames(), "تونس")).first()
        .satisfies(candidate -> assertThat(candidate.ruleId()).isEqualTo("country.listed"));
    assertThat(candidates(new RepeatedNames(), "الرباط")).singleElement()
        .satisfies(candidate -> assertThat(candidate.ruleId()).isEqualTo("place.sure"));
    assertThat(candidates(new RepeatedNames(), "السلط")).singleElement()
        .satisfies(candidate -> assertThat(candidate.ruleId()).isEqualTo("place.listed"));
  }
}
