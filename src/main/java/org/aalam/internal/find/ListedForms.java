package org.aalam.internal.find;

import java.util.List;
import java.util.Optional;
import org.aalam.entity.EntityType;
import org.aalam.internal.lexicon.CountryForm;
import org.aalam.internal.lexicon.PhraseTable;
import org.aalam.internal.lexicon.PhraseTable.Match;
import org.aalam.internal.text.KeyFolder;
import org.aalam.internal.token.Proclitics;
import org.aalam.internal.token.Proclitics.Reading;
import org.aalam.internal.token.Token;

/**
 * Tells from the table of countries where a name of a country or people begins in its first word. Immutable and
 * thread-safe.
 */
final class ListedForms {
  private final PhraseTable<List<CountryForm>> countryForms;

  ListedForms(PhraseTable<List<CountryForm>> countryForms) {
    this.countryForms = countryForms;
  }

  /**
   * Returns the reading of a mention's first word that makes the mention a listed form: an empty one where it is listed as
   * it stands.
   *
   * @return empty where the mention is no country or people, or is not listed under any reading
   */
  Optional<Optional<Reading>> reading(EntityType type, List<Token> tokens, TokenRange range) {
    if (type != EntityType.COUNTRY && type != EntityType.NATIONALITY) {
      return Optional.empty();
    }
    Token first = tokens.get(range.begin());
    if (isListed(tokens, range, first.key())) {
      return Optional.of(Optional.empty());
    }
    return Proclitics.readings(first.form()).stream()
        .filter(reading -> isListed(tokens, range, KeyFolder.key(reading.rest())))
        .findFirst()
        .map(Optional::of);
  }

  /**
   * Returns the whole of a listed form of which the tagger saw only the beginning: {@code اليمن الجنوبي}, not {@code اليمن}.
   *
   * @return the range as it is where it is no country or people, or begins no longer form
   */
  TokenRange whole(EntityType type, List<Token> tokens, TokenRange range) {
    if (range.isEmpty() || type != EntityType.COUNTRY && type != EntityType.NATIONALITY) {
      return range;
    }
    Token first = tokens.get(range.begin());
    int end = Math.max(end(type, tokens, range.begin(), first.key()), Proclitics.readings(first.form()).stream()
        .mapToInt(reading -> end(type, tokens, range.begin(), KeyFolder.key(reading.rest())))
        .max()
        .orElse(0));
    return end > range.end() ? new TokenRange(range.begin(), end) : range;
  }

  /** Where the longest form of a type ends that begins at a token, or 0. */
  private int end(EntityType type, List<Token> tokens, int begin, String firstKey) {
    Match<List<CountryForm>> match = countryForms.longest(tokens, begin, firstKey);
    CountryForm.Kind kind = type == EntityType.COUNTRY ? CountryForm.Kind.NAME : CountryForm.Kind.DEMONYM;
    return match != null && match.value().stream().anyMatch(form -> form.kind() == kind) ? match.end() : 0;
  }

  private boolean isListed(List<Token> tokens, TokenRange range, String firstKey) {
    Match<List<CountryForm>> match = countryForms.longest(tokens, range.begin(), firstKey);
    return match != null && match.end() == range.end();
  }
}
