package org.aalam.entity;

import java.util.List;
import java.util.Objects;

/**
 * A title or an office that stands beside a person's name ({@code الملك}, {@code وزير الخارجية الأمريكي}). It is no part of
 * the person's mentions. Immutable and thread-safe.
 *
 * @param span where it stands, in UTF-16 code units of the original text
 * @param text the readable form: without proclitics, harakat, tatweel and invisible marks
 * @param entities the ids of the entities that are mentioned inside it, such as the body or the country of the office, in
 *     text order; empty where there is none
 */
public record Title(Span span, String text, List<String> entities) {

  /**
   * Checks the parts and copies the list.
   *
   * @param span as in the record's description
   * @param text as in the record's description
   * @param entities as in the record's description
   * @throws NullPointerException where a part is null
   * @throws IllegalArgumentException where the text is empty
   */
  public Title {
    Objects.requireNonNull(span, "span must not be null");
    Objects.requireNonNull(text, "text must not be null");
    entities = List.copyOf(entities);
    if (text.isEmpty()) {
      throw new IllegalArgumentException("text must not be empty");
    }
  }
}
