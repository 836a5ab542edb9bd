package org.aalam.internal.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was reckoned of keys not long ago. What is reckoned must depend on the key alone, so that it does not matter what is
 * still known. Thread-safe; holds a given number of keys at most: where there would be more, the half that was not asked for
 * lately is forgotten.
 *
 * @param <K> the keys
 * @param <V> what is reckoned of a key
 */
public final class Recent<K, V> {
  private final int half;
  private volatile Map<K, V> recent = new ConcurrentHashMap<>();
  /** What was recent before {@link #recent} was begun. */
  private volatile Map<K, V> older = new ConcurrentHashMap<>();

  /** Makes an empty memory for at most a number of keys. */
  public Recent(int max) {
    half = max / 2;
  }

  /** Returns what is known of a key, after reckoning it where it is not. */
  public V get(K key, Function<K, V> reckon) {
    V value = known(key);
    return value != null ? value : put(key, reckon.apply(key));
  }

  /** Returns what is known of a key, null where nothing is. */
  V known(K key) {
    V value = recent.get(key);
    if (value != null) {
      return value;
    }
    value = older.get(key);
    if (value != null && recent.size() < half) {
      recent.put(key, value);
    }
    return value;
  }

  private V put(K key, V value) {
    if (recent.size() >= half) {
      forget();
    }
    recent.put(key, value);
    return value;
  }

  private synchronized void forget() {
    // Another thread may have been quicker.
    if (recent.size() >= half) {
      older = recent;
      recent = new ConcurrentHashMap<>(half);
    }
  }
}
