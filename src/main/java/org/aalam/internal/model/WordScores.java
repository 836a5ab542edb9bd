package org.aalam.internal.model;

import org.aalam.internal.feature.WordFeatures;

/**
 * What a word by itself gives to the labels of the tokens around it.
 *
 * @param word the word; null for the edge of a sentence
 * @param id the hash of its form
 * @param rows a row of {@link LabelScores} for each distance from the token, from the left
 */
record WordScores(WordFeatures word, int id, int[] rows) {}
