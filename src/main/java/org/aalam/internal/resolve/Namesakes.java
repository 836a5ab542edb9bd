package org.aalam.internal.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aalam.internal.title.FoundTitle;
import org.aalam.internal.title.NameContext;

/**
 * The persons of a text who share a part of their names, and to whom that part alone refers. They are told of the mentions
 * in text order. Not thread-safe.
 */
final class Namesakes {
  private final List<Person> all = new ArrayList<>();
  private final Map<String, Person> lastByTitle = new HashMap<>();
  private final Map<Person, Integer> mentions = new LinkedHashMap<>();
  private Person last;
  private Person usual;
  private boolean several;

  void add(Person person) {
    if (all.isEmpty() || all.get(all.size() - 1) != person) {
      all.add(person);
    }
  }

  /** The only person with this part. */
  Optional<Person> only() {
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  /** The only ruler or heir among them. */
  Optional<Person> onlySovereign() {
    List<Person> sovereigns = all.stream().filter(Person::isSovereign).toList();
    return sovereigns.size() == 1 ? Optional.of(sovereigns.get(0)) : Optional.empty();
  }

  /** Notes a mention of one of these persons by a fuller name. */
  void mention(Person person, NameContext context) {
    several |= last != null && last != person;
    last = person;
    if (!person.isRelative()) {
      // The latest of the persons who are named equally often comes last.
      int before = Optional.ofNullable(mentions.remove(person)).orElse(0);
      mentions.put(person, before + 1);
    }
    context.titles().forEach(title -> lastByTitle.put(title.head(), person));
  }

  /**
   * Tells to whom the bare part refers at this place: to the only one who has it, or the only one named so far; else to
   * the bearer of the same title, to the one who was called so before, or to the one named most often so far, the last of
   * several, relatives aside.
   */
  Optional<Person> choose(NameContext context) {
    Optional<Person> chosen = only().or(() -> several ? amongSeveral(context) : Optional.ofNullable(last));
    chosen.ifPresent(person -> usual = person);
    return chosen;
  }

  /** Who is called by the bare part in this text. */
  Optional<Person> usual() {
    return Optional.ofNullable(usual);
  }

  private Optional<Person> amongSeveral(NameContext context) {
    for (FoundTitle title : context.titles()) {
      if (lastByTitle.containsKey(title.head())) {
        return Optional.of(lastByTitle.get(title.head()));
      }
    }
    if (usual != null) {
      return Optional.of(usual);
    }
    return Optional.of(mentions.entrySet().stream()
        .reduce((a, b) -> b.getValue() >= a.getValue() ? b : a)
        .map(Map.Entry::getKey)
        .orElse(last));
  }
}
