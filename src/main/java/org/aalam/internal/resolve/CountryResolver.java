package org.aalam.internal.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aalam.entity.CountryCode;
import org.aalam.entity.EntityType;
import org.aalam.internal.lexicon.Country;
import org.aalam.internal.lexicon.CountryForm;
import org.aalam.internal.lexicon.CountryTable;
import org.aalam.internal.text.ArabicChars;

/**
 * Tells which country a name or demonym stands for. A country and its people are two referents, which share the code.
 * Serves one text; not thread-safe.
 */
final class CountryResolver {
  private final CountryTable table;
  private final Map<String, Referent> referents = new HashMap<>();

  CountryResolver(CountryTable table) {
    this.table = table;
  }

  Referent referentOf(Occurrence occurrence) {
    CountryForm.Kind kind =
        occurrence.type() == EntityType.COUNTRY ? CountryForm.Kind.NAME : CountryForm.Kind.DEMONYM;
    Optional<Country> country =
        occurrence.found().country().flatMap(table::byId).or(() -> country(occurrence.name(), kind));
    String key = occurrence.type() + " " + country.map(Country::id).orElse(occurrence.name());
    return referents.computeIfAbsent(key, k -> new Referent(name(occurrence, country)).with(
        country.map(Country::english), country.flatMap(Country::code).map(CountryCode::new)));
  }

  private static String name(Occurrence occurrence, Optional<Country> country) {
    return occurrence.type() == EntityType.COUNTRY
        ? country.map(Country::name).orElse(occurrence.name())
        : occurrence.name();
  }

  /** The country of a form, or of a known name at its end: {@code جمهورية غانا} where only {@code غانا} is listed. */
  private Optional<Country> country(String form, CountryForm.Kind kind) {
    Optional<Country> found = whole(form, kind);
    for (int space = form.indexOf(' '); found.isEmpty() && space >= 0; space = form.indexOf(' ', space + 1)) {
      found = whole(form.substring(space + 1), kind);
    }
    return found;
  }

  /** The country of a form with its article or without. */
  private Optional<Country> whole(String form, CountryForm.Kind kind) {
    return first(form, kind).or(() -> first(ArabicChars.toggleArticle(form), kind));
  }

  /** The reading of the wanted kind, or any, as where a demonym stands for the state. */
  private Optional<Country> first(String form, CountryForm.Kind kind) {
    List<CountryForm> readings = table.find(form);
    return readings.stream()
        .filter(reading -> reading.kind() == kind)
        .findFirst()
        .or(() -> readings.stream().findFirst())
        .map(CountryForm::country);
  }
}
