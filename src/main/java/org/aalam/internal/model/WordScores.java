package org.aalam.internal.model;

import org.aalam.internal.feature.WordFeatures;

/**
 * What a word by itself gives to the tokens around it.
 *
 * @param word the word; null for the edge of a sentence
 * @param id the hash of its form
 * @param given what it gives to the token at each distance, from the left
 */
record WordScores(WordFeatures word, int id, Given given) {}
