package org.aalam.internal.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import org.aalam.entity.CountryCode;
import org.aalam.entity.Entity;
import org.aalam.entity.EntityType;
import org.aalam.entity.Identifier;
import org.aalam.internal.lexicon.Country;
import org.aalam.internal.text.KeyFolder;

/**
 * Counts the names of a corpus in bounded memory. Two articles speak of the same one where type and catalogue identifier
 * agree, or where neither has one, type and key of the name; countries and their peoples are joined by the country's code.
 *
 * <p>Where more than a limit of names have been met, those that the fewest articles name are forgotten: what remains at
 * the top of a list is right, what is at its end may be counted too low.
 */
final class NameCounts {
  private static final Comparator<NameCount> MOST_FIRST = Comparator.comparingInt(NameCount::articles).reversed()
      .thenComparing(Comparator.comparingInt(NameCount::mentions).reversed())
      .thenComparingInt(NameCount::id);

  private final int limit;
  private final Function<String, Optional<Country>> countries;
  private final Map<String, NameCount> byKey = new HashMap<>();
  private int nextId;
  private boolean incomplete;

  NameCounts(int limit, Function<String, Optional<Country>> countries) {
    this.limit = limit;
    this.countries = countries;
  }

  /** Counts the names of one article and returns their numbers, each once, ascending. */
  int[] add(List<Entity> entities) {
    Set<Integer> seen = new HashSet<>();
    for (Entity entity : entities) {
      if (entity.type() != EntityType.DATE) {
        NameCount count = byKey.computeIfAbsent(key(entity), key -> new NameCount(nextId++, type(entity)));
        if (seen.add(count.id())) {
          addArticle(count, entity);
        } else {
          count.addMentions(entity);
        }
      }
    }
    if (byKey.size() > limit) {
      forgetRareNames();
    }
    return seen.stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  private void addArticle(NameCount count, Entity entity) {
    Optional<Country> country = isCountry(entity) ? entity.country().flatMap(code -> countries.apply(code.alpha2()))
        : Optional.empty();
    count.add(entity, VisibleText.oneLine(country.map(Country::name).orElse(entity.name())),
        VisibleText.oneLine(country.map(Country::english).or(entity::latinName).orElse("")));
  }

  private static boolean isCountry(Entity entity) {
    return entity.type() == EntityType.COUNTRY || entity.type() == EntityType.NATIONALITY;
  }

  private static String type(Entity entity) {
    return isCountry(entity) ? TypeCode.of(EntityType.COUNTRY) : TypeCode.of(entity.type());
  }

  private static String key(Entity entity) {
    Optional<CountryCode> code = entity.country().filter(any -> isCountry(entity));
    if (code.isPresent()) {
      return "code " + code.get().alpha2();
    }
    if (!entity.identifiers().isEmpty()) {
      Identifier identifier = entity.identifiers().get(0);
      return entity.type() + " " + identifier.authority() + " " + identifier.value();
    }
    return entity.type() + " " + nameKey(entity.name());
  }

  private static String nameKey(String name) {
    StringJoiner key = new StringJoiner(" ");
    for (String word : name.split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        key.add(KeyFolder.withoutArticle(KeyFolder.key(word)));
      }
    }
    // A name without a letter or a digit is its own key.
    return key.length() == 0 ? name : key.toString();
  }

  private void forgetRareNames() {
    incomplete = true;
    for (int rare = 1; byKey.size() > limit / 2; rare++) {
      int atMost = rare;
      byKey.values().removeIf(count -> count.articles() <= atMost);
    }
  }

  /** Tells whether rare names have been forgotten. */
  boolean isIncomplete() {
    return incomplete;
  }

  /** Returns the names of a type that the most articles name. */
  List<NameCount> top(EntityType type, int count) {
    List<NameCount> top = new ArrayList<>(byKey.values());
    top.removeIf(name -> !name.type().equals(TypeCode.of(type)));
    top.sort(MOST_FIRST);
    return List.copyOf(top.subList(0, Math.min(count, top.size())));
  }

  /** Returns how many different names of a type are known. */
  int size(EntityType type) {
    return (int) byKey.values().stream().filter(name -> name.type().equals(TypeCode.of(type))).count();
  }
}
