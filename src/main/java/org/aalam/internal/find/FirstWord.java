package org.aalam.internal.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aalam.internal.lexicon.CountryForm;
import org.aalam.internal.lexicon.PhraseTable;
import org.aalam.internal.lexicon.Place;
import org.aalam.internal.text.KeyFolder;
import org.aalam.internal.text.RecentWords;
import org.aalam.internal.token.Proclitics;
import org.aalam.internal.token.Proclitics.Reading;
import org.aalam.internal.token.Token;

/**
 * What a word by itself tells of the names that may begin with it.
 *
 * @param readings its readings: first the whole word, then those without proclitics
 * @param beginsCountry whether a form of the table of countries begins with one of them
 * @param beginsPlace whether a place of the gazetteer does
 */
record FirstWord(List<WordReading> readings, boolean beginsCountry, boolean beginsPlace) {

  /**
   * One way to read a word.
   *
   * @param key the key of what the name would begin with
   * @param firstWord the first word of the key
   * @param proclitics the word without its proclitics; empty for the whole word
   */
  record WordReading(String key, String firstWord, Optional<Reading> proclitics) {
    private static WordReading of(String key, Optional<Reading> proclitics) {
      return new WordReading(key, RepeatedNames.firstWord(key), proclitics);
    }
  }

  /** Returns the readings of a word. */
  static List<WordReading> readings(Token token) {
    List<WordReading> readings = new ArrayList<>();
    readings.add(WordReading.of(token.key(), Optional.empty()));
    for (Reading reading : Proclitics.readings(token.form())) {
      readings.add(WordReading.of(KeyFolder.key(reading.rest()), Optional.of(reading)));
    }
    return List.copyOf(readings);
  }

  /** Tells whether a name of a list, or one that was found before, may begin with the word. */
  boolean mayBegin(RepeatedNames names) {
    if (beginsCountry || beginsPlace) {
      return true;
    }
    for (int i = 0; i < readings.size(); i++) {
      if (names.mayBeginWith(readings.get(i).firstWord())) {
        return true;
      }
    }
    return false;
  }

  /** Knows first words. Thread-safe: what it remembers of words saves time and changes no answer. */
  static final class Table {
    private final PhraseTable<List<CountryForm>> countryForms;
    private final PhraseTable<List<Place>> places;
    private final RecentWords<FirstWord> recent = new RecentWords<>(RecentWords.MANY);

    Table(PhraseTable<List<CountryForm>> countryForms, PhraseTable<List<Place>> places) {
      this.countryForms = countryForms;
      this.places = places;
    }

    /** Returns what is known of the words of a sentence. */
    FirstWord[] of(List<Token> tokens) {
      FirstWord[] words = new FirstWord[tokens.size()];
      for (int i = 0; i < words.length; i++) {
        words[i] = of(tokens.get(i));
      }
      return words;
    }

    private FirstWord of(Token token) {
      return recent.get(token.form(), form -> read(token));
    }

    private FirstWord read(Token token) {
      boolean country = false;
      boolean place = false;
      for (long hash : PhraseTable.beginnings(token)) {
        country |= countryForms.hasBeginning(hash);
        place |= places.hasBeginning(hash);
      }
      return new FirstWord(readings(token), country, place);
    }
  }
}
