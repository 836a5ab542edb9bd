package org.aalam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aalam.entity.Entity;
import org.aalam.entity.EntityType;
import org.aalam.entity.ExtractedDocument;
import org.aalam.entity.Mention;
import org.aalam.testing.RandomTexts;
import org.aalam.translit.Region;
import org.aalam.translit.Romanizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityExtractorTest {
  private static final EntityExtractor EXTRACTOR = EntityExtractor.create();
  private static final LocalDate DATE = LocalDate.of(2024, 2, 15);
  private static final String TEXT =
      "استقبل وزير الخارجية ناصر بوريطة، أمس الأربعاء، نظيره الإسباني بالرباط. وأكد بوريطة متانة العلاقات بين المغرب"
          + " وإسبانيا.";

  @Test
  void findsTypesSpansAndValues() {
    ExtractedDocument document = EXTRACTOR.extract(TEXT, DATE);
    assertThat(document.mentions()).extracting(Mention::type, Mention::text).containsExactly(
        tuple(EntityType.PERSON, "ناصر بوريطة"),
        tuple(EntityType.DATE, "أمس الأربعاء"),
        tuple(EntityType.NATIONALITY, "الإسباني"),
        tuple(EntityType.LOCATION, "الرباط"),
        tuple(EntityType.PERSON, "بوريطة"),
        tuple(EntityType.COUNTRY, "المغرب"),
        tuple(EntityType.COUNTRY, "إسبانيا"));
    Entity day = document.entities(EntityType.DATE).get(0);
    assertThat(day.date().orElseThrow().day()).contains(LocalDate.of(2024, 2, 14));
    assertThat(document.entities(EntityType.COUNTRY)).extracting(e -> e.value().orElseThrow().canonical())
        .containsExactly("MA", "ES");
  }

  @Test
  void joinsABareFamilyNameWithTheFullName() {
    ExtractedDocument document = EXTRACTOR.extract(TEXT, DATE);
    assertThat(document.entities(EntityType.PERSON)).singleElement().satisfies(person -> {
      assertThat(person.name()).isEqualTo("ناصر بوريطة");
      assertThat(person.mentions()).hasSize(2);
    });
  }

  @Test
  void leavesRelativeDatesOpenWithoutAReferenceDate() {
    Entity day = EXTRACTOR.extract(TEXT).entities(EntityType.DATE).get(0);
    assertThat(day.date()).isEmpty();
  }

  @Test
  void returnsTheWantedTypesAlone() {
    ExtractedDocument document = EntityExtractor.builder().types(Set.of(EntityType.COUNTRY)).build().extract(TEXT, DATE);
    assertThat(document.mentions()).isNotEmpty().allMatch(mention -> mention.type() == EntityType.COUNTRY);
    assertThat(document.entities()).hasSize(2);
  }

  @Test
  void returnsNothingBelowTheMinimumConfidence() {
    ExtractedDocument all = EXTRACTOR.extract(TEXT, DATE);
    double threshold = all.mentions().stream().mapToDouble(Mention::confidence).sorted().toArray()[3];
    ExtractedDocument sure = EntityExtractor.builder().minConfidence(threshold).build().extract(TEXT, DATE);
    assertThat(sure.mentions()).hasSize(all.mentions().size() - 3)
        .containsExactlyElementsOf(
            all.mentions().stream().filter(mention -> mention.confidence() >= threshold).toList());
  }

  @Test
  void refusesWrongArgumentsByName() {
    assertThatNullPointerException().isThrownBy(() -> EXTRACTOR.extract(null)).withMessageContaining("text");
    assertThatNullPointerException().isThrownBy(() -> EXTRACTOR.extract("", null))
        .withMessageContaining("referenceDate");
    assertThatIllegalArgumentException().isThrownBy(() -> EntityExtractor.builder().minConfidence(1.5))
        .withMessageContaining("1.5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EntityExtractor.builder().types(EnumSet.noneOf(EntityType.class)))
        .withMessageContaining("PERSON");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\r\n", "\u064E\u064F\u0640", "\u200F\u200E", "Latin only, no names.", "\uD800",
      "\uDC00\uD800", "\u0000", "...", "((((", "\"\"\"", "و", "لل", "12/13/2023", "32 يناير 2023", "30 فبراير"})
  void takesAnyText(String text) {
    ExtractedDocument document = EXTRACTOR.extract(text, DATE);
    assertThat(document.text()).isEqualTo(text);
    EXTRACTOR.extract(text);
  }

  @Test
  void takesAnyMixtureOfCharacters() {
    RandomTexts.of(3000).forEach(text -> assertThat(EXTRACTOR.extract(text, DATE).text()).isEqualTo(text));
  }

  @Test
  void keepsOneMentionWhereALigatureHoldsSeveralWords() {
    String text = "قال محمد \uFDFA والملك \uFDF4 السادس في \uFDFD المغرب";
    assertThat(EXTRACTOR.extract(text, DATE).mentions()).allMatch(mention -> mention.span().in(text).equals(mention.text()));
  }

  @Test
  void keepsItsContractOnEveryBeginningAndEndOfAnArticle() {
    String article = TestArticles.all().get(0).text();
    for (int cut = 0; cut <= article.length(); cut += 7) {
      EXTRACTOR.extract(article.substring(0, cut), DATE);
      EXTRACTOR.extract(article.substring(cut), DATE);
    }
  }

  static List<String> repeatedPieces() {
    return List.of("ا", "ـ", "\u064E", "و", "\"", "(", "(\"", "1", "1/", "1 ", "بن ", "عام ", "من ", "محمد ", "أمس ",
        "مصر", "\u200F", "\uD83D\uDE00", "a", "،", ".", "..\n", "\n");
  }

  @ParameterizedTest
  @MethodSource("repeatedPieces")
  @Timeout(30)
  void answersInLinearTimeWhateverIsRepeated(String piece) {
    assertThat(EXTRACTOR.extract(piece.repeat(100_000 / piece.length()), DATE).text()).startsWith(piece);
  }

  @Test
  @Timeout(60)
  void readsOneLineOfAMegabyte() {
    String line = TestArticles.all().get(0).text().replace('\n', ' ').replace('.', ' ');
    String text = line.repeat(1_000_000 / line.length() + 1);
    assertThat(EXTRACTOR.extract(text, DATE).mentions()).hasSizeGreaterThan(10_000);
  }

  @Test
  void spellsUnknownNamesByTheHabitsOfTheRegion() {
    String text = "قال الوزير جمال حشمت إن الاجتماع مستمر.";
    assertThat(EntityExtractor.builder().region(Region.MAGHREB).build().extract(text).entities())
        .extracting(Entity::latinName)
        .containsExactly(Optional.of(Romanizer.create().romanize("جمال حشمت", EntityType.PERSON, Region.MAGHREB)));
  }
}
