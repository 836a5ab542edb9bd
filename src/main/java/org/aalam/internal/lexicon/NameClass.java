package org.aalam.internal.lexicon;

/** What a name in a list is the name of. */
public enum NameClass {
  PERSON,
  PLACE,
  ORGANIZATION;

  /** Returns the bit that stands for this class in a set of classes. */
  public int bit() {
    return 1 << ordinal();
  }
}
