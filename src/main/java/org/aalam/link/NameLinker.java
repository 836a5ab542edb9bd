package org.aalam.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aalam.entity.Entity;
import org.aalam.entity.EntityType;
import org.aalam.entity.ExtractedDocument;
import org.aalam.entity.Identifier;
import org.aalam.internal.text.KeyFolder;
import org.aalam.internal.text.TextNormalizer;

/**
 * Links entities by their names from rows that a program holds in memory. It looks at no context, so it is cautious: an
 * entity is linked by its full name ({@link Entity#name}) alone, which must be in the list for its type, spelling variants of
 * hamza, teh marbuta and the like aside; a name that the list gives two identifiers of one authority is linked to neither.
 * Immutable and thread-safe.
 */
public final class NameLinker implements EntityLinker {

  private record Key(EntityType type, String name) {

    static Key of(EntityType type, String name) {
      return new Key(type, KeyFolder.key(TextNormalizer.normalizedForm(name).strip().replaceAll("\\s+", " ")));
    }
  }

  private final Map<Key, List<Identifier>> identifiers;

  private NameLinker(Builder builder) {
    Map<Key, List<Identifier>> sure = new HashMap<>();
    builder.rows.forEach((key, byAuthority) -> sure.put(key, byAuthority.values().stream()
        .filter(all -> all.size() == 1)
        .map(all -> all.get(0))
        .toList()));
    identifiers = Map.copyOf(sure);
  }

  /**
   * Returns a builder without rows.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public List<Identifier> link(Entity entity, ExtractedDocument document) {
    return identifiers.getOrDefault(Key.of(entity.type(), entity.name()), List.of());
  }

  /** Collects the rows of a linker. Not thread-safe. */
  public static final class Builder {
    private final Map<Key, Map<String, List<Identifier>>> rows = new HashMap<>();

    private Builder() {}

    /**
     * Adds one entry of a catalogue.
     *
     * @param type the type of the entities that it is, not null
     * @param identifier its identifier, not null
     * @param names its names as newspapers write them, without proclitics and titles; not null, at least one
     * @return this builder
     * @throws IllegalArgumentException where there is no name, or a blank one
     */
    public Builder add(EntityType type, Identifier identifier, String... names) {
      Objects.requireNonNull(type, "type must not be null");
      Objects.requireNonNull(identifier, "identifier must not be null");
      if (names.length == 0) {
        throw new IllegalArgumentException("names must not be empty, but are for " + identifier);
      }
      for (String name : names) {
        if (name.isBlank()) {
          throw new IllegalArgumentException("a name must not be blank, but one of " + identifier + " is");
        }
        List<Identifier> known = rows.computeIfAbsent(Key.of(type, name), key -> new LinkedHashMap<>())
            .computeIfAbsent(identifier.authority(), authority -> new ArrayList<>(1));
        if (!known.contains(identifier)) {
          known.add(identifier);
        }
      }
      return this;
    }

    /**
     * Makes the linker.
     *
     * @return the linker
     */
    public NameLinker build() {
      return new NameLinker(this);
    }
  }
}
