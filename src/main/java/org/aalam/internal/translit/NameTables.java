package org.aalam.internal.translit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.aalam.entity.EntityType;
import org.aalam.internal.data.ByteReader;
import org.aalam.internal.data.ByteWriter;
import org.aalam.internal.lexicon.Lexicons;
import org.aalam.internal.lexicon.TextMap;
import org.aalam.internal.lexicon.TsvTable;
import org.aalam.internal.text.KeyFolder;

/**
 * Spellings that are facts and not to be guessed: whole names, and parts of Arabic names by region. Names are looked up by
 * their keys, so that hamza and teh marbuta may be set or left out. Immutable and thread-safe.
 */
final class NameTables {
  /** No part is longer, in words. */
  static final int MAX_PART = 3;

  /** The regions whose own spellings a part may have. */
  private static final List<String> REGIONS = List.of("maghreb", "egypt", "gulf");
  /** Stands before a spelling that was checked by hand; a blank stands before the others. */
  private static final char CHECKED = '+';
  private static final char CELL = '\t';

  /** Spellings of whole names by type, with {@link #CHECKED} or a blank before them. */
  private final Map<EntityType, TextMap> names;
  /** Kind, spellings, and spellings of each region of the parts, as cells. */
  private final TextMap parts;

  /**
   * The spelling of a whole name.
   *
   * @param latin the spelling
   * @param checked whether it was checked by hand; others come from lists with errors
   */
  record Known(String latin, boolean checked) {}

  /** What a part of a name does in it. */
  enum Kind { NAME, PARTICLE, ORDINAL, INITIAL }

  private NameTables(Map<EntityType, TextMap> names, TextMap parts) {
    this.names = names;
    this.parts = parts;
  }

  static NameTables read(ByteReader in) throws IOException {
    Map<EntityType, TextMap> names = new EnumMap<>(EntityType.class);
    for (EntityType type : EntityType.values()) {
      names.put(type, TextMap.read(in));
    }
    return new NameTables(names, TextMap.read(in));
  }

  void write(ByteWriter out) throws IOException {
    for (EntityType type : EntityType.values()) {
      names.get(type).write(out);
    }
    parts.write(out);
  }

  static NameTables ofTables() {
    return new Builder().build();
  }

  /** Reads the tables. Of two rows with one name the first holds. */
  private static final class Builder {
    private final Map<EntityType, Map<String, String>> names = new EnumMap<>(EntityType.class);

    NameTables build() {
      Map<String, String> parts = new HashMap<>();
      for (TsvTable.Row row : TsvTable.load(NameTables.class, "latin-parts.tsv").rows()) {
        List<String> cells = new ArrayList<>(List.of(Kind.valueOf(row.get("kind")).name(), row.get("latin")));
        REGIONS.forEach(region -> cells.add(row.get(region)));
        row.list("part").forEach(form -> parts.put(key(form), String.join(String.valueOf(CELL), cells)));
      }
      for (TsvTable.Row row : TsvTable.load(NameTables.class, "latin-names.tsv").rows()) {
        EntityType type = EntityType.valueOf(row.get("type"));
        row.list("name").forEach(name -> add(type, name, row.get("latin"), true));
      }
      addCountries();
      addPlaces();
      addListed(EntityType.PERSON, "persons.tsv");
      addListed(EntityType.LOCATION, "places.tsv");
      for (TsvTable.Row row : TsvTable.load(Lexicons.class, "organizations.tsv").rows()) {
        if (!row.get("type").isEmpty()) {
          add(EntityType.ORGANIZATION, row.get("name"), row.get("latin"), true);
        }
      }
      Map<EntityType, TextMap> maps = new EnumMap<>(EntityType.class);
      for (EntityType type : EntityType.values()) {
        maps.put(type, TextMap.of(names.getOrDefault(type, Map.of())));
      }
      return new NameTables(maps, TextMap.of(parts));
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

    private void add(EntityType type, String name, String latin, boolean checked) {
      if (!name.isEmpty() && !latin.isEmpty()) {
        names.computeIfAbsent(type, t -> new HashMap<>()).putIfAbsent(key(name), (checked ? CHECKED : ' ') + latin);
      }
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
    String known = names.get(type).get(key);
    return known == null ? Optional.empty() : Optional.of(new Known(known.substring(1), known.charAt(0) == CHECKED));
  }

  /** Whether a part is known. */
  Optional<Kind> kind(String key) {
    String part = parts.get(key);
    return part == null ? Optional.empty() : Optional.of(Kind.valueOf(part.substring(0, part.indexOf(CELL))));
  }

  /** Returns the spellings of a known part: first the region's, then those of other regions. */
  List<String> part(String key, String region) {
    List<String> cells = List.of(parts.get(key).split(String.valueOf(CELL), -1));
    List<String> usual = list(cells.get(1));
    int column = REGIONS.indexOf(region.toLowerCase(Locale.ROOT));
    List<String> own = column < 0 ? List.of() : list(cells.get(2 + column));
    return Stream.concat((own.isEmpty() ? usual : own).stream(), usual.stream()).distinct().toList();
  }

  private static List<String> list(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
  }
}
