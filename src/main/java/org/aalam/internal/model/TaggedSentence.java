package org.aalam.internal.model;

import java.util.List;
import org.aalam.internal.feature.AnnotatedSentence;

/**
 * What the tagger says of a sentence.
 *
 * @param source the sentence
 * @param spans the mentions of the likeliest labelling, in order, disjoint
 * @param typeProbabilities for each token the probability of each of the model's types, in the model's order; not to be
 *     changed
 */
public record TaggedSentence(AnnotatedSentence source, List<TaggedSpan> spans, double[][] typeProbabilities) {}
