package org.aalam.internal.feature;

/**
 * What lexicons and grammar say of one token, as it stands in its sentence: its part in a listed name, a country's name, a
 * place's, an announcing phrase and a date. Few tokens have any.
 *
 * @param name position and classes of the longest listed name
 * @param country position and kind of the country's or people's name
 * @param place position and kind of the gazetteer's place
 * @param trigger class of the announcing word or phrase
 * @param date position in a date expression and its kind
 */
public record Marks(Value name, Value country, Value place, Value trigger, Value date) {
  /** What is said of most tokens. */
  public static final Marks NONE = new Marks(Value.NONE, Value.NONE, Value.NONE, Value.NONE, Value.NONE);

  /** Tells whether nothing is said. */
  public boolean isEmpty() {
    return name.isEmpty() && country.isEmpty() && place.isEmpty() && trigger.isEmpty() && date.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Marks marks
        && name.equals(marks.name)
        && country.equals(marks.country)
        && place.equals(marks.place)
        && trigger.equals(marks.trigger)
        && date.equals(marks.date);
  }

  /** Of the values' own hashes, which are known: a record's own way takes longer. */
  @Override
  public int hashCode() {
    long hash = name.hash();
    hash = hash * 31 + country.hash();
    hash = hash * 31 + place.hash();
    hash = hash * 31 + trigger.hash();
    hash = hash * 31 + date.hash();
    return Long.hashCode(hash);
  }
}
