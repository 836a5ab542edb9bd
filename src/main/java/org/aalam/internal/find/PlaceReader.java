package org.aalam.internal.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aalam.entity.EntityType;
import org.aalam.entity.MentionSource;
import org.aalam.internal.find.KnownNameFinder.Candidate;
import org.aalam.internal.lexicon.PhraseTable;
import org.aalam.internal.lexicon.PhraseTable.Match;
import org.aalam.internal.lexicon.Place;
import org.aalam.internal.model.TaggedSentence;
import org.aalam.internal.token.Proclitics.Reading;
import org.aalam.internal.token.Token;

/**
 * Reads the places of several words that hold a country's or people's name, such as {@code المحيط الهندي}, and the phrases
 * that begin with a place's name and are none, such as {@code مسقط رأسه}. Immutable and thread-safe.
 */
final class PlaceReader {
  private final PhraseTable<List<Place>> places;

  PlaceReader(PhraseTable<List<Place>> places) {
    this.places = places;
  }

  /** Removes the mentions that such a phrase makes wrong, and returns the places that take their room. */
  List<Candidate> read(TaggedSentence tagged, FirstWord[] words, List<PlacedMention> placed) {
    List<Token> tokens = tagged.source().sentence().tokens();
    List<Candidate> found = new ArrayList<>();
    for (int begin = 0; begin + 1 < tokens.size(); begin++) {
      if (words[begin].beginsPlace()) {
        readAt(tokens, words[begin], begin, placed).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Candidate> readAt(List<Token> tokens, FirstWord first, int begin, List<PlacedMention> placed) {
    Optional<Reading> reading = Optional.empty();
    Match<List<Place>> match = null;
    for (FirstWord.WordReading next : first.readings()) {
      if (match == null) {
        match = places.longest(tokens, begin, next.key());
        reading = next.proclitics();
      }
    }
    if (match == null || match.end() == begin + 1 || match.value().stream().anyMatch(Place::word)) {
      return Optional.empty();
    }
    TokenRange range = new TokenRange(begin, match.end());
    boolean none = match.value().stream().anyMatch(Place::none);
    List<PlacedMention> wrong = placed.stream()
        .filter(other -> other.range().overlaps(range.begin(), range.end()))
        .toList();
    if (wrong.isEmpty() || !wrong.stream().allMatch(other -> isWrong(other, range, none))) {
      return Optional.empty();
    }
    placed.removeIf(other -> other.range().overlaps(range.begin(), range.end()));
    return none
        ? Optional.empty()
        : Optional.of(new Candidate(
            range, reading, EntityType.LOCATION, MentionSource.GAZETTEER, KnownNameFinder.SURE_PLACE));
  }

  private static boolean isWrong(PlacedMention other, TokenRange range, boolean none) {
    EntityType type = other.mention().type();
    boolean people = type == EntityType.COUNTRY || type == EntityType.NATIONALITY;
    return range.holds(other.range()) && range.size() > other.range().size()
        && (people || none && type == EntityType.LOCATION);
  }
}
