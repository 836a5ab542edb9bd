package org.aalam.internal.lexicon;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.aalam.internal.data.ByteReader;
import org.aalam.internal.data.ByteWriter;
import org.aalam.internal.text.ArabicChars;
import org.aalam.internal.text.KeyFolder;
import org.aalam.internal.text.TextHash;
import org.aalam.internal.text.TextNormalizer;
import org.aalam.internal.token.Proclitics;
import org.aalam.internal.token.Proclitics.Reading;
import org.aalam.internal.token.Sentence;
import org.aalam.internal.token.SentenceSplitter;
import org.aalam.internal.token.Token;

/**
 * Phrases of one or more tokens, found by their keys, each with a value.
 *
 * <p>The table holds a 64-bit hash for every phrase and every beginning of one, so the longest phrase at a token is found
 * with one look-up a token. Immutable and thread-safe if the values are.
 *
 * @param <V> type of the values
 */
public final class PhraseTable<V> {
  private static final int NONE = -1;
  /** A phrase's beginning that is no phrase itself. */
  private static final int BEGINNING = -2;

  private final LongIntMap phrases;
  private final List<V> values;

  private PhraseTable(LongIntMap phrases, List<V> values) {
    this.phrases = phrases;
    this.values = values;
  }

  /** Makes a table of surface forms; a form's tokens and keys are made as those of a text are. */
  public static <V> PhraseTable<V> of(Map<String, V> valueByForm) {
    Builder<V> builder = new Builder<>((first, second) -> second);
    valueByForm.forEach(builder::add);
    return builder.build();
  }

  /** Reads a table whose phrases {@link #write} wrote; its {@link #values} were written by themselves. */
  static <V> PhraseTable<V> read(ByteReader in, List<V> values) throws IOException {
    return new PhraseTable<>(LongIntMap.read(in), values);
  }

  /** Writes the phrases, with the indexes of their values. */
  void write(ByteWriter out) throws IOException {
    phrases.write(out);
  }

  /** Returns the different values. */
  List<V> values() {
    return values;
  }

  /** Collects phrases; forms with the same keys, such as two spellings of one name, share a value. Not thread-safe. */
  static final class Builder<V> {
    private final BinaryOperator<V> merge;
    private final Map<Long, Integer> index = new HashMap<>();
    private final List<V> values = new ArrayList<>();

    /** Starts a table; {@code merge} joins the values of forms with the same keys. */
    Builder(BinaryOperator<V> merge) {
      this.merge = merge;
    }

    void add(String form, V value) {
      long hash = TextHash.EMPTY;
      for (String key : keys(form)) {
        index.putIfAbsent(hash, BEGINNING);
        hash = extend(hash, key);
      }
      int known = index.getOrDefault(hash, NONE);
      if (known >= 0) {
        values.set(known, merge.apply(values.get(known), value));
      } else if (hash != TextHash.EMPTY) {
        index.put(hash, values.size());
        values.add(value);
      }
    }

    /** Makes the table, in which equal values are one. */
    PhraseTable<V> build() {
      Map<V, Integer> distinct = new LinkedHashMap<>();
      values.forEach(value -> distinct.putIfAbsent(value, distinct.size()));
      index.replaceAll((hash, found) -> found < 0 ? found : distinct.get(values.get(found)));
      return new PhraseTable<>(LongIntMap.of(index, NONE), List.copyOf(distinct.keySet()));
    }
  }

  /** Returns the keys of a surface form's tokens. */
  public static List<String> keys(String form) {
    List<String> keys = new ArrayList<>();
    if (isWordsAlone(form)) {
      // Most forms of a list are; they need no tokenizer, which costs a hundred times as much.
      for (String word : form.split(" ")) {
        keys.add(KeyFolder.key(word));
      }
      return keys;
    }
    for (Sentence sentence : SentenceSplitter.split(TextNormalizer.normalizedForm(form))) {
      for (Token token : sentence.tokens()) {
        keys.add(token.key());
      }
    }
    return keys;
  }

  /** Tells whether the form is Arabic words with single spaces between them, and nothing to normalize. */
  private static boolean isWordsAlone(String form) {
    boolean letterExpected = true;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      boolean letter = c <= ArabicChars.YEH && ArabicChars.isArabicLetter(c);
      if (!letter && (letterExpected || c != ' ')) {
        return false;
      }
      letterExpected = !letter;
    }
    return !letterExpected;
  }

  private static long extend(long hash, String key) {
    return TextHash.extend(TextHash.extend(hash, key), ' ');
  }

  /** Returns the value of one key alone, or null where there is none. */
  public V get(String key) {
    int found = phrases.get(extend(TextHash.EMPTY, KeyFolder.key(key)));
    return found >= 0 ? values.get(found) : null;
  }

  /** Returns the value of a surface form as a whole, or null where it is no phrase. */
  public V whole(String form) {
    long hash = TextHash.EMPTY;
    for (String key : keys(form)) {
      hash = extend(hash, key);
    }
    int found = phrases.get(hash);
    return found >= 0 ? values.get(found) : null;
  }

  /** Finds the longest phrase that begins at a token, with its proclitics or without; null where there is none. */
  public Match<V> longest(List<Token> tokens, int begin) {
    return longest(tokens, begin, beginnings(tokens.get(begin)));
  }

  /**
   * Returns the hashes under which phrases that begin with a token are found, in whatever table: first that of the whole word,
   * then those of its readings without proclitics. They depend on the token's form alone.
   */
  public static long[] beginnings(Token token) {
    List<Reading> readings = Proclitics.readings(token.form());
    long[] hashes = new long[1 + readings.size()];
    hashes[0] = extend(TextHash.EMPTY, token.key());
    for (int i = 0; i < readings.size(); i++) {
      hashes[i + 1] = extend(TextHash.EMPTY, KeyFolder.key(readings.get(i).rest()));
    }
    return hashes;
  }

  /** Tells whether a phrase begins with the word of one of {@link #beginnings}. */
  public boolean hasBeginning(long hash) {
    return phrases.get(hash) != NONE;
  }

  /** Does what {@link #longest(List, int)} does, given the {@link #beginnings} of the token. */
  public Match<V> longest(List<Token> tokens, int begin, long[] beginnings) {
    Match<V> longest = null;
    for (long hash : beginnings) {
      Match<V> match = longest(tokens, begin, hash);
      if (match != null && (longest == null || match.end() > longest.end())) {
        longest = match;
      }
    }
    return longest;
  }

  /**
   * Finds the longest phrase that begins at a token.
   *
   * @param tokens the tokens of a sentence
   * @param begin index of the first token
   * @param firstKey the key to use for the first token, so that a reading without its proclitic can be looked up
   * @return the match, or null where no phrase begins there
   */
  public Match<V> longest(List<Token> tokens, int begin, String firstKey) {
    return longest(tokens, begin, extend(TextHash.EMPTY, firstKey));
  }

  private Match<V> longest(List<Token> tokens, int begin, long firstHash) {
    Match<V> longest = null;
    long hash = firstHash;
    for (int end = begin + 1; ; end++) {
      int found = phrases.get(hash);
      if (found == NONE) {
        return longest;
      }
      if (found >= 0) {
        longest = new Match<>(begin, end, values.get(found));
      }
      if (end == tokens.size()) {
        return longest;
      }
      hash = extend(hash, tokens.get(end).key());
    }
  }

  /**
   * A phrase found in a sentence.
   *
   * @param begin index of its first token
   * @param end index after its last token
   * @param value the phrase's value
   */
  public record Match<V>(int begin, int end, V value) {}
}
