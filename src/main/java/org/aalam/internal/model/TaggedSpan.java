package org.aalam.internal.model;

/**
 * A mention as the tagger sees it.
 *
 * @param begin index of its first token in the sentence
 * @param end index after its last token
 * @param type its type
 * @param probability the model's marginal probability that a mention of this type stands exactly here
 */
public record TaggedSpan(int begin, int end, String type, double probability) {}
