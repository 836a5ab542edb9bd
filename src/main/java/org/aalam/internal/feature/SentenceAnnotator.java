package org.aalam.internal.feature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.aalam.internal.lexicon.CountryForm;
import org.aalam.internal.lexicon.Lexicons;
import org.aalam.internal.lexicon.PhraseTable;
import org.aalam.internal.lexicon.Place;
import org.aalam.internal.text.Recent;
import org.aalam.internal.text.RecentWords;
import org.aalam.internal.timex.DateWord;
import org.aalam.internal.timex.Timex;
import org.aalam.internal.timex.TimexFinder;
import org.aalam.internal.token.Sentence;
import org.aalam.internal.token.Token;

/** Looks up the words and phrases of sentences. Thread-safe: what it remembers of words saves time and changes nothing. */
final class SentenceAnnotator {
  private static final String HOMOGRAPH = "?";
  /** The sets of classes as strings. */
  private static final List<String> NAME_KINDS = IntStream.range(0, 8).mapToObj(Integer::toString).toList();
  private static final int MAX_PLACE_TYPES = 256;

  private final TimexFinder timexFinder;
  private final WordFeatureReader wordReader;
  private final PhraseMarker<Integer> names;
  private final PhraseMarker<List<CountryForm>> countries;
  private final PhraseMarker<List<Place>> places;
  private final PhraseMarker<String> triggers;
  private final ContextValues contextValues = new ContextValues();
  private final Recent<String, String> homographs = new Recent<>(MAX_PLACE_TYPES);
  private final RecentWords<KnownWord> recentWords = new RecentWords<>(RecentWords.MANY);

  SentenceAnnotator(Lexicons lexicons, TimexFinder timexFinder, WordFeatureReader wordReader) {
    this.timexFinder = timexFinder;
    this.wordReader = wordReader;
    names = new PhraseMarker<>(lexicons.names(), SentenceAnnotator::nameKind, 1);
    countries = new PhraseMarker<>(lexicons.countryForms(), SentenceAnnotator::countryKind, 2);
    places = new PhraseMarker<>(lexicons.gazetteer().places(), this::placeKind, 4);
    triggers = new PhraseMarker<>(lexicons.triggers(), trigger -> trigger, 8);
  }

  /** Returns what stands around the words of a text elsewhere in it, given all its sentences. */
  DocumentContext context(List<AnnotatedSentence> text, List<KnownWord[]> words) {
    return new DocumentContext(text, words, contextValues);
  }

  /** Looks up the words of a sentence. */
  KnownWord[] words(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    KnownWord[] words = new KnownWord[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      Token token = tokens.get(i);
      words[i] = recentWords.get(token.form(), form -> read(token));
    }
    return words;
  }

  private KnownWord read(Token token) {
    WordFeatures features = wordReader.read(token);
    long[] beginnings = PhraseTable.beginnings(token);
    int phrases = names.beginning(beginnings) | countries.beginning(beginnings) | places.beginning(beginnings)
        | triggers.beginning(beginnings);
    return new KnownWord(features, DocumentContext.isFollowed(features), contextValues.of(features), beginnings,
        timexFinder.word(token), phrases);
  }

  /** Annotates a sentence with what its words and phrases say. */
  AnnotatedSentence annotate(Sentence sentence, KnownWord[] words) {
    List<Token> tokens = sentence.tokens();
    List<WordFeatures> features = new ArrayList<>(words.length);
    DateWord[] dateWords = new DateWord[words.length];
    for (int i = 0; i < words.length; i++) {
      features.add(words[i].features());
      dateWords[i] = words[i].date();
    }
    List<Timex> timexes = timexFinder.find(sentence, dateWords);
    return new AnnotatedSentence(
        sentence,
        timexes,
        features,
        names.mark(tokens, words),
        countries.mark(tokens, words),
        places.mark(tokens, words),
        triggers.mark(tokens, words),
        dates(timexes, words.length),
        List.of(),
        List.of());
  }

  private static List<Value> dates(List<Timex> timexes, int size) {
    Value[] values = new Value[size];
    Arrays.fill(values, Value.NONE);
    for (Timex timex : timexes) {
      String kind = timex.weak() ? HOMOGRAPH + timex.ruleId() : "";
      values[timex.tokenBegin()] = Value.of("B" + kind);
      if (timex.tokenEnd() > timex.tokenBegin() + 1) {
        Arrays.fill(values, timex.tokenBegin() + 1, timex.tokenEnd(), Value.of("I" + kind));
      }
    }
    return Arrays.asList(values);
  }

  /** The kind of the first place that bears a name, marked where the name is also something else. */
  private String placeKind(List<Place> readings) {
    Place first = readings.get(0);
    return first.homograph() ? homographs.get(first.type(), type -> type + HOMOGRAPH) : first.type();
  }

  private static String nameKind(int classes) {
    return classes < NAME_KINDS.size() ? NAME_KINDS.get(classes) : Integer.toString(classes);
  }

  private static String countryKind(List<CountryForm> readings) {
    if (readings.size() == 1 && !readings.get(0).ambiguous()) {
      return readings.get(0).kind().name();
    }
    StringBuilder kind = new StringBuilder();
    for (CountryForm reading : readings) {
      String one = reading.kind() + (reading.ambiguous() ? HOMOGRAPH : "");
      if (kind.indexOf(one) < 0) {
        kind.append(one);
      }
    }
    return kind.toString();
  }
}
