package org.aalam.internal.feature;

import java.util.List;
import org.aalam.internal.timex.Timex;
import org.aalam.internal.token.Sentence;

/**
 * A sentence with what lexicons and grammar say of its tokens. All lists but {@code timexes} have one entry a token.
 *
 * @param sentence the tokens
 * @param timexes the date expressions that the grammar finds
 * @param words what each word is by itself
 * @param names position and classes of the longest listed name that covers the token, empty for none
 * @param countries position and kind of the country's or people's name that covers the token, empty for none
 * @param places position and kind of the gazetteer's place that covers the token, empty for none
 * @param triggers class of the announcing word or phrase that covers the token, empty for none
 * @param dates position in a date expression and its kind, empty for none
 * @param elsewhere what stands around the same word elsewhere in the text
 * @param judgements for each {@link Judge} what it thinks of each token
 */
public record AnnotatedSentence(
    Sentence sentence,
    List<Timex> timexes,
    List<WordFeatures> words,
    List<Value> names,
    List<Value> countries,
    List<Value> places,
    List<Value> triggers,
    List<Value> dates,
    List<List<Value>> elsewhere,
    List<List<List<Value>>> judgements) {

  /** Returns the same sentence with what stands around its words elsewhere. */
  AnnotatedSentence withElsewhere(List<List<Value>> values) {
    return new AnnotatedSentence(
        sentence, timexes, words, names, countries, places, triggers, dates, values, judgements);
  }

  /** Returns the same sentence with what judges think of it. */
  AnnotatedSentence withJudgements(List<List<List<Value>>> values) {
    return new AnnotatedSentence(
        sentence, timexes, words, names, countries, places, triggers, dates, elsewhere, values);
  }

  /** Returns what lexicons and grammar say of a token. */
  public Marks marks(int token) {
    Value name = names.get(token);
    Value country = countries.get(token);
    Value place = places.get(token);
    Value trigger = triggers.get(token);
    Value date = dates.get(token);
    boolean none = name.isEmpty() && country.isEmpty() && place.isEmpty() && trigger.isEmpty() && date.isEmpty();
    return none ? Marks.NONE : new Marks(name, country, place, trigger, date);
  }

  /** Returns the number of tokens. */
  public int size() {
    return words.size();
  }
}
