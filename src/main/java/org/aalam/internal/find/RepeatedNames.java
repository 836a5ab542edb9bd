package org.aalam.internal.find;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aalam.entity.EntityType;

/**
 * The names that were found in a text, so that they can be found again where the tagger is less sure: a club that bears a
 * city's name is told by one sentence and only named by the next. Of a person's full name the last word is a name too.
 *
 * <p>A word that was found as names of two types tells nothing. Not thread-safe.
 */
final class RepeatedNames {
  private static final int MAX_WORDS = 6;
  /** A name that the tagger itself is not sure of is no ground to find others. */
  private static final double SURE = 0.6;

  private final Map<String, EntityType> typeByName = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();
  private final Set<String> firstWords = new HashSet<>();

  void add(PlacedMention placed) {
    EntityType type = placed.mention().type();
    boolean named = type == EntityType.PERSON || type == EntityType.LOCATION || type == EntityType.ORGANIZATION;
    if (!named || placed.mention().confidence() < SURE || placed.keys().size() > MAX_WORDS) {
      return;
    }
    add(String.join(" ", placed.keys()), type);
    if (type == EntityType.PERSON && placed.keys().size() > 1) {
      add(placed.keys().get(placed.keys().size() - 1), type);
    }
  }

  private void add(String name, EntityType type) {
    EntityType known = typeByName.putIfAbsent(name, type);
    firstWords.add(firstWord(name));
    if (known != null && known != type) {
      ambiguous.add(name);
    }
  }

  /** Returns the type of a name by the keys of its words, or null where it was not found before. */
  EntityType typeOf(List<String> keys) {
    String name = String.join(" ", keys);
    return ambiguous.contains(name) ? null : typeByName.get(name);
  }

  /** Tells whether a name that was found begins with the word of a key. */
  boolean mayBegin(String key) {
    return mayBeginWith(firstWord(key));
  }

  /** Does what {@link #mayBegin} does, given the {@link #firstWord} of the key. */
  boolean mayBeginWith(String firstWord) {
    return firstWords.contains(firstWord);
  }

  static String firstWord(String name) {
    int space = name.indexOf(' ');
    return space < 0 ? name : name.substring(0, space);
  }

  /** Returns how many words a name has at most. */
  int maxWords() {
    return MAX_WORDS;
  }
}
