package org.aalam.internal.resolve;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aalam.entity.Entity;
import org.aalam.entity.EntityType;
import org.aalam.internal.data.ByteWriter;
import org.aalam.internal.lexicon.Lexicons;
import org.aalam.internal.timex.TimexResolver;
import org.aalam.internal.title.NameContext;
import org.aalam.internal.title.TitleFinder;
import org.aalam.internal.token.TokenizedText;
import org.aalam.translit.Region;

/**
 * Finds out which mentions of a text speak of the same, what countries and dates stand for, and which titles persons
 * have, and how names are written in Latin letters. Immutable and thread-safe.
 */
public final class EntityResolver {
  /** The compiled lists of this package. */
  public static final String LISTS = NameLists.FILE;

  private final Lexicons lexicons;
  private final CountryOfName countryOfName;
  private final TimexResolver timexResolver = new TimexResolver();
  private final TitleFinder titleFinder;
  private final PersonNames personNames;
  private final Appositions appositions;
  private final OrganizationNames organizationNames;
  private final CanonicalNames canonicalNames;
  private final LatinNames latinNames;

  /** Makes a resolver that knows the given lists and guesses for each text where its names are at home. */
  public EntityResolver(Lexicons lexicons) {
    this(lexicons, Optional.empty());
  }

  /**
   * Makes a resolver.
   *
   * @param lexicons the lists
   * @param region where the names of all texts are at home; guessed for each text where it is empty
   */
  public EntityResolver(Lexicons lexicons, Optional<Region> region) {
    this.lexicons = lexicons;
    titleFinder = new TitleFinder(lexicons);
    NameLists lists = NameLists.load(lexicons);
    personNames = lists.persons();
    appositions = lists.appositions();
    organizationNames = lists.organizations();
    canonicalNames = new CanonicalNames(personNames, organizationNames, lexicons.countries());
    countryOfName = new CountryOfName(lexicons);
    latinNames = new LatinNames(lexicons, lists, region);
  }

  /** Makes the lists of this package from their tables and writes them as a resolver reads them from {@link #LISTS}. */
  public static void writeLists(Lexicons lexicons, ByteWriter out) throws IOException {
    NameLists.ofTables(lexicons).write(out);
  }

  /**
   * Resolves the mentions of one text.
   *
   * @param text the text
   * @param occurrences all mentions in text order
   * @param reference the date of writing, where it is known
   * @return the entities in the order of their first mentions
   */
  public List<Entity> resolve(TokenizedText text, List<Occurrence> occurrences, Optional<LocalDate> reference) {
    List<NameContext> contexts = titleFinder.find(text, occurrences.stream().map(Occurrence::found).toList());
    PersonResolver persons = new PersonResolver(
        text.source().text(), occurrences, contexts, personNames, lexicons.nameParts());
    persons.joinSecondNames(appositions);
    NameResolver names = new NameResolver(text.source().text(), occurrences, organizationNames);
    CountryResolver countries = new CountryResolver(lexicons.countries());
    DateResolver dates = new DateResolver(timexResolver, reference);
    Map<Referent, String> ids = new LinkedHashMap<>();
    List<Referent> referents = new ArrayList<>(occurrences.size());
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
      ids.putIfAbsent(referent, "e" + (ids.size() + 1));
    }
    ids.keySet().forEach(referent -> referent.settleName(canonicalNames));
    countryOfName.complete(ids.keySet());
    new TitleLinker(text.source(), occurrences, contexts).addTitles(referents, referents.stream().map(ids::get).toList());
    latinNames.complete(text.source().text(), occurrences, referents, ids);
    return ids.entrySet().stream().map(entry -> entry.getKey().entity(entry.getValue())).toList();
  }

  /** Tells whether the mentions of a type are joined by {@link NameResolver}. */
  static boolean isNamed(EntityType type) {
    return type == EntityType.LOCATION || type == EntityType.ORGANIZATION;
  }
}
