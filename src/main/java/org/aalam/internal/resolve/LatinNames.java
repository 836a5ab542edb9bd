package org.aalam.internal.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.aalam.entity.EntityType;
import org.aalam.entity.Mention;
import org.aalam.internal.lexicon.LatinLists;
import org.aalam.internal.lexicon.Lexicons;
import org.aalam.internal.lexicon.NameClass;
import org.aalam.internal.lexicon.Place;
import org.aalam.internal.text.ArabicChars;
import org.aalam.internal.text.KeyFolder;
import org.aalam.translit.Region;

/**
 * Gives persons, places, countries and organizations their Latin names. What the text itself says wins ({@code غوغل (Google)});
 * then what is known of the name; then English for the common nouns in it; and for what is left the romanizer. An organization
 * whose name is common nouns that nobody listed has no Latin name: spelt letter by letter it would tell nobody anything.
 *
 * <p>Immutable and thread-safe.
 */
final class LatinNames {
  private final KnownNames known;
  private final LatinPatterns patterns;
  private final DocumentRegion regions;
  private final Lexicons lexicons;
  private final LatinLists lists;
  private final NameScanner scanner;
  private final OrganizationNames organizationNames;
  private final Optional<Region> givenRegion;
  private final Spellings spellings = new Spellings();

  LatinNames(Lexicons lexicons, NameLists names, Optional<Region> region) {
    this.lexicons = lexicons;
    lists = lexicons.latinLists();
    known = names.known();
    patterns = names.patterns();
    regions = names.regions();
    scanner = new NameScanner(lexicons);
    organizationNames = names.organizations();
    givenRegion = region;
  }

  /** What one referent is called in a text. */
  private record Named(Referent referent, Region region, List<String> glosses) {

    EntityType type() {
      return referent.type();
    }
  }

  /**
   * Completes the referents of one text, whose names, countries and titles are settled.
   *
   * @param text the normalized text
   * @param occurrences its mentions
   * @param referents the referent of each mention
   * @param ids the referents with the ids of their entities
   */
  void complete(String text, List<Occurrence> occurrences, List<Referent> referents, Map<Referent, String> ids) {
    Region region = givenRegion.orElseGet(() -> regions.of(ids.keySet()));
    Map<String, Referent> byId = new LinkedHashMap<>();
    ids.forEach((referent, id) -> byId.put(id, referent));
    Map<Referent, List<String>> glosses = new LinkedHashMap<>();
    for (int i = 0; i < occurrences.size(); i++) {
      List<String> all = glosses.computeIfAbsent(referents.get(i), r -> new ArrayList<>(1));
      LatinGlosses.after(text, occurrences.get(i).found().span().end()).ifPresent(all::add);
      if (LatinGlosses.isLatin(occurrences.get(i).name())) {
        all.add(occurrences.get(i).name());
      }
    }
    glosses.forEach((referent, all) -> {
      if (hasLatinName(referent.type())) {
        latin(new Named(referent, givenRegion.isPresent() ? region : home(referent, byId).orElse(region), all))
            .ifPresent(referent::setLatinName);
      }
    });
  }

  private static boolean hasLatinName(EntityType type) {
    return type == EntityType.PERSON || type == EntityType.COUNTRY || EntityResolver.isNamed(type);
  }

  /** The region of the country that it lies in, or that its titles name last. */
  private Optional<Region> home(Referent referent, Map<String, Referent> byId) {
    return referent.country()
        .or(() -> referent.titles().stream()
            .flatMap(title -> title.entities().stream())
            .map(byId::get)
            .flatMap(inside -> inside.country().stream())
            .reduce((first, second) -> second))
        .flatMap(regions::ofCountry);
  }

  private Optional<String> latin(Named named) {
    return switch (named.type()) {
      case PERSON -> spelledOut(named).or(() -> person(named)).or(() -> romanized(named));
      case LOCATION -> spelledOut(named)
          .or(named.referent()::latinName)
          .or(() -> place(named.referent().name(), named.region()))
          .or(() -> romanized(named));
      case COUNTRY -> named.referent().latinName().or(() -> romanized(named));
      default -> spelledOut(named)
          .or(() -> organization(named))
          .or(() -> named.glosses().stream().findFirst().filter(latin -> isOwn(named, latin)))
          .or(() -> unlisted(named.referent().name(), named.region()));
    };
  }

  /** What the text gives in Latin letters, but for acronyms; agencies and photographers stand in brackets, too. */
  private Optional<String> spelledOut(Named named) {
    return named.glosses().stream()
        .filter(latin -> !LatinGlosses.isAcronym(latin) && isOwn(named, latin))
        .max(Comparator.comparing(String::length));
  }

  private boolean isOwn(Named named, String latin) {
    if (named.type() == EntityType.ORGANIZATION) {
      Optional<String> other = known.body(latin);
      return other.isEmpty() || other.equals(organization(named)) || LatinGlosses.isLatin(named.referent().name());
    }
    return romanized(named).filter(spelt -> LatinGlosses.isSpellingOf(latin, spelt)).isPresent();
  }

  private Optional<String> romanized(Named named) {
    return spellings.spell(named.referent().name(), named.type(), named.region());
  }

  /** The name in a list, the fullest form first; the forms of one part alone count as such. */
  private Optional<String> person(Named named) {
    return first(named, known::person)
        .or(() -> lists.find(NameClass.PERSON, named.referent().name()))
        .or(() -> known.family(named.referent().name()));
  }

  private Optional<String> organization(Named named) {
    return first(named, known::body)
        .or(() -> lists.find(NameClass.ORGANIZATION, named.referent().name()))
        .or(() -> patterns.body(named.referent().name()));
  }

  /** The first answer for the name, or for another form of it in the text, long ones first. */
  private static Optional<String> first(Named named, Function<String, Optional<String>> look) {
    return look.apply(named.referent().name()).or(() -> named.referent().mentions().stream()
        .map(Mention::normalized)
        .distinct()
        .sorted(Comparator.comparing((String form) -> -form.length()))
        .flatMap(form -> look.apply(form).stream())
        .findFirst());
  }

  private Optional<String> place(String name, Region region) {
    return lists.find(NameClass.PLACE, name)
        .or(() -> patterns.headedPlace(name, rest -> inner(rest, EntityType.LOCATION, region)))
        .or(() -> afterPlace(name, EntityType.LOCATION, region));
  }

  private Optional<String> unlisted(String name, Region region) {
    if (LatinGlosses.isLatin(name)) {
      return Optional.of(name);
    }
    return patterns.headedOrganization(name, rest -> isProper(rest) ? inner(rest, EntityType.ORGANIZATION, region) : Optional.empty())
        .or(() -> isProper(name) ? inner(name, EntityType.ORGANIZATION, region) : Optional.empty());
  }

  /** The Latin form of what follows a type noun: places, streets and clubs are called after places and persons. */
  private Optional<String> inner(String rest, EntityType type, Region region) {
    return patterns.titled(rest, name -> known.person(name)
        .or(() -> known.body(name).filter(body -> type == EntityType.ORGANIZATION))
        .or(() -> gazetteer(name))
        .or(() -> lists.find(NameClass.PERSON, name))
        .or(() -> afterPlace(name, type, region))
        .or(() -> spellings.spell(name, type, region)));
  }

  /** A name that begins with the name of a place which means nothing else ({@code دبي الأصلي}), the rest spelt as it sounds. */
  private Optional<String> afterPlace(String name, EntityType type, Region region) {
    for (int end = name.lastIndexOf(' '); end > 0; end = name.lastIndexOf(' ', end - 1)) {
      List<Place> places = scanner.whole(name.substring(0, end));
      if (places.size() == 1 && !places.get(0).homograph() && !places.get(0).word()) {
        String rest = name.substring(end + 1);
        return spellings.spell(rest, type, region).map(latin -> places.get(0).latin() + " " + latin);
      }
    }
    return Optional.empty();
  }

  private Optional<String> gazetteer(String name) {
    List<String> latin = scanner.whole(name).stream().map(place -> place.latin()).distinct().toList();
    return latin.size() == 1 ? Optional.of(latin.get(0)) : Optional.empty();
  }

  /** Tells whether a name seems to be made of proper names alone: of foreign words, or of one word with the article. */
  private boolean isProper(String name) {
    String[] words = name.split(" ");
    for (String word : words) {
      boolean article = word.startsWith(ArabicChars.ARTICLE) && words.length > 1;
      if (article || isCommon(word)) {
        return false;
      }
    }
    return true;
  }

  private boolean isCommon(String word) {
    String key = KeyFolder.key(word);
    String bare = OrganizationNames.word(word);
    return lexicons.triggers().get(key) != null || lexicons.triggers().get(bare) != null
        || organizationNames.isPortfolio(bare) || OrganizationNames.isAdjective(bare)
        || !word.codePoints().allMatch(ArabicChars::isArabicLetter);
  }
}
