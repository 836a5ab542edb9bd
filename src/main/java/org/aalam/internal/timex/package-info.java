/**
 * Finds date expressions and places them on the calendar.
 *
 * <p>The grammar is data: {@code words.tsv} gives each word form a class and what it says ({@code MONTH=10}), {@code
 * phrases.tsv} builds phrases of words and of each other, {@code rules.tsv} names the expressions that are found, each
 * with an example and its value. What a phrase says is the union of what its words say; {@link
 * org.aalam.internal.timex.TimexResolver} turns that into a date value.
 */
package org.aalam.internal.timex;
