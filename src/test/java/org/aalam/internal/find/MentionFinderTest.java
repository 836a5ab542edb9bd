package org.aalam.internal.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.aalam.entity.EntityType;
import org.aalam.entity.MentionSource;
import org.aalam.internal.feature.AnnotatedSentence;
import org.aalam.internal.feature.Value;
import org.aalam.internal.lexicon.Lexicons;
import org.aalam.internal.lexicon.WordTable;
import org.aalam.internal.model.CliticFeatures;
import org.aalam.internal.model.CliticModel;
import org.aalam.internal.model.TaggedSentence;
import org.aalam.internal.model.TaggedSpan;
import org.aalam.internal.timex.TimexFinder;
import org.aalam.internal.token.Sentence;
import org.aalam.internal.token.TokenizedText;
import org.aalam.testing.HandMadeModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences are tagged by hand, so that each test says what the tagger thinks. */
class MentionFinderTest {
  private static final Lexicons LEXICONS = Lexicons.load();
  private static final TimexFinder TIMEXES = TimexFinder.load();
  private static final List<String> TYPES = Arrays.stream(EntityType.values()).map(EntityType::name).sorted().toList();

  private final List<Tagged> sentences = new ArrayList<>();

  /** What the tagger says of one sentence. */
  private static final class Tagged {
    private final String text;
    private final List<TaggedSpan> spans = new ArrayList<>();
    private final List<Thought> thoughts = new ArrayList<>();

    private record Thought(int begin, int end, EntityType type, double probability) {}

    Tagged(String text) {
      this.text = text;
    }

    /** The tagger finds a mention, as sure as its probability. */
    Tagged finds(EntityType type, int begin, int end, double probability) {
      spans.add(new TaggedSpan(begin, end, type.name(), probability));
      return thinks(type, begin, end, probability);
    }

    /** The tagger thinks a type possible, but does not find a mention. */
    Tagged thinks(EntityType type, int begin, int end, double probability) {
      thoughts.add(new Thought(begin, end, type, probability));
      return this;
    }

    TaggedSentence of(Sentence sentence) {
      double[][] probabilities = new double[sentence.size()][TYPES.size()];
      for (Thought thought : thoughts) {
        for (int token = thought.begin; token < thought.end; token++) {
          probabilities[token][TYPES.indexOf(thought.type.name())] = thought.probability;
        }
      }
      AnnotatedSentence annotated = new AnnotatedSentence(sentence, TIMEXES.find(sentence),
          Collections.nCopies(sentence.size(), null), List.of(),
          Collections.nCopies(sentence.size(), Value.of("?")), List.of(), List.of(), List.of(), List.of(), List.of());
      return new TaggedSentence(annotated, spans, probabilities);
    }
  }

  private Tagged sentence(String text) {
    Tagged tagged = new Tagged(text);
    sentences.add(tagged);
    return tagged;
  }

  /** A model of proclitics that takes off the first letter of given words alone. */
  private static CliticModel clitics() {
    return new CliticModel(
        HandMadeModel.of("PROCLITIC")
            .weight("word=وبوريطه", CliticModel.PROCLITIC, 5)
            .weight("word=للبيضاء", CliticModel.PROCLITIC, 5)
            .build(),
        new CliticFeatures(LEXICONS, WordTable.of(new String[0], new long[0], new int[0][])));
  }

  private List<FoundMention> found() {
    String text = String.join("\n", sentences.stream().map(sentence -> sentence.text).toList());
    List<Sentence> tokenized = TokenizedText.of(text).sentences();
    List<TaggedSentence> tagged = new ArrayList<>();
    for (int s = 0; s < tokenized.size(); s++) {
      tagged.add(sentences.get(s).of(tokenized.get(s)));
    }
    List<FoundMention> found = new MentionFinder(
        clitics(), LEXICONS.countryForms(), LEXICONS.countryContexts(), LEXICONS.gazetteer().places(), TYPES)
        .find(text, tagged);
    for (FoundMention mention : found) {
      assertThat(mention.span().end()).isLessThanOrEqualTo(text.length());
    }
    return found;
  }

  private static String described(FoundMention mention) {
    return mention.type() + " " + mention.normalized();
  }

  private List<String> describedMentions() {
    return found().stream().map(MentionFinderTest::described).toList();
  }

  @ParameterizedTest(name = "{0} with {2}")
  @CsvSource({
      "نشرت الصحيفة اليوم مقالا, 3, 0.5, DATE اليوم",
      "نشرت الصحيفة اليوم مقالا, 3, 0.49, ",
      "وصل الوفد 11 أكتوبر 2023 مساء, 5, 0.1, DATE 11 أكتوبر 2023",
      "وصل الوفد 11 أكتوبر 2023 مساء, 5, 0.09, "
  })
  void aWeakDateNeedsTheTaggerAsAWitness(String text, int end, double probability, String expected) {
    sentence(text).thinks(EntityType.DATE, 2, end, probability);
    assertThat(describedMentions()).isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @Test
  void aDateOfTheGrammarKeepsItsRuleAndMeaning() {
    sentence("نشرت الصحيفة اليوم مقالا").thinks(EntityType.DATE, 2, 3, 0.8);
    assertThat(found()).singleElement().satisfies(date -> {
      assertThat(date.source()).isEqualTo(MentionSource.RULE);
      assertThat(date.ruleId()).isEqualTo("date.today");
      assertThat(date.timex()).isPresent();
      assertThat(date.confidence()).isEqualTo(0.8);
    });
  }

  /** Both at once: whether the date is taken hangs on the tagger's date alone, and what is left is the name's. */
  @ParameterizedTest(name = "{0} with {3}")
  @CsvSource({
      "عرض برنامج اليوم مقابلة, 2, 3, 0.5, DATE اليوم",
      "عرض برنامج اليوم مقابلة, 2, 3, 0.4, ORGANIZATION برنامج اليوم",
      "عرض برنامج 11 أكتوبر 2023 مقابلة, 2, 5, 0.1, DATE 11 أكتوبر 2023",
      "عرض برنامج 11 أكتوبر 2023 مقابلة, 2, 5, 0.05, ORGANIZATION برنامج 11 أكتوبر 2023"
  })
  void aNameGivesWayToADateAndADateThatIsDoubtedToAName(
      String text, int begin, int end, double probability, String expected) {
    sentence(text).finds(EntityType.ORGANIZATION, 1, end, 0.4).thinks(EntityType.DATE, begin, end, probability);
    assertThat(describedMentions()).containsExactly(expected);
  }

  @Test
  void aDateThatOnlyTheTaggerSeesHasNoMeaning() {
    sentence("عاد غداة العيد").finds(EntityType.DATE, 1, 3, 0.7);
    assertThat(found()).singleElement().satisfies(date -> {
      assertThat(described(date)).isEqualTo("DATE غداة العيد");
      assertThat(date.source()).isEqualTo(MentionSource.MODEL);
      assertThat(date.timex()).isEmpty();
    });
  }

  @Test
  void procliticsStayOutsideAndASwallowedArticleComesBack() {
    sentence("وبوريطة في للبيضاء وفاس")
        .finds(EntityType.PERSON, 0, 1, 0.9)
        .finds(EntityType.LOCATION, 2, 3, 0.9)
        .finds(EntityType.LOCATION, 3, 4, 0.9);
    List<FoundMention> found = found();
    assertThat(found).extracting(MentionFinderTest::described)
        .containsExactly("PERSON بوريطة", "LOCATION البيضاء", "LOCATION وفاس");
    assertThat(found.get(0).span().begin()).isEqualTo(1);
    assertThat(found.get(1).span().length()).isEqualTo("للبيضاء".length() - 1);
  }

  @Test
  void edgesAreCleanAndPunctuationAloneIsNothing() {
    sentence("زار \" فاس \" . ،").finds(EntityType.LOCATION, 1, 4, 0.9).finds(EntityType.LOCATION, 4, 6, 0.9);
    assertThat(describedMentions()).containsExactly("LOCATION فاس");
  }

  @ParameterizedTest(name = "with {0}: {1}")
  @CsvSource({"0.16, true", "0.14, false"})
  void aRepeatedNameIsFoundWhereTheTaggerThinksItPossible(double probability, boolean again) {
    sentence("قال ناصر بوريطة ذلك").finds(EntityType.PERSON, 1, 3, 0.9);
    sentence("ثم غادر بوريطة القاعة").thinks(EntityType.PERSON, 2, 3, probability);
    List<FoundMention> found = found();
    assertThat(found).hasSize(again ? 2 : 1);
    if (again) {
      assertThat(described(found.get(1))).isEqualTo("PERSON بوريطة");
      assertThat(found.get(1).ruleId()).isEqualTo("name.repeated");
      assertThat(found.get(1).source()).isEqualTo(MentionSource.RULE);
      assertThat(found.get(1).confidence()).isEqualTo(probability);
    }
  }

  @Test
  void aRepeatedNameIsFoundBeforeItsFullForm() {
    sentence("غادر بوريطة القاعة").thinks(EntityType.PERSON, 1, 2, 0.3);
    sentence("قال ناصر بوريطة ذلك").finds(EntityType.PERSON, 1, 3, 0.9);
    assertThat(describedMentions()).containsExactly("PERSON بوريطة", "PERSON ناصر بوريطة");
  }

  @Test
  void aRepeatedNameDoesNotCutIntoAnotherMention() {
    sentence("قال ناصر بوريطة ذلك").finds(EntityType.PERSON, 1, 3, 0.9);
    sentence("أعلنت مؤسسة بوريطة ذلك").finds(EntityType.ORGANIZATION, 1, 3, 0.7).thinks(EntityType.PERSON, 2, 3, 0.3);
    assertThat(describedMentions()).containsExactly("PERSON ناصر بوريطة", "ORGANIZATION مؤسسة بوريطة");
  }

  @ParameterizedTest(name = "{0} with {1}: {2}")
  @CsvSource({
      "وصل إلى العراق وفد, 0.16, COUNTRY العراق",
      "وصل إلى العراق وفد, 0.03, COUNTRY العراق",
      "وصل إلى العراق وفد, 0.01, ",
      "وصل إلى تونس وفد, 0.16, COUNTRY تونس",
      "وصل إلى تونس وفد, 0.14, ",
      "قدم مساعدات للعراق أمس, 0.5, COUNTRY العراق",
      "وصل وفد عراقي أمس, 0.5, "
  })
  void aListedCountryIsFoundWhereTheTaggerThinksItPossible(String text, double probability, String expected) {
    sentence(text).thinks(EntityType.COUNTRY, 2, 3, probability);
    assertThat(describedMentions()).isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @ParameterizedTest(name = "{0} with {1}: {2}")
  @CsvSource({
      "وصل إلى الرباط وفد, 0.04, LOCATION الرباط",
      "وصل إلى الرباط وفد, 0.02, ",
      "قدم مساعدات لبيروت أمس, 0.04, LOCATION بيروت",
      "قال من السلط ذلك, 0.9, ",
      "عاد إلى مسقط رأسه أمس, 0.9, "
  })
  void aPlaceOfTheGazetteerIsFoundWhereTheTaggerThinksItPossible(String text, double probability, String expected) {
    sentence(text).thinks(EntityType.LOCATION, 2, 3, probability);
    assertThat(describedMentions()).isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"سكان معان والسلط فرحون, السلط", "سكان معان ، السلط فرحون, السلط", "سكان معان بالسلط فرحون, "})
  void aPlaceThatIsAlsoAWordIsFoundInAListOfPlaces(String text, String second) {
    sentence(text).finds(EntityType.LOCATION, 1, 2, 0.9).thinks(EntityType.LOCATION, 2, 4, 0.01);
    assertThat(describedMentions()).isEqualTo(
        second == null ? List.of("LOCATION معان") : List.of("LOCATION معان", "LOCATION " + second));
  }

  @Test
  void aPlaceOfSeveralWordsTakesTheRoomOfAPeopleInIt() {
    sentence("عبر المحيط الهندي أمس").finds(EntityType.NATIONALITY, 2, 3, 0.9);
    sentence("عبر بالمحيط الهندي أمس").finds(EntityType.NATIONALITY, 2, 3, 0.9);
    sentence("قال ابن الجزيرة ذلك").finds(EntityType.PERSON, 1, 3, 0.9);
    assertThat(describedMentions())
        .containsExactly("LOCATION المحيط الهندي", "LOCATION المحيط الهندي", "PERSON ابن الجزيرة");
  }

  @Test
  void aPhraseThatBeginsWithAPlaceIsNone() {
    sentence("عاد إلى مسقط رأسه أمس").finds(EntityType.LOCATION, 2, 3, 0.9);
    assertThat(describedMentions()).isEmpty();
  }

  @Test
  void mentionsComeInTextOrder() {
    sentence("زار فاس يوم 11 أكتوبر 2023 محمد السادس ثم العراق")
        .finds(EntityType.LOCATION, 1, 2, 0.9)
        .thinks(EntityType.DATE, 2, 6, 0.9)
        .finds(EntityType.PERSON, 6, 8, 0.9)
        .thinks(EntityType.COUNTRY, 9, 10, 0.9);
    assertThat(describedMentions())
        .containsExactly("LOCATION فاس", "DATE يوم 11 أكتوبر 2023", "PERSON محمد السادس", "COUNTRY العراق");
  }
}
