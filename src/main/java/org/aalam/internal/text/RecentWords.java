package org.aalam.internal.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was reckoned of words not long ago, since a few thousand words make up most of all news. What is reckoned must depend
 * on the word alone, so that it does not matter what is still known. Thread-safe; holds a given number of words at most,
 * and begins anew where there would be more.
 *
 * @param <V> what is reckoned of a word
 */
public final class RecentWords<V> {
  /** As many words as make up most of all news. */
  public static final int MANY = 8_192;
  /** A longer word is hardly ever met again. */
  private static final int MAX_LENGTH = 24;

  private final int max;
  private final Map<String, V> known = new ConcurrentHashMap<>();

  /** Makes an empty memory for at most a number of words. */
  public RecentWords(int max) {
    this.max = max;
  }

  /** Returns what is known of a word, after reckoning it where it is not. */
  public V get(String form, Function<String, V> reckon) {
    V value = known.get(form);
    if (value != null) {
      return value;
    }
    V reckoned = reckon.apply(form);
    if (form.length() <= MAX_LENGTH) {
      if (known.size() >= max) {
        known.clear();
      }
      known.put(form, reckoned);
    }
    return reckoned;
  }
}
