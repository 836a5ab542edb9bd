package org.aalam.internal.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aalam.internal.feature.FeatureSink;
import org.aalam.internal.feature.Template;
import org.aalam.internal.feature.Value;
import org.aalam.internal.lexicon.CliticReader;
import org.aalam.internal.lexicon.CountryForm;
import org.aalam.internal.lexicon.Lexicons;
import org.aalam.internal.lexicon.NameParts;
import org.aalam.internal.lexicon.PhraseTable.Match;
import org.aalam.internal.lexicon.WordTable;
import org.aalam.internal.text.ArabicChars;
import org.aalam.internal.text.KeyFolder;
import org.aalam.internal.token.Proclitics;
import org.aalam.internal.token.Proclitics.Reading;
import org.aalam.internal.token.Token;

/**
 * What speaks for and against the first letter of a mention's first word being a proclitic: how common whole and rest
 * are, whether lists of names have them, the letters themselves, the word before. Immutable and thread-safe.
 */
public final class CliticFeatures {
  private static final Template TYPE = Template.of("type,letter");
  private static final Template WORD = Template.of("word");
  private static final Template REST = Template.of("letter,rest");
  private static final Template LETTERS = Template.of("type,letters");
  private static final Template RATIO = Template.of("letter,ratio");
  private static final Template RATIO_OF_TYPE = Template.of("type,ratio");
  private static final Template COMMON = Template.of("whole,rest");
  private static final Template WHOLE_LISTED = Template.of("type,whole-listed");
  private static final Template REST_LISTED = Template.of("type,rest-listed");
  private static final Template WHOLE_PARTS = Template.of("letter,whole-parts");
  private static final Template REST_PARTS = Template.of("letter,rest-parts");
  private static final Template BEFORE = Template.of("letter,before");
  private static final Template CLASS_BEFORE = Template.of("letter,class-before");
  private static final Value AFTER_CONJUNCTION = Value.of("<conjunction>");
  private static final Value START = Value.of("<start>");

  private final Lexicons lexicons;
  private final WordTable words;
  private final CliticReader reader;

  /** Makes the features from lists and word counts. */
  public CliticFeatures(Lexicons lexicons, WordTable words) {
    this.lexicons = lexicons;
    this.words = words;
    this.reader = new CliticReader(words);
  }

  /**
   * A word whose first letter may be a proclitic.
   *
   * @param word the word, or what is left of it without a conjunction
   * @param reading the word without its first letter
   * @param afterConjunction whether a conjunction was taken off before
   */
  public record Question(String word, Reading reading, boolean afterConjunction) {

    /** Tells whether the letter in question is a conjunction, so that a preposition may follow it. */
    public boolean isConjunction() {
      return word.charAt(0) == ArabicChars.WAW || word.charAt(0) == ArabicChars.FEH;
    }
  }

  /** Returns the question that a word poses, if its first letter can be a proclitic at all. */
  public Optional<Question> question(String word, boolean afterConjunction) {
    return Proclitics.readings(word).stream()
        .filter(reading -> reading.length() == 1)
        .max(Comparator.comparingDouble(reading -> reader.logCount(KeyFolder.key(reading.rest()))))
        .map(reading -> new Question(word, reading, afterConjunction))
        .filter(question -> !afterConjunction || !question.isConjunction());
  }

  /**
   * Hands out the features of a question.
   *
   * @param question the word in question
   * @param tokens the tokens of the mention's sentence
   * @param begin index of the mention's first token
   * @param type the mention's type
   * @param sink where the features go
   */
  public void addFeatures(Question question, List<Token> tokens, int begin, String type, FeatureSink sink) {
    Value typeValue = Value.of(type);
    Value letter = Value.of(question.word().substring(0, 1) + (isRestored(question) ? "l" : ""));
    String wholeKey = KeyFolder.key(question.word());
    String restKey = KeyFolder.key(question.reading().rest());
    double whole = reader.logCount(wholeKey);
    double rest = reader.logCount(restKey);
    Value ratio = Value.of(Long.toString(Math.round(rest - whole)));
    sink.add(TYPE, typeValue, letter);
    sink.add(WORD, Value.of(wholeKey));
    sink.add(REST, letter, Value.of(restKey));
    sink.add(LETTERS, typeValue, Value.of(wholeKey.substring(0, Math.min(3, wholeKey.length()))));
    sink.add(RATIO, letter, ratio);
    sink.add(RATIO_OF_TYPE, typeValue, ratio);
    sink.add(COMMON, Value.of(Long.toString(Math.round(whole / 3))), Value.of(Long.toString(Math.round(rest / 3))));
    sink.add(WHOLE_LISTED, typeValue, Value.of(listed(tokens, begin, wholeKey)));
    sink.add(REST_LISTED, typeValue, Value.of(listed(tokens, begin, restKey)));
    sink.add(WHOLE_PARTS, letter, Value.of(parts(wholeKey)));
    sink.add(REST_PARTS, letter, Value.of(parts(restKey)));
    addBefore(question, tokens, begin, letter, sink);
  }

  private static boolean isRestored(Question question) {
    return question.reading().restored(question.word());
  }

  private void addBefore(Question question, List<Token> tokens, int begin, Value letter, FeatureSink sink) {
    if (question.afterConjunction() || begin == 0) {
      sink.add(BEFORE, letter, question.afterConjunction() ? AFTER_CONJUNCTION : START);
      return;
    }
    String key = WordTable.wordKey(tokens.get(begin - 1));
    sink.add(BEFORE, letter, Value.of(key));
    int word = words.indexOf(key);
    if (word >= 0) {
      sink.add(CLASS_BEFORE, letter, Value.of(Integer.toString(words.wordClass(word, 0))));
    }
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
