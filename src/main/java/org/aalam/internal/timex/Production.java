package org.aalam.internal.timex;

/**
 * One way to build a phrase.
 *
 * @param symbol the number of what it builds
 * @param pattern its shape
 * @param join how its meaning comes from its parts
 * @param use what becomes of the loose number in it
 */
record Production(int symbol, Pattern pattern, Join join, FieldChange use) {
  private static final Join[] JOINS = Join.values();

  static Production read(GrammarCode.Reader in) {
    return new Production(in.number(), PatternCode.read(in), JOINS[in.number()], FieldChange.read(in));
  }

  void write(GrammarCode.Writer out) {
    out.number(symbol);
    PatternCode.write(pattern, out);
    out.number(join.ordinal());
    use.write(out);
  }
}
