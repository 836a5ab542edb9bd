package org.aalam.internal.timex;

/**
 * One way to build a phrase.
 *
 * @param symbol the number of what it builds
 * @param pattern its shape
 * @param join how its meaning comes from its parts
 * @param use what becomes of the loose number in it
 */
record Production(int symbol, Pattern pattern, Join join, FieldChange use) {}
