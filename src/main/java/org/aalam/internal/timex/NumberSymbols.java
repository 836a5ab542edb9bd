package org.aalam.internal.timex;

/** The symbols of the classes that no table of words lists: numbers in digits, and all other words. */
final class NumberSymbols {
  private final int[] ids;
  private final int other;
  private final int joint;

  NumberSymbols(Symbols symbols) {
    NumberClass[] classes = NumberClass.values();
    ids = new int[classes.length];
    for (NumberClass each : classes) {
      ids[each.ordinal()] = symbols.id(each.name());
    }
    other = symbols.id(NumberClass.OTHER);
    joint = symbols.id(NumberClass.JOINT);
  }

  int id(NumberClass numberClass) {
    return ids[numberClass.ordinal()];
  }

  /** Returns the class of words that are no words of dates. */
  int other() {
    return other;
  }

  /** Returns the class of marks between the digits of one token. */
  int joint() {
    return joint;
  }
}
