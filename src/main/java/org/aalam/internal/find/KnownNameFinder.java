package org.aalam.internal.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aalam.entity.EntityType;
import org.aalam.entity.MentionSource;
import org.aalam.internal.lexicon.CountryForm;
import org.aalam.internal.lexicon.PhraseTable;
import org.aalam.internal.lexicon.PhraseTable.Match;
import org.aalam.internal.lexicon.Place;
import org.aalam.internal.token.Proclitics.Reading;
import org.aalam.internal.token.Token;

/** The known names that begin at one token, with its proclitics or without. Not thread-safe. */
final class KnownNameFinder {
  private static final String REPEATED = "name.repeated";
  private static final String LISTED = "country.listed";
  /** Many communes are called by a word; newspapers name few of them. */
  private static final String COMMUNE = "commune";
  /** The rule of a name that means nothing but a country or people. */
  static final String SURE = "country.sure";
  /** The rule of a name of a place that is also a word. */
  static final String PLACE = "place.listed";
  /** The rule of a name that means nothing but a place. */
  static final String SURE_PLACE = "place.sure";

  /**
   * A name at a place where it may stand.
   *
   * @param range its tokens
   * @param reading the first token without its proclitics, empty where it has none
   * @param type its type
   * @param source where it is known from
   * @param ruleId the rule that finds it, empty where no rule does
   */
  record Candidate(
      TokenRange range, Optional<Reading> reading, EntityType type, MentionSource source, String ruleId) {}

  private final RepeatedNames names;
  private final PhraseTable<List<CountryForm>> countryForms;
  private final PhraseTable<List<Place>> places;
  private final List<Token> tokens;
  private final int begin;

  KnownNameFinder(RepeatedNames names, PhraseTable<List<CountryForm>> countryForms, PhraseTable<List<Place>> places,
      List<Token> tokens, int begin) {
    this.names = names;
    this.countryForms = countryForms;
    this.places = places;
    this.tokens = tokens;
    this.begin = begin;
  }

  /** Returns the names that begin here: the whole word before its readings, long names before short ones. */
  List<Candidate> candidates() {
    return candidates(FirstWord.readings(tokens.get(begin)));
  }

  /** Does what {@link #candidates()} does, given the readings of the first word. */
  List<Candidate> candidates(List<FirstWord.WordReading> readings) {
    List<Candidate> candidates = new ArrayList<>();
    for (FirstWord.WordReading reading : readings) {
      addCandidates(reading.key(), reading.proclitics(), candidates);
    }
    return candidates;
  }

  private void addCandidates(String firstKey, Optional<Reading> reading, List<Candidate> candidates) {
    if (names.mayBegin(firstKey)) {
      addRepeated(firstKey, reading, candidates);
    }
    Match<List<CountryForm>> country = countryForms.longest(tokens, begin, firstKey);
    if (country != null) {
      addCountry(country, reading, candidates);
    }
    Match<List<Place>> place = places.longest(tokens, begin, firstKey);
    if (place != null && place.value().stream().noneMatch(Place::none)) {
      boolean sure = place.value().stream().noneMatch(p -> p.word() || p.type().equals(COMMUNE));
      candidates.add(new Candidate(new TokenRange(begin, place.end()), reading, EntityType.LOCATION,
          MentionSource.GAZETTEER, sure ? SURE_PLACE : PLACE));
    }
  }

  private void addRepeated(String firstKey, Optional<Reading> reading, List<Candidate> candidates) {
    List<String> keys = new ArrayList<>(List.of(firstKey));
    int longest = Math.min(tokens.size() - begin, names.maxWords());
    for (int i = 1; i < longest; i++) {
      keys.add(tokens.get(begin + i).key());
    }
    for (int length = longest; length > 0; length--) {
      EntityType type = names.typeOf(keys.subList(0, length));
      if (type != null) {
        candidates.add(new Candidate(
            new TokenRange(begin, begin + length), reading, type, MentionSource.RULE, REPEATED));
      }
    }
  }

  /** A people's name that is also something else, such as a language's, is left to the tagger. */
  private void addCountry(
      Match<List<CountryForm>> country, Optional<Reading> reading, List<Candidate> candidates) {
    TokenRange range = new TokenRange(begin, country.end());
    boolean sure = country.value().stream().noneMatch(CountryForm::ambiguous);
    boolean name = country.value().get(0).kind() == CountryForm.Kind.NAME;
    if (name || sure) {
      EntityType type = name ? EntityType.COUNTRY : EntityType.NATIONALITY;
      candidates.add(new Candidate(range, reading, type, MentionSource.GAZETTEER, sure ? SURE : LISTED));
    }
  }
}
