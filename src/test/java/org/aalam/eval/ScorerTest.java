package org.aalam.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.aalam.entity.CountryCode;
import org.aalam.entity.DateGrain;
import org.aalam.entity.DateValue;
import org.aalam.entity.EntityType;
import org.aalam.entity.ExtractedDocument;
import org.aalam.entity.Span;
import org.aalam.io.ConllSentence;
import org.aalam.io.GoldArticle;
import org.aalam.io.GoldMention;
import org.aalam.io.SampleDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorerTest {
  private static final String TEXT = SampleDocument.TEXT;

  @Test
  void aPerfectPredictionScoresOneEverywhere() {
    ExtractedDocument document = SampleDocument.full();
    List<GoldMention> gold = document.mentions().stream()
        .map(mention -> new GoldMention(mention.span(), mention.type(),
            Optional.of("x" + document.entityOf(mention).id()),
            document.entityOf(mention).value().map(value -> value.canonical())))
        .toList();

    EvaluationReport report = report(gold, document);

    assertThat(report.micro()).isEqualTo(new Score(6, 0, 0));
    assertThat(report.micro().f1()).isEqualTo(1.0);
    assertThat(report.types().get("PERSON")).isEqualTo(new Score(2, 0, 0));
    assertThat(report.types().keySet()).containsExactly(
        Arrays.stream(EntityType.values()).map(Enum::name).toArray(String[]::new));
    assertThat(report.values().get("DATE")).isEqualTo(new ValueScore(1, 1));
    assertThat(report.coreference().orElseThrow().f1()).isEqualTo(1.0);
    assertThat(report.linking().orElseThrow().f1()).isEqualTo(1.0);
  }

  @Test
  void spanAndTypeMustBothBeRight() {
    // PERSON: one right; COUNTRY for a LOCATION; DATE without its year; ORGANIZATION not found.
    ExtractedDocument predicted = SampleDocument.of(TEXT)
        .mention("e1", EntityType.PERSON, "سامر البيطار", null, null)
        .mention("e2", EntityType.DATE, "4 مايو", null, null)
        .mention("e3", EntityType.COUNTRY, "دمشق", null, null)
        .build(Optional.empty());
    EvaluationReport report = report(List.of(
        gold(EntityType.PERSON, "سامر البيطار", null, null),
        gold(EntityType.ORGANIZATION, "الأردن", null, null),
        gold(EntityType.DATE, "4 مايو 2021", null, null),
        gold(EntityType.LOCATION, "دمشق", null, null)), predicted);

    assertThat(report.types()).containsEntry("PERSON", new Score(1, 0, 0))
        .containsEntry("ORGANIZATION", new Score(0, 0, 1))
        .containsEntry("DATE", new Score(0, 1, 1))
        .containsEntry("LOCATION", new Score(0, 0, 1))
        .containsEntry("COUNTRY", new Score(0, 1, 0));
    assertThat(report.micro()).isEqualTo(new Score(1, 2, 3));
    assertThat(report.micro().precision()).isEqualTo(1.0 / 3);
    assertThat(report.micro().recall()).isEqualTo(1.0 / 4);
    assertThat(report.micro().f1()).isCloseTo(2.0 / 7, within(1e-12));
    assertThat(report.coreference()).isEmpty();
  }

  @Test
  void valuesAreJudgedOnRightSpansWithAGoldValueAlone() {
    // The first code is wrong, the second span is not right, the third has no gold value, the date has none predicted.
    ExtractedDocument predicted = SampleDocument.of(TEXT)
        .mention("e1", EntityType.COUNTRY, "الأردن", null, new CountryCode("IQ"))
        .mention("e2", EntityType.DATE, "4 مايو 2021", null, null)
        .mention("e3", EntityType.NATIONALITY, "الأردني", null, new CountryCode("JO"))
        .mention("e4", EntityType.COUNTRY, "دمشق", null, new CountryCode("SY"))
        .build(Optional.empty());
    EvaluationReport report = report(List.of(
        gold(EntityType.COUNTRY, "الأردن", null, "JO"),
        gold(EntityType.DATE, "4 مايو 2021", null, "2021-05-04"),
        gold(EntityType.NATIONALITY, "الأردني", null, null)), predicted);

    assertThat(report.values()).containsEntry("COUNTRY", new ValueScore(0, 1))
        .containsEntry("DATE", new ValueScore(0, 1))
        .containsEntry("NATIONALITY", ValueScore.NONE);
  }

  @Test
  void aRightValueIsTheSameString() {
    ExtractedDocument predicted = SampleDocument.of(TEXT)
        .mention("e1", EntityType.DATE, "4 مايو 2021", null, DateValue.of("2021-05-04", DateGrain.DAY))
        .build(Optional.empty());

    assertThat(report(List.of(gold(EntityType.DATE, "4 مايو 2021", null, "2021-05")), predicted).values())
        .containsEntry("DATE", new ValueScore(0, 1));
  }

  @Test
  void coreferenceIsBCubed() {
    // gold {a b c} {d}; predicted {a b} {d x}; c is missed, x is not in the gold data
    String text = "أب بأ جد دج صف";
    ExtractedDocument predicted = SampleDocument.of(text)
        .mention("e1", EntityType.PERSON, "أب", null, null)
        .mention("e1", EntityType.PERSON, "بأ", null, null)
        .mention("e2", EntityType.PERSON, "دج", null, null)
        .mention("e2", EntityType.PERSON, "صف", null, null)
        .build(Optional.empty());
    Scorer scorer = new Scorer();
    scorer.add(new GoldArticle("x", text, Optional.empty(), List.of(
        person(0, "g1"), person(3, "g1"), person(6, "g1"), person(9, "g2"))), predicted);
    EvaluationReport report = scorer.report();

    // end to end: P = (1 + 1 + 1/2 + 0) / 4, R = (2/3 + 2/3 + 0 + 1) / 4
    assertThat(report.coreference().orElseThrow().precision()).isCloseTo(2.5 / 4, within(1e-12));
    assertThat(report.coreference().orElseThrow().recall()).isCloseTo((7.0 / 3) / 4, within(1e-12));
    // linking, with c alone and without x: P = 1, R = (2/3 + 2/3 + 1/3 + 1) / 4
    assertThat(report.linking().orElseThrow().precision()).isEqualTo(1.0);
    assertThat(report.linking().orElseThrow().recall()).isCloseTo((8.0 / 3) / 4, within(1e-12));
    assertThat(report.linking().orElseThrow().f1()).isCloseTo(0.8, within(1e-12));
  }

  @Test
  void oneEntityForAllHasFullRecallAndLittlePrecision() {
    String text = "أب بأ جد دج";
    SampleDocument predicted = SampleDocument.of(text);
    for (String word : text.split(" ")) {
      predicted.mention("e1", EntityType.PERSON, word, null, null);
    }
    Scorer scorer = new Scorer();
    scorer.add(new GoldArticle("x", text, Optional.empty(), List.of(
        person(0, "g1"), person(3, "g1"), person(6, "g1"), person(9, "g2"))), predicted.build(Optional.empty()));

    // P = (3/4 * 3 + 1/4) / 4
    assertThat(scorer.report().coreference()).contains(new CoreferenceScore(0.625, 1.0));
    // Of the six pairs, the three with the fourth mention are wrong.
    NameScore names = scorer.report().names().orElseThrow();
    assertThat(names.links()).isEqualTo(6);
    assertThat(names.wrongLinks()).isEqualTo(3);
    assertThat(names.wrongMerges()).isEqualTo(0.5);
  }

  @Test
  void nothingFoundScoresNothing() {
    EvaluationReport report = report(
        List.of(gold(EntityType.PERSON, "سامر البيطار", "g1", null)), SampleDocument.of(TEXT).build(Optional.empty()));

    assertThat(report.micro().precision()).isZero();
    assertThat(report.micro().f1()).isZero();
    assertThat(report.coreference()).contains(new CoreferenceScore(0.0, 0.0));
    assertThat(new Scorer().report().micro()).isEqualTo(Score.NONE);
  }

  @Test
  void anotherTextIsRefused() {
    GoldArticle gold = new GoldArticle("x", "نص", Optional.empty(), List.of());
    ExtractedDocument other = SampleDocument.full();
    assertThatThrownBy(() -> new Scorer().add(gold, other)).hasMessageContaining("x must have the same text");
  }

  @ParameterizedTest(name = "{0} against {1}")
  @CsvSource({
      "B-PER I-PER O,        B-PER I-PER O,        1, 0, 0",
      "B-PER I-PER O,        B-PER O O,            0, 1, 1",
      // conlleval: an I- without B- begins an entity
      "B-PER I-PER O,        I-PER I-PER O,        1, 0, 0",
      "B-PER B-PER O,        B-PER I-PER O,        0, 1, 2",
      "B-LOC O O,            B-PER O O,            0, 1, 1",
      // a change of label begins a new entity too
      "B-PER I-LOC I-LOC,    B-PER B-LOC I-LOC,    2, 0, 0",
      "O B-PER I-PER,        O B-PER B-PER,        0, 2, 1",
      "O O O,                O O O,                0, 0, 0"})
  void tagsAreReadAsConllevalReadsThem(String gold, String predicted, int tp, int fp, int fn) {
    Scorer scorer = new Scorer();
    scorer.add(new ConllSentence(List.of("زار", "وليد", "عمان"), List.of(gold.split(" ")), 1),
        List.of(predicted.split(" ")));

    assertThat(scorer.report().micro()).isEqualTo(new Score(tp, fp, fn));
    assertThat(scorer.report().values()).isEmpty();
  }

  @Test
  void aSentenceNeedsOneTagAToken() {
    ConllSentence gold = new ConllSentence(List.of("زار", "وليد"), List.of("O", "O"), 1);
    assertThatThrownBy(() -> new Scorer().add(gold, List.of("O"))).hasMessageContaining("has 1");
  }

  static GoldMention gold(EntityType type, String word, String entity, String value) {
    int begin = TEXT.indexOf(word);
    return new GoldMention(
        new Span(begin, begin + word.length()), type, Optional.ofNullable(entity), Optional.ofNullable(value));
  }

  private static GoldMention person(int begin, String entity) {
    return new GoldMention(new Span(begin, begin + 2), EntityType.PERSON, Optional.of(entity), Optional.empty());
  }

  private static EvaluationReport report(List<GoldMention> gold, ExtractedDocument predicted) {
    Scorer scorer = new Scorer();
    scorer.add(new GoldArticle("x", TEXT, Optional.empty(), gold), predicted);
    return scorer.report();
  }
}
