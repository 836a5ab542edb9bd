package org.aalam.internal.text;

/**
 * The 64-bit FNV-1a hash over UTF-16 code units, which can be continued: hashing {@code a} and then {@code b} gives the
 * hash of {@code ab}. It stands for a string in tables that are too large or too hot for strings.
 *
 * <p>Source: Fowler, Noll and Vo, "The FNV Non-Cryptographic Hash Algorithm", draft-eastlake-fnv.
 */
public final class TextHash {
  /** The hash of the empty text, where every hash begins. */
  public static final long EMPTY = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private TextHash() {}

  /** Continues a hash with one code unit. */
  public static long extend(long hash, char c) {
    return (hash ^ c) * PRIME;
  }

  /** Continues a hash with a text. */
  public static long extend(long hash, CharSequence text) {
    long extended = hash;
    for (int i = 0; i < text.length(); i++) {
      extended = extend(extended, text.charAt(i));
    }
    return extended;
  }

  /** Continues a hash with a range of a text. */
  public static long extend(long hash, CharSequence text, int begin, int end) {
    long extended = hash;
    for (int i = begin; i < end; i++) {
      extended = extend(extended, text.charAt(i));
    }
    return extended;
  }

  /** Returns the hash of a text. */
  public static long of(CharSequence text) {
    return extend(EMPTY, text);
  }

  /** Spreads a hash over all its bits, for use as an index: the low bits of FNV-1a alone are weak. */
  public static long mix(long hash) {
    long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    return mixed ^ (mixed >>> 33);
  }
}
