package org.aalam.internal.feature;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.aalam.internal.lexicon.PhraseTable;
import org.aalam.internal.lexicon.PhraseTable.Match;
import org.aalam.internal.text.Recent;
import org.aalam.internal.token.Token;

/**
 * Marks the tokens of the phrases of a list: with {@code U} a phrase of one token, with {@code B} and {@code I} the tokens of a
 * longer one, and with its kind. Thread-safe.
 *
 * @param <V> the values of the list
 */
final class PhraseMarker<V> {
  private static final int MAX_KINDS = 1_024;

  private final PhraseTable<V> phrases;
  private final Function<V, String> kind;
  private final int bit;
  private final Recent<String, Marking> markings = new Recent<>(MAX_KINDS);

  /** The values of one kind. */
  private record Marking(Value alone, Value begin, Value inside) {
    static Marking of(String kind) {
      return new Marking(Value.of("U" + kind), Value.of("B" + kind), Value.of("I" + kind));
    }
  }

  /**
   * Makes a marker.
   *
   * @param phrases the list
   * @param kind names the kind of a value
   * @param bit which of {@link KnownWord#phrases} tells that a word begins a phrase of the list
   */
  PhraseMarker(PhraseTable<V> phrases, Function<V, String> kind, int bit) {
    this.phrases = phrases;
    this.kind = kind;
    this.bit = bit;
  }

  /** Returns the marker's bit where one of the hashes begins a phrase, else 0. */
  int beginning(long[] hashes) {
    for (long hash : hashes) {
      if (phrases.hasBeginning(hash)) {
        return bit;
      }
    }
    return 0;
  }

  /** Returns the marks of the tokens of a sentence. */
  List<Value> mark(List<Token> tokens, KnownWord[] words) {
    Value[] values = new Value[words.length];
    Arrays.fill(values, Value.NONE);
    int token = 0;
    while (token < words.length) {
      Match<V> match = (words[token].phrases() & bit) == 0
          ? null
          : phrases.longest(tokens, token, words[token].beginnings());
      if (match == null) {
        token++;
        continue;
      }
      Marking marking = markings.get(kind.apply(match.value()), Marking::of);
      values[token] = match.end() - token == 1 ? marking.alone : marking.begin;
      for (token++; token < match.end(); token++) {
        values[token] = marking.inside;
      }
    }
    return Arrays.asList(values);
  }
}
