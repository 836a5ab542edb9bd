package org.aalam.internal.timex;

/**
 * One kind of date expression.
 *
 * @param id its stable name
 * @param phrase how it is built
 * @param before what may stand before it
 * @param after what may stand after it
 * @param starts what it can begin with
 * @param weak true where it needs a second witness
 */
record TimexRule(String id, Production phrase, Context before, Context after, Starts starts, boolean weak) {}
