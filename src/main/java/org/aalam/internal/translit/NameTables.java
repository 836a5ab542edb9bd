package org.aalam.internal.translit;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.aalam.entity.EntityType;
import org.aalam.internal.lexicon.Lexicons;
import org.aalam.internal.lexicon.TsvTable;
import org.aalam.internal.text.KeyFolder;

/**
 * Spellings that are facts and not to be guessed: whole names, and parts of Arabic names by region. Names are looked up by
 * their keys, so that hamza and teh marbuta may be set or left out. Immutable and thread-safe.
 */
final class NameTables {
  /** No part is longer, in words. */
  static final int MAX_PART = 3;

  private final Map<EntityType, Map<String, Known>> names = new HashMap<>();
  private final Map<String, TsvTable.Row> parts = new HashMap<>();

  /**
   * The spelling of a whole name.
   *
   * @param latin the spelling
   * @param checked whether it was checked by hand; others come from lists with errors
   */
  record Known(String latin, boolean checked) {}

  /** What a part of a name does in it. */
  enum Kind { NAME, PARTICLE, ORDINAL }

  private NameTables() {}

  static NameTables load() {
    NameTables tables = new NameTables();
    for (TsvTable.Row row : TsvTable.load(NameTables.class, "latin-parts.tsv").rows()) {
      Kind.valueOf(row.get("kind"));
      row.list("part").forEach(form -> tables.parts.put(key(form), row));
    }
    for (TsvTable.Row row : TsvTable.load(NameTables.class, "latin-names.tsv").rows()) {
      EntityType type = EntityType.valueOf(row.get("type"));
      row.list("name").forEach(name -> tables.add(type, name, row.get("latin"), true));
    }
    tables.addCountries();
    tables.addPlaces();
    tables.addListed(EntityType.PERSON, "persons.tsv");
    tables.addListed(EntityType.LOCATION, "places.tsv");
    for (TsvTable.Row row : TsvTable.load(Lexicons.class, "organizations.tsv").rows()) {
      if (!row.get("type").isEmpty()) {
        tables.add(EntityType.ORGANIZATION, row.get("name"), row.get("latin"), true);
      }
    }
    return tables;
  }

  private void addCountries() {
    for (TsvTable.Row row : TsvTable.load(Lexicons.class, "countries.tsv").rows()) {
      for (EntityType type : List.of(EntityType.COUNTRY, EntityType.LOCATION)) {
        add(type, row.get("name"), row.get("english"), true);
        add(type, row.get("long"), row.get("english"), true);
        row.list("variants").forEach(variant -> add(type, variant, row.get("english"), true));
      }
    }
  }

  private void addPlaces() {
    for (TsvTable.Row row : TsvTable.load(Lexicons.class, "places-gazetteer.tsv").rows()) {
      add(EntityType.LOCATION, row.get("name"), row.get("latin"), true);
      row.list("variants").forEach(variant -> add(EntityType.LOCATION, variant, row.get("latin"), true));
    }
  }

  /** Adds a list whose rows are not all good: full names with capitals alone. */
  private void addListed(EntityType type, String file) {
    for (TsvTable.Row row : TsvTable.load(Lexicons.class, file).rows()) {
      String latin = row.get("latin");
      if (!latin.isEmpty() && Character.isUpperCase(latin.charAt(0)) && row.get("name").indexOf(' ') > 0) {
        add(type, row.get("name"), latin, false);
      }
    }
  }

  /** Adds a name; of two rows with one name the first holds. */
  private void add(EntityType type, String name, String latin, boolean checked) {
    if (!name.isEmpty() && !latin.isEmpty()) {
      names.computeIfAbsent(type, t -> new HashMap<>()).putIfAbsent(key(name), new Known(latin, checked));
    }
  }

  private static String key(String name) {
    return key(ArabicSpelling.words(ArabicSpelling.of(name)));
  }

  /** The key of words of {@link ArabicSpelling#words}. */
  static String key(List<String> words) {
    return KeyFolder.key(String.join(" ", words));
  }

  /** Returns the known spelling of a whole name. */
  Optional<Known> name(EntityType type, String key) {
    return Optional.ofNullable(names.getOrDefault(type, Map.of()).get(key));
  }

  /** Whether a part is known. */
  Optional<Kind> kind(String key) {
    return Optional.ofNullable(parts.get(key)).map(row -> Kind.valueOf(row.get("kind")));
  }

  /** Returns the spellings of a known part: first the region's, then those of other regions. */
  List<String> part(String key, String region) {
    TsvTable.Row row = parts.get(key);
    String column = region.toLowerCase(Locale.ROOT);
    String own = row.columns().contains(column) ? row.get(column) : "";
    List<String> usual = row.list("latin");
    List<String> first = own.isEmpty() ? usual : List.of(own.split("\\|"));
    return Stream.concat(first.stream(), usual.stream()).distinct().toList();
  }
}
