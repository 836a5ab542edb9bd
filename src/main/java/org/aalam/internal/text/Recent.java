package org.aalam.internal.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was reckoned of keys not long ago. What is reckoned must depend on the key alone, so that it does not matter what is
 * still known. Thread-safe; holds a given number of keys at most, and begins anew where there would be more.
 *
 * @param <K> the keys
 * @param <V> what is reckoned of a key
 */
public final class Recent<K, V> {
  private final int max;
  private final Map<K, V> known = new ConcurrentHashMap<>();

  /** Makes an empty memory for at most a number of keys. */
  public Recent(int max) {
    this.max = max;
  }

  /** Returns what is known of a key, after reckoning it where it is not. */
  public V get(K key, Function<K, V> reckon) {
    V value = known.get(key);
    if (value != null) {
      return value;
    }
    V reckoned = reckon.apply(key);
    if (known.size() >= max) {
      known.clear();
    }
    known.put(key, reckoned);
    return reckoned;
  }
}
