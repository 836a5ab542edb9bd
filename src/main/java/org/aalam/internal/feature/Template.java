package org.aalam.internal.feature;

import org.aalam.internal.text.TextHash;

/**
 * What a feature says, without the value: {@code "word-1"} says which word stands before. A feature is a template with
 * one value or two; as a string it reads {@code template=value} or {@code template=value<TAB>value}, and its 64-bit hash
 * is made of the hashes of its parts, so that running a model builds no strings.
 *
 * @param name the template's name, without {@code =}
 * @param hash the hash of the name
 */
public record Template(String name, long hash) {
  private static final char VALUE_SEPARATOR = '\t';

  /** Makes the template of a name. */
  public static Template of(String name) {
    return new Template(name, TextHash.mix(TextHash.of(name)));
  }

  /** Makes one template for each position around a token, from {@code first} to {@code last}. */
  public static Template[] window(String name, int first, int last) {
    Template[] templates = new Template[last - first + 1];
    for (int offset = first; offset <= last; offset++) {
      templates[offset - first] = of(name + (offset > 0 ? "+" : "") + (offset == 0 ? "" : offset));
    }
    return templates;
  }

  /** Returns the hash of the feature with a value. */
  public long with(Value value) {
    return join(hash, value.hash());
  }

  /** Returns the hash of the feature with two values. */
  public long with(Value first, Value second) {
    return join(join(hash, first.hash()), second.hash());
  }

  /** Returns the feature as a string. */
  public String describe(Value... values) {
    StringBuilder text = new StringBuilder(name).append('=');
    for (int i = 0; i < values.length; i++) {
      text.append(i > 0 ? String.valueOf(VALUE_SEPARATOR) : "").append(values[i].text());
    }
    return text.toString();
  }

  /** Returns the hash of a feature that is given as a string; the same as {@link #with} returns for its parts. */
  public static long hashOf(String feature) {
    int equals = feature.indexOf('=');
    if (equals < 0) {
      return TextHash.mix(TextHash.of(feature));
    }
    long hash = TextHash.mix(TextHash.of(feature.substring(0, equals)));
    for (int begin = equals + 1; begin <= feature.length(); ) {
      int end = feature.indexOf(VALUE_SEPARATOR, begin);
      end = end < 0 ? feature.length() : end;
      hash = join(hash, TextHash.of(feature.substring(begin, end)));
      begin = end + 1;
    }
    return hash;
  }

  private static long join(long hash, long valueHash) {
    return TextHash.mix(hash * 31 + valueHash);
  }
}
