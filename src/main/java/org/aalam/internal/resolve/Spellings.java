package org.aalam.internal.resolve;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.aalam.entity.EntityType;
import org.aalam.translit.Region;
import org.aalam.translit.Romanizer;

/**
 * The romanizer with a memory for the names that it has spelt: its search takes long, and news name the same persons and places
 * again and again. Thread-safe; an answer does not depend on what was asked before.
 */
final class Spellings {
  /** More names than that are forgotten, all at once: some 2 MB. */
  private static final int MAX_NAMES = 10_000;

  /** Read when the first name is to be spelt, since many texts have none that is not known. */
  private volatile Romanizer romanizer;
  private final Map<Name, String> known = new ConcurrentHashMap<>();

  private record Name(String name, EntityType type, Region region) {}

  /** Returns the Latin name, empty where the name has no letter that can be spelt. */
  Optional<String> spell(String name, EntityType type, Region region) {
    if (known.size() >= MAX_NAMES) {
      known.clear();
    }
    String latin = known.computeIfAbsent(new Name(name, type, region), n -> romanizer().romanize(name, type, region));
    return Optional.of(latin).filter(spelt -> !spelt.isEmpty());
  }

  private Romanizer romanizer() {
    if (romanizer == null) {
      synchronized (this) {
        if (romanizer == null) {
          romanizer = Romanizer.create();
        }
      }
    }
    return romanizer;
  }
}
