package org.aalam.internal.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.aalam.internal.text.KeyFolder;

/**
 * Words that say nothing of a country in a name, though they might: streets that are named after one, embassies that
 * stand in one, adjectives that mean something else. Immutable and thread-safe.
 */
public final class NameSilence {
  private final Map<String, Set<String>> words = new HashMap<>();

  private NameSilence(TsvTable table) {
    for (TsvTable.Row row : table.rows()) {
      words.computeIfAbsent(row.get("class"), c -> new HashSet<>()).add(KeyFolder.key(row.get("word")));
    }
  }

  static NameSilence load() {
    return new NameSilence(TsvTable.load(NameSilence.class, "name-silence.tsv"));
  }

  /** Tells whether what a name with this first word is called after need not be where it lies, such as a street. */
  public boolean isSilentHead(String key) {
    return has("head", key);
  }

  /** Tells whether a name's first word is of a body that its state sends abroad, such as an embassy. */
  public boolean isSentAbroad(String key) {
    return has("abroad", key);
  }

  /** Tells whether a form of a country or people as a rule means something else inside a name. */
  public boolean isSilent(String key) {
    return has("form", key);
  }

  private boolean has(String name, String key) {
    return words.getOrDefault(name, Set.of()).contains(key);
  }
}
