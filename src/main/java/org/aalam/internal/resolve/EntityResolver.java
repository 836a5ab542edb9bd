package org.aalam.internal.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aalam.entity.Entity;
import org.aalam.entity.EntityType;
import org.aalam.internal.lexicon.Lexicons;
import org.aalam.internal.timex.TimexResolver;

/**
 * Finds out which mentions of a text speak of the same, and what countries and dates stand for. Immutable and
 * thread-safe.
 */
public final class EntityResolver {
  private final Lexicons lexicons;
  private final TimexResolver timexResolver = new TimexResolver();

  /** Makes a resolver that knows the given lists. */
  public EntityResolver(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /**
   * Resolves the mentions of one text.
   *
   * @param text the normalized text
   * @param occurrences all mentions in text order
   * @param reference the date of writing, where it is known
   * @return the entities in the order of their first mentions
   */
  public List<Entity> resolve(String text, List<Occurrence> occurrences, Optional<LocalDate> reference) {
    PersonResolver persons = new PersonResolver(occurrences);
    NameResolver names = new NameResolver(text, occurrences, lexicons.triggers());
    CountryResolver countries = new CountryResolver(lexicons.countries());
    DateResolver dates = new DateResolver(timexResolver, reference);
    Set<Referent> referents = new LinkedHashSet<>();
    for (int i = 0; i < occurrences.size(); i++) {
      Occurrence occurrence = occurrences.get(i);
      Referent referent = switch (occurrence.type()) {
        case PERSON -> persons.referentOf(i);
        case LOCATION, ORGANIZATION -> names.referentOf(i);
        case COUNTRY, NATIONALITY -> countries.referentOf(occurrence);
        case DATE -> dates.referentOf(occurrence);
      };
      referent.add(occurrence.mention());
      referents.add(referent);
    }
    return entities(referents);
  }

  private static List<Entity> entities(Set<Referent> referents) {
    List<Entity> entities = new ArrayList<>(referents.size());
    for (Referent referent : referents) {
      entities.add(referent.entity("e" + (entities.size() + 1)));
    }
    return entities;
  }

  /** Tells whether the mentions of a type are joined by {@link NameResolver}. */
  static boolean isNamed(EntityType type) {
    return type == EntityType.LOCATION || type == EntityType.ORGANIZATION;
  }
}
