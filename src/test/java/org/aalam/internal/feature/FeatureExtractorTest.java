package org.aalam.internal.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aalam.internal.lexicon.Lexicons;
import org.aalam.internal.lexicon.TypeTable;
import org.aalam.internal.lexicon.WordTable;
import org.aalam.internal.lexicon.WordVectors;
import org.aalam.internal.timex.TimexFinder;
import org.aalam.internal.token.TokenizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeatureExtractorTest {
  private static final WordTable WORDS = WordTable.of(
      new String[] {"بغداد", "قال", "في"}, new long[] {256, 1 << 18, 1 << 20}, new int[][] {{1, 2, 3}, {11, 12, 13}});
  private static final TypeTable TYPES = TypeTable.of(List.of("LOCATION"), Map.of("بغداد", new double[] {0.95}));
  private static final FeatureExtractor EXTRACTOR = extractor();

  private static FeatureExtractor extractor() {
    return new FeatureExtractor(Lexicons.load(), TimexFinder.load(), WORDS, TYPES, WordVectors.none());
  }

  /** Returns the features of all tokens of a text, sentence after sentence. */
  private static List<List<String>> features(FeatureExtractor extractor, String text) {
    return extractor.annotate(TokenizedText.of(text).sentences()).stream()
        .flatMap(sentence -> FeatureStrings.of(extractor, sentence).stream())
        .toList();
  }

  /** Two values of one feature are written with {@code &} between them; {@code name=*} stands for any value. */
  @ParameterizedTest(name = "{0}: {1} has {2}, not {3}")
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "قال الرئيس تبون|0|bias=1 word-2=<edge> word-1=<edge> word=قال word+1=الرييس word+2=تبون|stem-1=*",
      "قال الرئيس تبون|0|word-1,word=<edge>&قال word,word+1=قال&الرييس|word+3=*",
      "قال الرئيس تبون|1|word=الرييس stem=رييس form=الرئيس prefix=ري suffix=ييس|proclitic=*",
      "قال الرئيس تبون|2|trigger-1=Uoffice left-trigger=Uoffice trigger-2=Uspeech-verb|trigger=*",
      "وصل إلى بغداد|2|classA=1 classB=11 frequency=4 type=LOCATION5 name=U2|classC=*",
      "وصل إلى وبغداد|2|word=وبغداد stem=بغداد proclitic=و classA=1 type=LOCATION5 name=U2|stem=وبغداد",
      "عاد في بغداد|2|classA-1,classA=3&1 classB-1,classB=13&11 word-1,classB=في&11|classA+1=*",
      "مدينة الدار البيضاء الجميلة|1|name=B2 name+1=I2 stem=دار|name-1=*",
      "مدينة الدار البيضاء الجميلة|2|name=I2 name-1=B2|name+1=*",
      "زار ملك العراق|2|country=UNAME|country-1=*",
      "زار وفد مالي|2|country=UNAME?DEMONYM?|country-1=*",
      "يوم 11 أكتوبر 2023 مساء|1|word=00 form=11 shape=dd date-1=B date=I date+1=I|date-2=*",
      "يوم 11 أكتوبر 2023 مساء|3|word=0000 form=2023 shape=dddd suffix=023|date=B",
      "وصل اليوم|1|date=B?date.today|date=B",
      "محمد بوسعيد|1|parts-1,parts=3,3& word-1=محمد|parts=*",
      "قال .|1|word=. shape=.|suffix=*",
      "وصل إلى بغداد|2|place=Ucapital|place-1=*",
      "زار الدار البيضاء أمس|2|place=Icity place-1=Bcity|place+1=*",
      "قالت شركة « فلاي دبي » أمس|3|quoted=1,2 quoted,trigger=1,2&Uorg-head|quoted=2,1",
      "قالت شركة « فلاي دبي » أمس|4|quoted=2,1 quoted,trigger=2,1&Uorg-head|quoted=1,2",
      "قالت شركة « فلاي دبي » أمس|6|word=امس|quoted=*",
      "قالت شركة « فلاي دبي أمس|3|word=فلاي|quoted=*"
  })
  void saysWhatStandsInTheSentence(String text, int token, String present, String absent) {
    List<String> features = features(EXTRACTOR, text).get(token);

    assertThat(features).contains(present.replace('&', '\t').split(" "));
    if (absent.endsWith("*")) {
      String name = absent.substring(0, absent.length() - 1);
      assertThat(features).noneMatch(feature -> feature.startsWith(name));
    } else {
      assertThat(features).doesNotContain(absent);
    }
  }

  @Test
  void namesAFeatureOnlyOnce() {
    List<String> features = features(EXTRACTOR, "قال الرئيس تبون يوم 11 أكتوبر 2023 وبغداد\nعاد تبون من بغداد").get(2);
    assertThat(features).doesNotHaveDuplicates();
  }

  @Test
  void givesTheSameFeaturesWhateverWasReadBefore() {
    String text = "قال الرئيس تبون في بغداد\nعاد تبون يوم 11 أكتوبر 2023";
    List<List<String>> fresh = features(extractor(), text);

    FeatureExtractor used = extractor();
    features(used, "الوزير تبون وبغداد\nوتبون والرئيس قال اليوم");

    assertThat(features(used, text)).isEqualTo(fresh);
  }

  @Test
  void stringsAndHashesAgree() {
    for (AnnotatedSentence sentence : EXTRACTOR.annotate(TokenizedText.of("عاد تبون يوم 11 أكتوبر وبغداد").sentences())) {
      for (int token = 0; token < sentence.size(); token++) {
        EXTRACTOR.extract(sentence, token, new FeatureSink() {
          @Override
          public void add(Template template, Value value) {
            assertThat(Template.hashOf(template.describe(value))).isEqualTo(template.with(value));
          }

          @Override
          public void add(Template template, Value first, Value second) {
            assertThat(Template.hashOf(template.describe(first, second))).isEqualTo(template.with(first, second));
          }
        });
      }
    }
  }

  @Test
  void wordsAndPlacesTogetherGiveAllFeatures() {
    for (AnnotatedSentence sentence : EXTRACTOR.annotate(
        TokenizedText.of("قال وزير الخارجية ناصر بوريطة يوم 11 أكتوبر 2023 في بغداد").sentences())) {
      for (int token = 0; token < sentence.size(); token++) {
        List<String> parts = new ArrayList<>();
        FeatureStrings.Sink sink = new FeatureStrings.Sink(parts);
        for (int offset = -FeatureExtractor.REACH; offset <= FeatureExtractor.REACH; offset++) {
          int near = token + offset;
          EXTRACTOR.extractOfWord(
              near < 0 || near >= sentence.size() ? null : sentence.words().get(near), offset, sink);
        }
        EXTRACTOR.extractOfPlace(sentence, token, sink);
        assertThat(FeatureStrings.of(EXTRACTOR, sentence).get(token)).containsExactlyInAnyOrderElementsOf(parts);
      }
    }
  }

  @Test
  void pairsMarksAnnouncementsAndTheRestGiveAllFeaturesOfPlaces() {
    for (AnnotatedSentence sentence : EXTRACTOR.annotate(TokenizedText.of(
        "قال وزير الخارجية ناصر بوريطة يوم 11 أكتوبر 2023 في \"بغداد\"\nعاد بوريطة").sentences())) {
      FeatureExtractor.RestOfSentence rest = EXTRACTOR.rest(sentence);
      for (int token = 0; token < sentence.size(); token++) {
        List<String> parts = new ArrayList<>();
        FeatureStrings.Sink sink = new FeatureStrings.Sink(parts);
        List<WordFeatures> words = sentence.words();
        WordFeatures before = token == 0 ? null : words.get(token - 1);
        WordFeatures after = token + 1 == words.size() ? null : words.get(token + 1);
        EXTRACTOR.extractOfPairBefore(before, words.get(token), sink);
        EXTRACTOR.extractOfPairAfter(words.get(token), after, sink);
        for (int near = Math.max(0, token - 2); near < Math.min(words.size(), token + 3); near++) {
          EXTRACTOR.extractOfMarks(sentence.marks(near), near - token, sink);
        }
        EXTRACTOR.extractOfAnnouncement(rest.announcement(token), sink);
        rest.extract(token, sink);

        List<String> ofPlace = new ArrayList<>();
        EXTRACTOR.extractOfPlace(sentence, token, new FeatureStrings.Sink(ofPlace));
        assertThat(parts).containsExactlyInAnyOrderElementsOf(ofPlace);
      }
    }
  }

  @Test
  void aJudgeSpeaksOfTheTokenAndItsNeighbours() {
    Judge judge = text -> text.stream()
        .map(sentence -> sentence.words().stream()
            .map(word -> word.form().text().equals("تبون") ? List.of(Value.of("1:B-PER4"), Value.of("1:O0")) : List.of(Value.of("1:O4")))
            .toList())
        .toList();
    List<List<String>> features = features(EXTRACTOR.with(List.of(judge)), "قال تبون أمس");

    assertThat(features.get(1)).contains("judge=1:B-PER4", "judge=1:O0", "judge-1=1:O4", "judge+1=1:O4",
        "judge-1,judge=1:O4\t1:B-PER4", "judge,judge+1=1:B-PER4\t1:O4");
    assertThat(features(EXTRACTOR, "قال تبون أمس").get(1)).noneMatch(feature -> feature.contains("judge"));
  }
}
