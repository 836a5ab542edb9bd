package org.aalam.internal.resolve;

import org.aalam.entity.EntityType;
import org.aalam.entity.Mention;
import org.aalam.internal.find.FoundMention;

/**
 * A mention with what the finders know of it.
 *
 * @param mention the mention as the caller will see it
 * @param found what was found
 */
public record Occurrence(Mention mention, FoundMention found) {

  EntityType type() {
    return mention.type();
  }

  String name() {
    return mention.normalized();
  }
}
