package org.aalam.internal.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.aalam.entity.CountryCode;
import org.aalam.entity.EntityType;
import org.aalam.internal.lexicon.Lexicons;
import org.aalam.internal.lexicon.Place;

/**
 * Gives places and organizations the country that their names imply, and places their Latin names. A name that could be
 * of several countries gets the one that the text names, where it names just one of them, and none otherwise.
 *
 * <p>Immutable and thread-safe.
 */
final class CountryOfName {
  private final NameScanner scanner;

  CountryOfName(Lexicons lexicons) {
    scanner = new NameScanner(lexicons);
  }

  /** Completes the places and organizations among the referents of one text. */
  void complete(Collection<Referent> referents) {
    Set<String> named = new HashSet<>();
    List<Referent> open = new ArrayList<>();
    for (Referent referent : referents) {
      if (EntityResolver.isNamed(referent.type())) {
        open.add(referent);
      } else {
        referent.country().ifPresent(named::add);
      }
    }
    for (Referent place : open) {
      if (place.type() == EntityType.LOCATION) {
        sure(scanner.whole(place.name())).ifPresent(named::add);
      }
    }
    open.forEach(referent -> complete(referent, named));
  }

  private void complete(Referent referent, Set<String> named) {
    List<Place> places = referent.type() == EntityType.LOCATION ? scanner.whole(referent.name()) : List.of();
    Optional<String> country = places.isEmpty()
        ? scanner.inside(referent.type(), referent.name(), named)
        : sure(places).or(() -> chosen(places, named));
    referent.with(latin(places, country), country.map(CountryCode::new));
  }

  /** The country of a name that means one place alone. */
  private static Optional<String> sure(List<Place> places) {
    return places.size() == 1 && !places.get(0).homograph() ? places.get(0).country() : Optional.empty();
  }

  /** The only one of the countries that the text names. */
  static Optional<String> chosen(List<Place> places, Set<String> named) {
    Set<String> countries = new TreeSet<>();
    places.forEach(place -> place.country().filter(named::contains).ifPresent(countries::add));
    return countries.size() == 1 ? Optional.of(countries.iterator().next()) : Optional.empty();
  }

  /** The Latin name of the place that is meant, or of all that may be. */
  private static Optional<String> latin(List<Place> places, Optional<String> country) {
    List<String> names = places.stream()
        .filter(place -> country.isEmpty() || place.country().equals(country))
        .map(Place::latin)
        .distinct()
        .toList();
    return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
  }
}
