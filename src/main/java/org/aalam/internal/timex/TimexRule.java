package org.aalam.internal.timex;

/**
 * One kind of date expression.
 *
 * @param id its stable name
 * @param phrase how it is built
 * @param before what may stand before it
 * @param after what may stand after it
 * @param index its place among the rules
 * @param weak true where it needs a second witness
 */
record TimexRule(String id, Production phrase, Context before, Context after, int index, boolean weak) {

  static TimexRule read(GrammarCode.Reader in, int index) {
    return new TimexRule(in.text(), Production.read(in), Context.read(in), Context.read(in), index, in.number() != 0);
  }

  void write(GrammarCode.Writer out) {
    out.text(id);
    phrase.write(out);
    before.write(out);
    after.write(out);
    out.number(weak ? 1 : 0);
  }
}
