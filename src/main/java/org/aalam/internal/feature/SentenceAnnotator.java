package org.aalam.internal.feature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.aalam.internal.lexicon.CountryForm;
import org.aalam.internal.lexicon.Lexicons;
import org.aalam.internal.lexicon.PhraseTable;
import org.aalam.internal.lexicon.PhraseTable.Match;
import org.aalam.internal.lexicon.Place;
import org.aalam.internal.text.RecentWords;
import org.aalam.internal.timex.Timex;
import org.aalam.internal.timex.TimexFinder;
import org.aalam.internal.token.Sentence;
import org.aalam.internal.token.Token;

/** Looks up the words and phrases of sentences. */
final class SentenceAnnotator {
  private static final Value NONE = Value.of("");

  private final Lexicons lexicons;
  private final TimexFinder timexFinder;
  private final WordFeatureReader wordReader;
  private final RecentWords<WordFeatures> recentWords;

  SentenceAnnotator(
      Lexicons lexicons, TimexFinder timexFinder, WordFeatureReader wordReader, RecentWords<WordFeatures> recentWords) {
    this.lexicons = lexicons;
    this.timexFinder = timexFinder;
    this.wordReader = wordReader;
    this.recentWords = recentWords;
  }

  AnnotatedSentence annotate(Sentence sentence) {
    List<WordFeatures> words = new ArrayList<>(sentence.size());
    for (Token token : sentence.tokens()) {
      words.add(recentWords.get(token.form(), form -> wordReader.read(token)));
    }
    List<Timex> timexes = timexFinder.find(sentence);
    return new AnnotatedSentence(
        sentence,
        timexes,
        words,
        longestMatches(sentence, lexicons.names(), classes -> Integer.toString(classes)),
        longestMatches(sentence, lexicons.countryForms(), SentenceAnnotator::countryKind),
        longestMatches(sentence, lexicons.gazetteer().places(), SentenceAnnotator::placeKind),
        longestMatches(sentence, lexicons.triggers(), trigger -> trigger),
        dates(timexes, sentence.size()),
        List.of(),
        List.of());
  }

  private static List<Value> dates(List<Timex> timexes, int size) {
    Value[] values = new Value[size];
    Arrays.fill(values, NONE);
    for (Timex timex : timexes) {
      String kind = timex.weak() ? "?" + timex.ruleId() : "";
      for (int token = timex.tokenBegin(); token < timex.tokenEnd(); token++) {
        values[token] = Value.of((token == timex.tokenBegin() ? "B" : "I") + kind);
      }
    }
    return List.of(values);
  }

  /** The kind of the first place that bears a name, marked where the name is also something else. */
  private static String placeKind(List<Place> places) {
    return places.get(0).type() + (places.get(0).homograph() ? "?" : "");
  }

  private static String countryKind(List<CountryForm> readings) {
    StringBuilder kind = new StringBuilder();
    for (CountryForm reading : readings) {
      String one = reading.kind() + (reading.ambiguous() ? "?" : "");
      if (kind.indexOf(one) < 0) {
        kind.append(one);
      }
    }
    return kind.toString();
  }

  private static <V> List<Value> longestMatches(Sentence sentence, PhraseTable<V> phrases, Function<V, String> text) {
    Value[] values = new Value[sentence.size()];
    Arrays.fill(values, NONE);
    int token = 0;
    while (token < values.length) {
      Match<V> match = phrases.longest(sentence.tokens(), token);
      if (match == null) {
        token++;
        continue;
      }
      String what = text.apply(match.value());
      values[token] = Value.of((match.end() - token == 1 ? "U" : "B") + what);
      for (token++; token < match.end(); token++) {
        values[token] = Value.of("I" + what);
      }
    }
    return List.of(values);
  }
}
