package org.aalam.internal.lexicon;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The bundled lists: names by class, words that announce a name, and the words of persons' names.
 *
 * <p>Immutable and thread-safe.
 */
public final class Lexicons {
  private final PhraseTable<Integer> names;
  private final PhraseTable<String> triggers;
  private final NameParts nameParts;

  private Lexicons(PhraseTable<Integer> names, PhraseTable<String> triggers, NameParts nameParts) {
    this.names = names;
    this.triggers = triggers;
    this.nameParts = nameParts;
  }

  /** Reads the bundled lists. */
  public static Lexicons load() {
    Map<String, Integer> names = new LinkedHashMap<>();
    addNames(names, "persons.tsv", NameClass.PERSON);
    addNames(names, "places.tsv", NameClass.PLACE);
    addNames(names, "organizations.tsv", NameClass.ORGANIZATION);
    return new Lexicons(PhraseTable.of(names), PhraseTable.of(new HashMap<>()), NameParts.load());
  }

  private static void addNames(Map<String, Integer> names, String file, NameClass nameClass) {
    for (TsvTable.Row row : TsvTable.load(Lexicons.class, file).rows()) {
      names.merge(row.get("name"), nameClass.bit(), (a, b) -> a | b);
    }
  }

  /** Returns the names of all lists; the value is a set of {@link NameClass#bit() bits}. */
  public PhraseTable<Integer> names() {
    return names;
  }

  /** Returns the words and phrases that announce a name; the value is their class, such as {@code office}. */
  public PhraseTable<String> triggers() {
    return triggers;
  }

  /** Returns the words of persons' names. */
  public NameParts nameParts() {
    return nameParts;
  }
}
