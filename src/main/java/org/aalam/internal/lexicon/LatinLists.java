package org.aalam.internal.lexicon;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aalam.internal.data.ByteReader;
import org.aalam.internal.data.ByteWriter;

/**
 * The Latin names that the lists of names give, in the form in which they are shown. The lists come from several sources,
 * which write them in lower case, with remarks in brackets, or not at all. Immutable and thread-safe.
 */
public final class LatinLists {
  private static final Set<String> SMALL =
      Set.of("of", "the", "and", "al", "el", "bin", "ibn", "de", "da", "do", "dos", "del", "di", "du", "la", "le", "van", "von",
          "der", "den", "et", "y", "e");

  private final Map<NameClass, TextMap> byClass;

  private LatinLists(Map<NameClass, TextMap> byClass) {
    this.byClass = byClass;
  }

  static LatinLists read(ByteReader in) throws IOException {
    Map<NameClass, TextMap> byClass = new EnumMap<>(NameClass.class);
    for (NameClass each : NameClass.values()) {
      byClass.put(each, TextMap.read(in));
    }
    return new LatinLists(byClass);
  }

  void write(ByteWriter out) throws IOException {
    for (NameClass each : NameClass.values()) {
      byClass.get(each).write(out);
    }
  }

  /** Collects the rows of the lists. Not thread-safe. */
  static final class Builder {
    private final Map<NameClass, Map<String, String>> byClass = new EnumMap<>(NameClass.class);

    void add(NameClass nameClass, TsvTable.Row row) {
      String latin = shown(row.get("latin"));
      if (!latin.isEmpty() && (nameClass != NameClass.PERSON || isNameOf(row.get("name"), latin))) {
        byClass.computeIfAbsent(nameClass, c -> new HashMap<>()).putIfAbsent(key(row.get("name")), latin);
      }
    }

    LatinLists build() {
      Map<NameClass, TextMap> maps = new EnumMap<>(NameClass.class);
      for (NameClass each : NameClass.values()) {
        maps.put(each, TextMap.of(byClass.getOrDefault(each, Map.of())));
      }
      return new LatinLists(maps);
    }
  }

  private static String key(String name) {
    return String.join(" ", PhraseTable.keys(name));
  }

  /** Some rows hold the name of somebody else's work or firm: a person's name has about as many words in both scripts. */
  private static boolean isNameOf(String arabic, String latin) {
    List<String> words = List.of(latin.split(" "));
    int wanted = arabic.split(" ").length;
    return words.size() >= Math.max(2, wanted - 1) && words.size() <= wanted + 1
        && words.stream().allMatch(word -> Character.isUpperCase(word.charAt(0))
            || SMALL.contains(word) || word.startsWith("al-") || word.startsWith("el-"));
  }

  /** A list's Latin name without remarks, and with capitals. */
  static String shown(String listed) {
    String bare = listed.replaceAll("\\s*\\([^)]*\\)", "").replaceAll(",.*", "").strip();
    if (bare.codePoints().anyMatch(Character::isUpperCase)) {
      return bare;
    }
    return Arrays.stream(bare.split(" ")).filter(word -> !word.isEmpty()).map(LatinLists::capital)
        .collect(Collectors.joining(" "));
  }

  private static String capital(String word) {
    boolean letters = word.indexOf('.') >= 0 || word.length() <= 4 && word.chars().noneMatch(c -> "aeiouy".indexOf(c) >= 0);
    if (SMALL.contains(word)) {
      return word;
    }
    return letters ? word.toUpperCase(Locale.ROOT) : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /**
   * Returns the Latin name of a listed name.
   *
   * @param nameClass the list
   * @param name a normalized name without proclitics
   * @return empty where the list does not have the name, or no Latin name for it
   */
  public Optional<String> find(NameClass nameClass, String name) {
    return Optional.ofNullable(byClass.get(nameClass).get(key(name)));
  }
}
