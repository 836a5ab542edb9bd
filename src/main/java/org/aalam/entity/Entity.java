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
 * @param latinName the name in Latin script: as the text glosses it, as the international press knows it, or spelt by rule;
 *     for bodies that are named by common nouns in English. Persons, places and countries have one, but where the name has no
 *     letter that can be spelt; organizations where it is known or can be told; a people has its country's; dates have none
 * @param value the date of a DATE; the code of the country that a COUNTRY is, a NATIONALITY belongs to, and a LOCATION
 *     or an ORGANIZATION certainly lies in or belongs to; empty where it can't be known
 * @param titles the titles and offices that stand beside a person's name, in text order; empty for other types
 * @param identifiers what it is in catalogues outside the text, one for each authority; empty where nobody linked it
 * @param mentions its mentions in text order, at least one
 */
public record Entity(
    String id,
    EntityType type,
    String name,
    Optional<String> latinName,
    Optional<EntityValue> value,
    List<Title> titles,
    List<Identifier> identifiers,
    List<Mention> mentions) {

  /**
   * Checks the parts and copies the lists.
   *
   * @param id as in the record's description
   * @param type as in the record's description
   * @param name as in the record's description
   * @param latinName as in the record's description
   * @param value as in the record's description
   * @param titles as in the record's description
   * @param identifiers as in the record's description
   * @param mentions as in the record's description
   * @throws NullPointerException where a part is null
   * @throws IllegalArgumentException where there is no mention, or one of another type, or a title of what is no person,
   *     or two identifiers of one authority
   */
  public Entity {
    Objects.requireNonNull(id, "id must not be null");
    Objects.requireNonNull(type, "type must not be null");
    Objects.requireNonNull(name, "name must not be null");
    Objects.requireNonNull(latinName, "latinName must not be null");
    Objects.requireNonNull(value, "value must not be null");
    titles = List.copyOf(titles);
    identifiers = List.copyOf(identifiers);
    mentions = List.copyOf(mentions);
    if (identifiers.stream().map(Identifier::authority).distinct().count() < identifiers.size()) {
      throw new IllegalArgumentException(
          "entity " + id + " must have one identifier of an authority, but has " + identifiers);
    }
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("entity " + id + " must have at least one mention");
    }
    for (Mention mention : mentions) {
      if (mention.type() != type) {
        throw new IllegalArgumentException("entity " + id + " is a " + type + " but has the mention " + mention);
      }
    }
    if (type != EntityType.PERSON && !titles.isEmpty()) {
      throw new IllegalArgumentException("entity " + id + " is a " + type + " but has the title " + titles.get(0));
    }
  }

  /**
   * Returns the same entity with other identifiers.
   *
   * @param known the identifiers, not null, at most one for each authority
   * @return the entity
   * @throws IllegalArgumentException where an authority has two
   */
  public Entity withIdentifiers(List<Identifier> known) {
    return new Entity(id, type, name, latinName, value, titles, known, mentions);
  }

  /**
   * Returns how sure the library is that the text speaks of this entity: the confidence of its surest mention.
   *
   * @return 0.0 to 1.0
   */
  public double confidence() {
    return mentions.stream().mapToDouble(Mention::confidence).max().orElse(0.0);
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
