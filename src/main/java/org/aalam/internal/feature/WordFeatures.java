package org.aalam.internal.feature;

import java.util.List;

/**
 * What can be said of a word by itself, whatever stands around it.
 *
 * @param word the word's key
 * @param form the word as written
 * @param stem the key without proclitics (in the likelier reading) and without the article
 * @param proclitic the proclitics of that reading, empty for none
 * @param prefixes the first one to four letters of the stem
 * @param suffixes the last one to four letters of the key
 * @param shape kinds of characters (see {@link WordShape})
 * @param classes its classes in unlabelled news, from coarse to fine; empty for an unknown word
 * @param nameParts how common it is as first and as later part of persons' names
 * @param types how a tagger reads the word in unlabelled news, one value for each type that it finds not seldom
 * @param frequency how common it is in news
 * @param vector the row of its vector in the table of vectors
 */
public record WordFeatures(
    Value word,
    Value form,
    Value stem,
    Value proclitic,
    List<Value> prefixes,
    List<Value> suffixes,
    Value shape,
    List<Value> classes,
    Value nameParts,
    List<Value> types,
    Value frequency,
    int vector) {}
