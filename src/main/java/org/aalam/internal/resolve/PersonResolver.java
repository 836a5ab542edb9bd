package org.aalam.internal.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.aalam.entity.EntityType;
import org.aalam.entity.Span;
import org.aalam.internal.lexicon.NameParts;
import org.aalam.internal.title.NameContext;
import org.aalam.internal.title.TitleKind;

/**
 * Joins the mentions of one person: the same name, a fuller and a shorter form of it, and a single part of it: the family
 * name, a byname inside ({@code بن سلمان}), or the given name where nobody else bears it and no title speaks against it.
 * Full names come first, the fullest before the others, so that a short form finds the full one wherever that stands. Where
 * several persons share a family name, {@link Namesakes} tells who is meant; where nobody can be meant, the name stays by
 * itself.
 *
 * <p>Everyone is found by key, so the time is linear in the number of names, but for the shorter forms of namesakes, of whom
 * at most {@link #MAX_NAMESAKES} are compared. Serves one text; not thread-safe.
 */
final class PersonResolver {
  private static final int MAX_NAMESAKES = 50;
  /** A word with which so many listed names open is a given name that many share. */
  private static final int COMMON_GIVEN = 20;

  private final String text;
  private final List<Occurrence> occurrences;
  private final List<NameContext> contexts;
  private final NameParts nameParts;
  private final PersonNames names;
  private final List<List<String>> parts;
  private final Person[] persons;
  private final Map<String, Person> byFullName = new HashMap<>();
  private final Map<String, List<Person>> byShortForm = new HashMap<>();
  private final Map<String, Namesakes> byFamilyName = new HashMap<>();
  private final Map<String, Namesakes> byInnerPart = new HashMap<>();
  private final Map<String, Namesakes> byGivenName = new HashMap<>();
  private final Map<String, Person> unplaced = new HashMap<>();

  PersonResolver(String text, List<Occurrence> occurrences, List<NameContext> contexts, PersonNames names,
      NameParts nameParts) {
    this.text = text;
    this.occurrences = occurrences;
    this.contexts = contexts;
    this.nameParts = nameParts;
    this.names = names;
    parts = partsOfAll();
    persons = new Person[occurrences.size()];
    fullestFirst().forEach(this::resolveFull);
    for (int i = 0; i < persons.length; i++) {
      if (isPerson(i)) {
        mention(i);
      }
    }
    placeEarlyNames();
  }

  /**
   * Joins a second name that stands beside a full one, in brackets or quotation marks or after a word such as {@code الملقب},
   * with all its mentions: {@code محمود عباس (أبو مازن)}.
   */
  void joinSecondNames(Appositions appositions) {
    for (int i = 1; i < persons.length; i++) {
      if (isPerson(i - 1) && isPerson(i) && persons[i - 1] != persons[i] && isSecondName(appositions, i)) {
        Person second = persons[i];
        Person first = persons[i - 1];
        Arrays.setAll(persons, k -> persons[k] == second ? first : persons[k]);
      }
    }
  }

  private boolean isSecondName(Appositions appositions, int i) {
    Span first = occurrences.get(i - 1).found().span();
    Span second = occurrences.get(i).found().span();
    boolean byname = parts.get(i - 1).size() > 1 && parts.get(i).size() == 1
        && unplaced.containsValue(persons[i]) && contexts.get(i).titles().isEmpty();
    return byname && Appositions.isEnclosed(text, first, second) || appositions.isNaming(text, first, second);
  }

  /** A bare name that stands before all its bearers, as in a headline, means the one who is called so later. */
  private void placeEarlyNames() {
    Map<Person, Person> placed = new HashMap<>();
    unplaced.forEach((part, person) -> Optional.ofNullable(byFamilyName.get(part))
        .flatMap(Namesakes::usual)
        .ifPresent(usual -> placed.put(person, usual)));
    for (int i = 0; i < persons.length; i++) {
      persons[i] = placed.getOrDefault(persons[i], persons[i]);
    }
  }

  Referent referentOf(int occurrence) {
    return persons[occurrence].referent();
  }

  private boolean isPerson(int occurrence) {
    return occurrences.get(occurrence).type() == EntityType.PERSON;
  }

  private List<List<String>> partsOfAll() {
    List<List<String>> all = new ArrayList<>(occurrences.size());
    List<String> seen = new ArrayList<>();
    for (int i = 0; i < occurrences.size(); i++) {
      all.add(isPerson(i) ? names.parts(occurrences.get(i).name()) : List.of());
      seen.addAll(all.get(i));
    }
    SpellingVariants variants = new SpellingVariants(seen, nameParts);
    all.replaceAll(name -> name.stream().map(variants::canonical).toList());
    return all;
  }

  private List<Integer> fullestFirst() {
    return IntStream.range(0, occurrences.size())
        .filter(i -> parts.get(i).size() > 1)
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> -parts.get(i).size()).thenComparing(i -> i))
        .toList();
  }

  private void resolveFull(int occurrence) {
    List<String> name = parts.get(occurrence);
    String key = String.join(" ", name);
    Person person = byFullName.get(key);
    if (person == null) {
      person = fuller(name, occurrence).orElseGet(() -> add(name));
      byFullName.put(key, person);
    }
    persons[occurrence] = person;
    person.note(contexts.get(occurrence));
  }

  /** The person of whose name this is a shorter form; where several fit, the one with the same title. */
  private Optional<Person> fuller(List<String> name, int occurrence) {
    List<Person> fitting = new ArrayList<>();
    for (String key : List.of(beginning(name, name.size()), ends(name))) {
      byShortForm.getOrDefault(key, List.of()).stream()
          .filter(person -> person.isShortenedTo(name) && !fitting.contains(person))
          .forEach(fitting::add);
    }
    if (fitting.size() > 1) {
      fitting.removeIf(person -> !person.shares(contexts.get(occurrence).titles()));
    }
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  private Person add(List<String> name) {
    Person person = new Person(name, new Referent());
    for (int length = 2; length < name.size(); length++) {
      addShortForm(beginning(name, length), person);
    }
    if (name.size() > 2) {
      addShortForm(ends(name), person);
    }
    namesakes(byFamilyName, Person.last(name)).add(person);
    namesakes(byGivenName, name.get(0)).add(person);
    for (String inner : name.subList(1, name.size() - 1)) {
      namesakes(byInnerPart, inner).add(person);
    }
    return person;
  }

  private void addShortForm(String key, Person person) {
    List<Person> known = byShortForm.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (known.size() < MAX_NAMESAKES) {
      known.add(person);
    }
  }

  private static String beginning(List<String> name, int length) {
    return String.join(" ", name.subList(0, length));
  }

  private static String ends(List<String> name) {
    return name.get(0) + " … " + Person.last(name);
  }

  private static Namesakes namesakes(Map<String, Namesakes> map, String part) {
    return map.computeIfAbsent(part, p -> new Namesakes());
  }

  /** Comes to a mention in text order: a bare name is resolved, a full one is noted. */
  private void mention(int occurrence) {
    NameContext context = contexts.get(occurrence);
    if (persons[occurrence] == null) {
      String key = parts.get(occurrence).isEmpty() ? occurrences.get(occurrence).name() : parts.get(occurrence).get(0);
      persons[occurrence] = bare(key, context).orElseGet(() -> unplaced(key, context));
    } else {
      Person person = persons[occurrence];
      person.mention(context);
      namesakes(byFamilyName, Person.last(person.parts())).mention(person, context);
    }
  }

  private Person unplaced(String part, NameContext context) {
    return unplaced.computeIfAbsent(
        (isProphet(context) ? TitleKind.PROPHET + " " : "") + part, p -> new Person(List.of(part), new Referent()));
  }

  private static boolean isProphet(NameContext context) {
    return context.titles().stream().anyMatch(title -> title.kind() == TitleKind.PROPHET);
  }

  private Optional<Person> bare(String part, NameContext context) {
    if (isProphet(context)) {
      return Optional.empty();
    }
    Optional<Person> sovereign = sovereign(part);
    if (sovereign.isPresent() || Person.isSovereign(context) && names.isServant(part)) {
      return sovereign;
    }
    if (byFamilyName.containsKey(part)) {
      return byFamilyName.get(part).choose(context);
    }
    Optional<Person> inner = names.isByname(part) || !isCommonGiven(part)
        ? Optional.ofNullable(byInnerPart.get(part)).flatMap(Namesakes::only)
        : Optional.empty();
    return inner.or(() -> Optional.ofNullable(byGivenName.get(part))
        .flatMap(Namesakes::only)
        .filter(person -> mayBeCalled(person, part, context)));
  }

  /** A given name alone refers to a bearer of the same title; without one, to somebody who has none. */
  private boolean mayBeCalled(Person person, String given, NameContext context) {
    if (!context.titles().isEmpty()) {
      return person.shares(context.titles()) || !person.hasTitles();
    }
    return !person.hasTitles() || !isCommonGiven(given);
  }

  private boolean isCommonGiven(String part) {
    return names.isServant(part) || nameParts.given(part) >= COMMON_GIVEN;
  }

  /** The only ruler or heir of this given name: they bear no family name. */
  private Optional<Person> sovereign(String given) {
    return Optional.ofNullable(byGivenName.get(given)).flatMap(Namesakes::onlySovereign);
  }
}
