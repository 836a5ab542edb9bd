package org.aalam.internal.model;

import java.util.List;
import org.aalam.internal.feature.FeatureSink;
import org.aalam.internal.feature.Template;
import org.aalam.internal.feature.Value;
import org.aalam.internal.lexicon.CliticReader;
import org.aalam.internal.lexicon.CountryForm;
import org.aalam.internal.lexicon.Lexicons;
import org.aalam.internal.lexicon.NameParts;
import org.aalam.internal.lexicon.PhraseTable.Match;
import org.aalam.internal.lexicon.WordTable;
import org.aalam.internal.text.KeyFolder;
import org.aalam.internal.token.Proclitics;
import org.aalam.internal.token.Proclitics.Reading;
import org.aalam.internal.token.Token;

/**
 * What speaks for and against each reading of a mention's first word: how common rest and whole are, whether lists of
 * names have them, the letters themselves. Immutable and thread-safe.
 */
public final class CliticFeatures {
  private static final Template TYPE = Template.of("type");
  private static final Template LETTERS = Template.of("type,letters");
  private static final Template WORD = Template.of("word");
  private static final Template[] RATIO = Template.window("ratio", 0, 3);
  private static final Template[] RATIO_OF_TYPE = Template.window("type,ratio", 0, 3);
  private static final Template[] COMMON = Template.window("whole,rest", 0, 3);
  private static final Template[] LISTED = Template.window("listed", 0, 3);
  private static final Template[] PARTS = Template.window("parts", 0, 3);
  private static final Template[] START = Template.window("start", 0, 3);
  private static final int MAX_LETTERS = 3;

  private final Lexicons lexicons;
  private final CliticReader reader;

  /** Makes the features from lists and word counts. */
  public CliticFeatures(Lexicons lexicons, WordTable words) {
    this.lexicons = lexicons;
    this.reader = new CliticReader(words);
  }

  /**
   * Hands out the features of a mention's first word.
   *
   * @param tokens the tokens of the mention's sentence
   * @param begin index of the mention's first token
   * @param type the mention's type
   */
  public void addFeatures(List<Token> tokens, int begin, String type, FeatureSink sink) {
    Token token = tokens.get(begin);
    Value typeValue = Value.of(type);
    sink.add(TYPE, typeValue);
    sink.add(WORD, Value.of(token.form()));
    for (int length = 1; length <= Math.min(MAX_LETTERS, token.form().length()); length++) {
      sink.add(LETTERS, typeValue, Value.of(token.form().substring(0, length)));
    }
    double whole = reader.logCount(token.key());
    sink.add(LISTED[0], Value.of(listed(tokens, begin, token.key())), typeValue);
    sink.add(PARTS[0], Value.of(parts(token.key())));
    for (Reading reading : Proclitics.readings(token.form())) {
      addReading(tokens, begin, typeValue, whole, reading, sink);
    }
  }

  private void addReading(
      List<Token> tokens, int begin, Value type, double whole, Reading reading, FeatureSink sink) {
    String key = KeyFolder.key(reading.rest());
    double rest = reader.logCount(key);
    int length = reading.length();
    boolean restored = reading.restored(tokens.get(begin).form());
    Value ratio = Value.of((restored ? "ll" : "") + Math.round(rest - whole));
    sink.add(RATIO[length], ratio);
    sink.add(RATIO_OF_TYPE[length], type, ratio);
    sink.add(COMMON[length], Value.of(Long.toString(Math.round(whole / 3))), Value.of(Long.toString(Math.round(rest / 3))));
    sink.add(LISTED[length], Value.of(listed(tokens, begin, key)), type);
    sink.add(PARTS[length], Value.of(parts(key)));
    sink.add(START[length], type, Value.of(reading.rest().substring(0, Math.min(2, reading.rest().length()))));
  }

  /** How long a listed name begins here, and of which lists. */
  private String listed(List<Token> tokens, int begin, String key) {
    Match<Integer> name = lexicons.names().longest(tokens, begin, key);
    Match<List<CountryForm>> country = lexicons.countryForms().longest(tokens, begin, key);
    return (name == null ? "" : name.value() + ":" + Math.min(3, name.end() - begin)) + (country == null ? "" : "c");
  }

  private String parts(String key) {
    NameParts parts = lexicons.nameParts();
    return Math.min(2, parts.given(key)) + "," + Math.min(2, parts.later(key));
  }
}
