package org.aalam.internal.model;

/**
 * What a word or a mark gives to the tokens around it, a row for the token at each distance, from the left.
 *
 * @param scores to the labels, as {@link LabelScores}
 * @param sums to the hidden units
 */
record Given(int[] scores, short[] sums) {}
