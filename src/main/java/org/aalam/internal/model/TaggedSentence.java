package org.aalam.internal.model;

import java.util.List;
import org.aalam.internal.token.Sentence;

/**
 * What the tagger says of a sentence.
 *
 * @param sentence the sentence
 * @param spans the mentions of the likeliest labelling, in order, disjoint
 * @param typeProbabilities for each token the probability of each of the model's types
 */
public record TaggedSentence(Sentence sentence, List<TaggedSpan> spans, double[][] typeProbabilities) {}
