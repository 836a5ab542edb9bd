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

/**
 * Tells which country a name or demonym stands for. A country and its people are two referents, which share the code.
 * Serves one text; not thread-safe.
 */
final class CountryResolver {
  private static final String ARTICLE = "\u0627\u0644";

  private final CountryTable table;
  private final Map<String, Referent> referents = new HashMap<>();

  CountryResolver(CountryTable table) {
    this.table = table;
  }

  Referent referentOf(Occurrence occurrence) {
    CountryForm.Kind kind =
        occurrence.type() == EntityType.COUNTRY ? CountryForm.Kind.NAME : CountryForm.Kind.DEMONYM;
    Optional<Country> country = country(occurrence.name(), kind);
    String key = occurrence.type() + " " + country.map(Country::id).orElse(occurrence.name());
    return referents.computeIfAbsent(key, k -> new Referent(name(occurrence, country)).with(
        country.map(Country::english), country.flatMap(Country::code).map(CountryCode::new)));
  }

  private static String name(Occurrence occurrence, Optional<Country> country) {
    return occurrence.type() == EntityType.COUNTRY
        ? country.map(Country::name).orElse(occurrence.name())
        : occurrence.name();
  }

  private Optional<Country> country(String form, CountryForm.Kind kind) {
    Optional<Country> exact = first(form, kind);
    if (exact.isPresent()) {
      return exact;
    }
    String other = form.startsWith(ARTICLE) ? form.substring(ARTICLE.length()) : ARTICLE + form;
    return first(other, kind).or(() -> inside(form, kind));
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

  /** A known name in a longer one, from its end: {@code جمهورية غانا} where only {@code غانا} is listed. */
  private Optional<Country> inside(String form, CountryForm.Kind kind) {
    int space = form.indexOf(' ');
    return space < 0 ? Optional.empty() : country(form.substring(space + 1), kind);
  }
}
