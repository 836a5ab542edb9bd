package org.aalam.entity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One person, place, body, country or date that a text speaks of, with every mention of it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id an identifier that is unique in its document and the same at every run, such as {@code e1}
 * @param type the type of all its mentions
 * @param name the fullest name in the text, without proclitics; for a country its usual Arabic name; for a date the
 *     expression as the text has it
 * @param latinName the name in Latin script, empty where it is not known
 * @param value the country's code or the date, empty where the type has none or it can't be known
 * @param mentions its mentions in text order, at least one
 */
public record Entity(
    String id,
    EntityType type,
    String name,
    Optional<String> latinName,
    Optional<EntityValue> value,
    List<Mention> mentions) {

  /**
   * Checks the parts and copies the list.
   *
   * @param id as in the record's description
   * @param type as in the record's description
   * @param name as in the record's description
   * @param latinName as in the record's description
   * @param value as in the record's description
   * @param mentions as in the record's description
   * @throws NullPointerException where a part is null
   * @throws IllegalArgumentException where there is no mention, or one of another type
   */
  public Entity {
    Objects.requireNonNull(id, "id must not be null");
    Objects.requireNonNull(type, "type must not be null");
    Objects.requireNonNull(name, "name must not be null");
    Objects.requireNonNull(latinName, "latinName must not be null");
    Objects.requireNonNull(value, "value must not be null");
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("entity " + id + " must have at least one mention");
    }
    for (Mention mention : mentions) {
      if (mention.type() != type) {
        throw new IllegalArgumentException("entity " + id + " is a " + type + " but has the mention " + mention);
      }
    }
  }

  /**
   * Returns the country's code.
   *
   * @return the code, empty where this entity has no country
   */
  public Optional<CountryCode> country() {
    return value.filter(CountryCode.class::isInstance).map(CountryCode.class::cast);
  }

  /**
   * Returns the date.
   *
   * @return the date value, empty where this entity is no date or its value can't be known
   */
  public Optional<DateValue> date() {
    return value.filter(DateValue.class::isInstance).map(DateValue.class::cast);
  }
}
