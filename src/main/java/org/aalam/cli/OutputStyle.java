package org.aalam.cli;

/**
 * What may differ inside a format.
 *
 * @param coloured whether the table has colours
 * @param withText whether a JSON record carries the document's text
 * @param byteOrderMark whether CSV begins with a byte order mark
 */
record OutputStyle(boolean coloured, boolean withText, boolean byteOrderMark) {}
