package org.aalam.internal.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aalam.entity.EntityType;
import org.aalam.internal.lexicon.TsvTable;
import org.aalam.internal.text.ArabicChars;

/** The Latin names of persons and bodies that newspapers name every day. Immutable and thread-safe. */
final class KnownNames {
  /** Stands for a family name that known persons spell in several ways. */
  private static final String SEVERAL = "";

  private final PersonNames personNames;
  private final OrganizationNames organizationNames;
  private final Map<String, String> persons = new HashMap<>();
  private final Map<String, String> families = new HashMap<>();
  private final Map<String, String> bodies = new HashMap<>();

  private KnownNames(PersonNames personNames, OrganizationNames organizationNames) {
    this.personNames = personNames;
    this.organizationNames = organizationNames;
  }

  static KnownNames load(PersonNames personNames, OrganizationNames organizationNames) {
    KnownNames known = new KnownNames(personNames, organizationNames);
    for (TsvTable.Row row : TsvTable.load(KnownNames.class, "known-names.tsv").rows()) {
      boolean person = EntityType.valueOf(row.get("type")) == EntityType.PERSON;
      for (String name : row.list("names")) {
        if (person) {
          known.addPerson(name, row.get("latin"));
        } else {
          known.bodies.putIfAbsent(known.bodyKey(name), row.get("latin"));
        }
      }
    }
    for (TsvTable.Row row : TsvTable.load(OrganizationNames.class, "organization-aliases.tsv").rows()) {
      known.bodies.put(known.bodyKey(row.list("names").get(0)), row.get("latin"));
    }
    return known;
  }

  private void addPerson(String name, String latin) {
    List<String> parts = personNames.parts(name);
    persons.putIfAbsent(key(parts), latin);
    if (parts.size() > 1 && latin.indexOf(' ') > 0) {
      String family = Person.last(parts);
      families.merge(familyKey(name, family), family(latin, family), (a, b) -> a.equals(b) ? a : SEVERAL);
    }
  }

  /** The last Latin words, as many as the part has Arabic ones, so far as others stand before them. */
  private static String family(String latin, String part) {
    List<String> words = List.of(latin.split(" "));
    int length = 1 + (int) part.chars().filter(c -> c == PersonNames.JOIN).count();
    return String.join(" ", words.subList(words.size() - Math.min(length, words.size() - 1), words.size()));
  }

  /** The article, which a part does not have, is heard in the Latin name. */
  private static String familyKey(String name, String part) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return last.startsWith(ArabicChars.ARTICLE) ? ArabicChars.ARTICLE + part : part;
  }

  private String bodyKey(String name) {
    return organizationNames.body(organizationNames.words(name));
  }

  private static String key(List<String> parts) {
    return String.join(" ", parts);
  }

  /** Returns the Latin name of a person with this full name. */
  Optional<String> person(String name) {
    return Optional.ofNullable(persons.get(key(personNames.parts(name))));
  }

  /** Returns how the known persons who bear a bare family name or byname spell it, where they all spell it alike. */
  Optional<String> family(String name) {
    List<String> parts = personNames.parts(name);
    return Optional.of(parts)
        .filter(all -> all.size() == 1)
        .map(all -> families.getOrDefault(familyKey(name, all.get(0)), SEVERAL))
        .filter(latin -> !latin.equals(SEVERAL))
        .map(latin -> Character.toUpperCase(latin.charAt(0)) + latin.substring(1));
  }

  /** Returns the Latin name of a body under any of its names. */
  Optional<String> body(String name) {
    return Optional.ofNullable(bodies.get(bodyKey(name)));
  }
}
