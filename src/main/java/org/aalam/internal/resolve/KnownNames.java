package org.aalam.internal.resolve;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aalam.entity.EntityType;
import org.aalam.internal.data.ByteReader;
import org.aalam.internal.data.ByteWriter;
import org.aalam.internal.lexicon.TextMap;
import org.aalam.internal.lexicon.TsvTable;
import org.aalam.internal.text.ArabicChars;

/** The Latin names of persons and bodies that newspapers name every day. Immutable and thread-safe. */
final class KnownNames {
  /** Stands for a family name that known persons spell in several ways. */
  private static final String SEVERAL = "";

  private final PersonNames personNames;
  private final OrganizationNames organizationNames;
  private final TextMap persons;
  private final TextMap families;
  private final TextMap bodies;

  private KnownNames(PersonNames personNames, OrganizationNames organizationNames, TextMap persons, TextMap families,
      TextMap bodies) {
    this.personNames = personNames;
    this.organizationNames = organizationNames;
    this.persons = persons;
    this.families = families;
    this.bodies = bodies;
  }

  static KnownNames read(ByteReader in, PersonNames personNames, OrganizationNames organizationNames)
      throws IOException {
    return new KnownNames(
        personNames, organizationNames, TextMap.read(in), TextMap.read(in), TextMap.read(in));
  }

  void write(ByteWriter out) throws IOException {
    persons.write(out);
    families.write(out);
    bodies.write(out);
  }

  static KnownNames ofTables(PersonNames personNames, OrganizationNames organizationNames) {
    Map<String, String> persons = new HashMap<>();
    Map<String, String> families = new HashMap<>();
    Map<String, String> bodies = new HashMap<>();
    for (TsvTable.Row row : TsvTable.load(KnownNames.class, "known-names.tsv").rows()) {
      boolean person = EntityType.valueOf(row.get("type")) == EntityType.PERSON;
      String latin = row.get("latin");
      for (String name : row.list("names")) {
        if (person) {
          List<String> parts = personNames.parts(name);
          persons.putIfAbsent(key(parts), latin);
          addFamily(families, name, parts, latin);
        } else {
          bodies.putIfAbsent(bodyKey(organizationNames, name), latin);
        }
      }
    }
    for (TsvTable.Row row : TsvTable.load(OrganizationNames.class, "organization-aliases.tsv").rows()) {
      bodies.put(bodyKey(organizationNames, row.list("names").get(0)), row.get("latin"));
    }
    return new KnownNames(personNames, organizationNames, TextMap.of(persons), TextMap.of(families), TextMap.of(bodies));
  }

  private static void addFamily(Map<String, String> families, String name, List<String> parts, String latin) {
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

  private static String bodyKey(OrganizationNames organizationNames, String name) {
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
        .map(all -> families.get(familyKey(name, all.get(0))))
        .filter(latin -> !latin.equals(SEVERAL))
        .map(latin -> Character.toUpperCase(latin.charAt(0)) + latin.substring(1));
  }

  /** Returns the Latin name of a body under any of its names. */
  Optional<String> body(String name) {
    return Optional.ofNullable(bodies.get(bodyKey(organizationNames, name)));
  }
}
