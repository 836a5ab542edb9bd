package org.aalam.internal.feature;

import java.util.ArrayList;
import java.util.List;
import org.aalam.internal.lexicon.CliticReader;
import org.aalam.internal.lexicon.NameParts;
import org.aalam.internal.lexicon.TypeTable;
import org.aalam.internal.lexicon.WordTable;
import org.aalam.internal.text.KeyFolder;
import org.aalam.internal.token.Proclitics.Reading;
import org.aalam.internal.token.Token;

/** Makes {@link WordFeatures} of tokens. Immutable and thread-safe. */
final class WordFeatureReader {
  private static final int MAX_AFFIX = 4;
  private static final double[] LEVELS = {0.03, 0.15, 0.4, 0.7, 0.92};

  private final WordTable words;
  private final CliticReader clitics;
  private final NameParts nameParts;
  private final TypeTable types;

  WordFeatureReader(WordTable words, TypeTable types, NameParts nameParts) {
    this.words = words;
    this.types = types;
    this.clitics = new CliticReader(words);
    this.nameParts = nameParts;
  }

  WordFeatures read(Token token) {
    String key = token.key();
    Reading reading = clitics.likeliest(token.form());
    String rest = reading == null ? key : KeyFolder.key(reading.rest());
    String stem = KeyFolder.withoutArticle(rest);
    int word = indexInNews(key, rest);
    return new WordFeatures(
        Value.of(WordTable.wordKey(key)),
        Value.of(token.form()),
        Value.of(WordTable.wordKey(stem)),
        reading == null ? Value.NONE : Value.of(key.substring(0, reading.length())),
        prefixes(stem),
        suffixes(key),
        Value.of(WordShape.of(token.form())),
        classes(word),
        nameParts(rest),
        types(WordTable.wordKey(stem)),
        Value.of(Integer.toString((int) Math.round(clitics.logCount(rest) / 2))));
  }

  /** A word that news do not have as it stands is known by its rest without proclitics. */
  private int indexInNews(String key, String rest) {
    int word = words.indexOf(WordTable.wordKey(key));
    return word >= 0 ? word : words.indexOf(WordTable.wordKey(rest));
  }

  private static List<Value> prefixes(String stem) {
    List<Value> prefixes = new ArrayList<>(MAX_AFFIX);
    for (int length = 1; length <= MAX_AFFIX && length < stem.length(); length++) {
      prefixes.add(Value.of(stem.substring(0, length)));
    }
    return prefixes;
  }

  private static List<Value> suffixes(String key) {
    List<Value> suffixes = new ArrayList<>(MAX_AFFIX);
    for (int length = 1; length <= MAX_AFFIX && length < key.length(); length++) {
      suffixes.add(Value.of(key.substring(key.length() - length)));
    }
    return suffixes;
  }

  private List<Value> classes(int word) {
    List<Value> classes = new ArrayList<>(words.grains());
    for (int grain = 0; word >= 0 && grain < words.grains(); grain++) {
      classes.add(Value.of(Integer.toString(words.wordClass(word, grain))));
    }
    return classes;
  }

  private Value nameParts(String key) {
    int given = magnitude(nameParts.given(key));
    int later = magnitude(nameParts.later(key));
    return given + later == 0 ? Value.NONE : Value.of(given + "," + later);
  }

  private List<Value> types(String stem) {
    int row = types.row(stem);
    List<Value> values = new ArrayList<>(2);
    for (int type = 0; row >= 0 && type < types.types().size(); type++) {
      int level = level(types.share(row, type));
      if (level > 0) {
        values.add(Value.of(types.types().get(type) + level));
      }
    }
    return values;
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
