package org.aalam.io;

import java.util.Objects;
import java.util.Optional;
import org.aalam.entity.EntityType;
import org.aalam.entity.Span;

/**
 * A mention as an annotator marked it. Immutable and thread-safe.
 *
 * @param span where it stands, in UTF-16 code units of the text
 * @param type what it names
 * @param entity a name for what it refers to, the same for all mentions of one entity; empty where not annotated
 * @param value the country's code or the ISO 8601 date; empty where it has none or it is not annotated
 */
public record GoldMention(Span span, EntityType type, Optional<String> entity, Optional<String> value) {

  /**
   * Checks the parts.
   *
   * @param span as in the record's description
   * @param type as in the record's description
   * @param entity as in the record's description
   * @param value as in the record's description
   * @throws NullPointerException where a part is null
   */
  public GoldMention {
    Objects.requireNonNull(span, "span must not be null");
    Objects.requireNonNull(type, "type must not be null");
    Objects.requireNonNull(entity, "entity must not be null");
    Objects.requireNonNull(value, "value must not be null");
  }
}
