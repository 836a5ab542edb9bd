package org.aalam.internal.text;

import java.util.function.Function;

/**
 * What was reckoned of words not long ago, since some thousand words make up most of all news. What is reckoned must depend
 * on the word alone, so that it does not matter what is still known. Thread-safe; holds a given number of words at most, as
 * {@link Recent} does.
 *
 * @param <V> what is reckoned of a word
 */
public final class RecentWords<V> {
  /** As many words as make up most of all news. */
  public static final int MANY = 16_384;
  /** A longer word is hardly ever met again. */
  private static final int MAX_LENGTH = 24;

  private final Recent<String, V> recent;

  /** Makes an empty memory for at most a number of words. */
  public RecentWords(int max) {
    recent = new Recent<>(max);
  }

  /** Returns what is known of a word, after reckoning it where it is not. */
  public V get(String form, Function<String, V> reckon) {
    return form.length() <= MAX_LENGTH ? recent.get(form, reckon) : reckon.apply(form);
  }
}
