package org.aalam.internal.model;

import java.util.List;

/**
 * The labels of a BIO scheme with integer ids: {@code O}, and {@code B-TYPE} and {@code I-TYPE} for each type.
 *
 * <p>Immutable and thread-safe.
 */
public final class LabelSet {
  /** The label of a token outside of every mention; its id is always 0. */
  public static final String OUTSIDE = "O";
  private static final String BEGIN = "B-";
  private static final String INSIDE = "I-";

  private final List<String> types;

  /** Makes the labels of the given types, in their order. */
  public LabelSet(List<String> types) {
    this.types = List.copyOf(types);
  }

  /** Returns the number of labels. */
  public int size() {
    return 1 + 2 * types.size();
  }

  /** Returns the types in order. */
  public List<String> types() {
    return types;
  }

  /** Returns a label by its id. */
  public String label(int id) {
    return id == 0 ? OUTSIDE : (isBegin(id) ? BEGIN : INSIDE) + type(id);
  }

  /**
   * Returns the id of a label.
   *
   * @throws IllegalArgumentException where there is no such label
   */
  public int id(String label) {
    if (label.equals(OUTSIDE)) {
      return 0;
    }
    int type = types.indexOf(typeOf(label));
    if (type < 0 || !label.startsWith(BEGIN) && !label.startsWith(INSIDE)) {
      throw new IllegalArgumentException("no label \"" + label + "\" among the types " + types);
    }
    return 1 + 2 * type + (label.startsWith(BEGIN) ? 0 : 1);
  }

  /** Returns the type part of a {@code B-} or {@code I-} label. */
  public static String typeOf(String label) {
    return label.length() > 2 ? label.substring(2) : "";
  }

  /** Tells whether a label opens a mention. */
  public static boolean isBegin(int id) {
    return (id & 1) == 1;
  }

  /** Tells whether a label goes on with a mention. */
  public static boolean isInside(int id) {
    return id > 0 && (id & 1) == 0;
  }

  /** Returns the type of a label other than {@code O}. */
  public String type(int id) {
    return types.get((id - 1) >> 1);
  }

  /** Tells whether one label may follow another; use {@code -1} for the start of a sentence. */
  public static boolean mayFollow(int previous, int next) {
    return !isInside(next) || previous == next || previous == next - 1;
  }
}
