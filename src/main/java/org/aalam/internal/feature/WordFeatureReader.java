package org.aalam.internal.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.aalam.internal.lexicon.CliticReader;
import org.aalam.internal.lexicon.NameParts;
import org.aalam.internal.lexicon.TypeTable;
import org.aalam.internal.lexicon.WordTable;
import org.aalam.internal.lexicon.WordVectors;
import org.aalam.internal.text.KeyFolder;
import org.aalam.internal.text.Recent;
import org.aalam.internal.token.Proclitics.Reading;
import org.aalam.internal.token.Token;

/** Makes {@link WordFeatures} of tokens. Thread-safe. */
final class WordFeatureReader {
  private static final int MAX_AFFIX = 4;
  private static final double[] LEVELS = {0.03, 0.15, 0.4, 0.7, 0.92};

  /** As many as there are classes; they and the values below have one object each, since words hold many of them. */
  private static final List<Value> NUMBERS = IntStream.range(0, 2_048).mapToObj(i -> Value.of(Integer.toString(i))).toList();
  private static final int MAX_FEW = 8_192;

  private final Recent<String, Value> few = new Recent<>(MAX_FEW);
  private final WordTable words;
  private final CliticReader clitics;
  private final NameParts nameParts;
  private final TypeTable types;
  private final WordVectors vectors;

  WordFeatureReader(WordTable words, TypeTable types, WordVectors vectors, NameParts nameParts) {
    this.words = words;
    this.types = types;
    this.vectors = vectors;
    this.clitics = new CliticReader(words);
    this.nameParts = nameParts;
  }

  WordFeatures read(Token token) {
    String key = token.key();
    Reading reading = clitics.likeliest(token.form());
    String rest = reading == null ? key : KeyFolder.key(reading.rest());
    String stem = KeyFolder.withoutArticle(rest);
    int index = indexInNews(key, rest);
    Value word = Value.of(WordTable.wordKey(key));
    Value stemValue = like(word, WordTable.wordKey(stem));
    return new WordFeatures(
        word,
        like(word, token.form()),
        stemValue,
        reading == null ? Value.NONE : few.get(key.substring(0, reading.length()), Value::of),
        prefixes(stem),
        suffixes(key),
        few.get(WordShape.of(token.form()), Value::of),
        classes(index),
        nameParts(rest),
        types(stemValue.text()),
        number((int) Math.round(clitics.logCount(rest) / 2)),
        vectors.row(index));
  }

  /** The value of a text, the given one where it has that text: most words are their own keys and stems. */
  private static Value like(Value value, String text) {
    return value.text().equals(text) ? value : Value.of(text);
  }

  private static Value number(int number) {
    return number < NUMBERS.size() ? NUMBERS.get(number) : Value.of(Integer.toString(number));
  }

  /** A word that news do not have as it stands is known by its rest without proclitics. */
  private int indexInNews(String key, String rest) {
    int word = words.indexOf(WordTable.wordKey(key));
    return word >= 0 ? word : words.indexOf(WordTable.wordKey(rest));
  }

  private List<Value> prefixes(String stem) {
    List<Value> prefixes = new ArrayList<>(MAX_AFFIX);
    for (int length = 1; length <= MAX_AFFIX && length < stem.length(); length++) {
      prefixes.add(affix(stem.substring(0, length)));
    }
    return List.copyOf(prefixes);
  }

  private List<Value> suffixes(String key) {
    List<Value> suffixes = new ArrayList<>(MAX_AFFIX);
    for (int length = 1; length <= MAX_AFFIX && length < key.length(); length++) {
      suffixes.add(affix(key.substring(key.length() - length)));
    }
    return List.copyOf(suffixes);
  }

  /** Many words share a short one. */
  private Value affix(String letters) {
    return letters.length() < MAX_AFFIX - 1 ? few.get(letters, Value::of) : Value.of(letters);
  }

  private List<Value> classes(int word) {
    List<Value> classes = new ArrayList<>(words.grains());
    for (int grain = 0; word >= 0 && grain < words.grains(); grain++) {
      classes.add(number(words.wordClass(word, grain)));
    }
    return List.copyOf(classes);
  }

  private Value nameParts(String key) {
    int given = magnitude(nameParts.given(key));
    int later = magnitude(nameParts.later(key));
    return given + later == 0 ? Value.NONE : few.get(given + "," + later, Value::of);
  }

  private List<Value> types(String stem) {
    int row = types.row(stem);
    List<Value> values = new ArrayList<>(2);
    for (int type = 0; row >= 0 && type < types.types().size(); type++) {
      int level = level(types.share(row, type));
      if (level > 0) {
        values.add(few.get(types.types().get(type) + level, Value::of));
      }
    }
    return List.copyOf(values);
  }

  /** From 0 for hardly ever to 5 for nearly always. */
  private static int level(double share) {
    int level = 0;
    while (level < LEVELS.length && share >= LEVELS[level]) {
      level++;
    }
    return level;
  }

  /** 0, 1 for up to 3, 2 for up to 15, 3 for more. */
  private static int magnitude(int count) {
    if (count == 0) {
      return 0;
    }
    return count <= 3 ? 1 : count <= 15 ? 2 : 3;
  }
}
