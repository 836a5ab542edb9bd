package org.aalam.internal.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.aalam.entity.EntityType;
import org.aalam.internal.lexicon.CountryForm;
import org.aalam.internal.lexicon.CountryForm.Kind;
import org.aalam.internal.lexicon.Lexicons;
import org.aalam.internal.lexicon.NameSilence;
import org.aalam.internal.lexicon.PhraseTable;
import org.aalam.internal.lexicon.PhraseTable.Match;
import org.aalam.internal.lexicon.Place;
import org.aalam.internal.text.ArabicChars;
import org.aalam.internal.text.Recent;
import org.aalam.internal.text.TextNormalizer;
import org.aalam.internal.token.Sentence;
import org.aalam.internal.token.SentenceSplitter;
import org.aalam.internal.token.Token;

/**
 * Finds the places and countries that are named inside the name of a place or an organization. Thread-safe: what it
 * remembers of names saves time and changes no answer.
 */
final class NameScanner {
  private static final String PLACE_HEAD = "loc-head-outside";
  /** A word that opens so many listed names of persons is a given name: what follows is then a surname. */
  private static final int GIVEN = 20;
  private static final int MAX_RECENT = 2_048;

  private final PhraseTable<List<CountryForm>> countryForms;
  private final PhraseTable<List<Place>> places;
  private final Lexicons lexicons;
  private final Recent<String, List<Token>> recentTokens = new Recent<>(MAX_RECENT);
  private final Recent<String, List<Place>> recentPlaces = new Recent<>(MAX_RECENT);

  /** What a name says of countries: by their own names and peoples, and by places that lie in them. */
  private record Countries(List<String> own, Set<String> ofPlaces) {}

  NameScanner(Lexicons lexicons) {
    this.lexicons = lexicons;
    this.countryForms = lexicons.countryForms();
    this.places = lexicons.gazetteer().places();
  }

  /** Returns the places that bear a name, with its type noun or without it; none where it is not listed. */
  List<Place> whole(String name) {
    return recentPlaces.get(name, this::find);
  }

  private List<Place> find(String name) {
    List<Token> tokens = recentTokens.get(name, NameScanner::tokens);
    List<Place> found = whole(tokens, 0);
    for (int begin = 1; found.isEmpty() && begin < tokens.size() && isOpenHead(tokens.get(begin - 1)); begin++) {
      found = whole(tokens, begin);
    }
    return found;
  }

  private List<Place> whole(List<Token> tokens, int begin) {
    if (begin >= tokens.size()) {
      return List.of();
    }
    String key = tokens.get(begin).key();
    for (String first : List.of(key, ArabicChars.toggleArticle(key))) {
      Match<List<Place>> match = places.longest(tokens, begin, first);
      if (match != null && match.end() == tokens.size()) {
        return match.value();
      }
    }
    return List.of();
  }

  /** A type noun before the name of a place that it is or lies in. */
  private boolean isOpenHead(Token token) {
    String classes = lexicons.triggers().get(token.key());
    return classes != null && classes.contains(PLACE_HEAD) && !lexicons.nameSilence().isSilentHead(token.key());
  }

  /**
   * Returns the country that a longer name speaks of: the only one that it names, or the only one that its places lie in.
   * The name of an embassy says first whose it is, and only then where.
   *
   * @param named the countries that the text names, which decide between places of one name
   */
  Optional<String> inside(EntityType type, String name, Set<String> named) {
    List<Token> tokens = recentTokens.get(name, NameScanner::tokens);
    NameSilence silence = lexicons.nameSilence();
    if (tokens.isEmpty() || silence.isSilentHead(tokens.get(0).key())) {
      return Optional.empty();
    }
    Countries countries = countries(tokens, named);
    if (!countries.own.isEmpty()) {
      Set<String> all = new TreeSet<>(countries.own);
      boolean sentAbroad = silence.isSentAbroad(tokens.get(0).key());
      if (!sentAbroad) {
        all.addAll(countries.ofPlaces);
      }
      return all.size() == 1 || sentAbroad ? Optional.of(countries.own.get(0)) : Optional.empty();
    }
    return countries.ofPlaces.size() == 1 ? Optional.of(countries.ofPlaces.iterator().next()) : Optional.empty();
  }

  private Countries countries(List<Token> tokens, Set<String> named) {
    Countries countries = new Countries(new ArrayList<>(), new TreeSet<>());
    int token = 0;
    while (token < tokens.size()) {
      Match<List<CountryForm>> country = countryForms.longest(tokens, token);
      Match<List<Place>> place = places.longest(tokens, token);
      int countryEnd = country == null ? token : country.end();
      int placeEnd = place == null ? token : place.end();
      if (countryEnd > token && countryEnd >= placeEnd) {
        addCountry(tokens, token, country.value(), countries.own);
      } else if (placeEnd > token) {
        addPlace(place.value(), named, countries.ofPlaces);
      }
      token = Math.max(token + 1, Math.max(countryEnd, placeEnd));
    }
    return countries;
  }

  private void addCountry(List<Token> tokens, int at, List<CountryForm> readings, List<String> codes) {
    boolean surname = readings.get(0).kind() == Kind.DEMONYM
        && at > 0
        && !tokens.get(at - 1).key().startsWith(ArabicChars.ARTICLE)
        && tokens.get(at).key().endsWith(String.valueOf(ArabicChars.YEH))
        && lexicons.nameParts().given(tokens.get(at - 1).key()) >= GIVEN;
    if (surname || lexicons.nameSilence().isSilent(tokens.get(at).key())) {
      return;
    }
    List<String> found = readings.stream().flatMap(r -> r.country().code().stream()).distinct().toList();
    if (found.size() == 1) {
      codes.add(found.get(0));
    }
  }

  private static void addPlace(List<Place> readings, Set<String> named, Set<String> codes) {
    if (readings.size() == 1 && !readings.get(0).homograph()) {
      readings.get(0).country().ifPresent(codes::add);
    } else {
      CountryOfName.chosen(readings, named).ifPresent(codes::add);
    }
  }

  private static List<Token> tokens(String name) {
    List<Token> tokens = new ArrayList<>();
    for (Sentence sentence : SentenceSplitter.split(TextNormalizer.normalizedForm(name))) {
      sentence.tokens().stream().filter(Token::isWord).forEach(tokens::add);
    }
    return tokens;
  }
}
