package org.aalam.train;

/**
 * A row of a list of names in both scripts.
 *
 * @param arabic the Arabic name
 * @param latin the Latin name as written
 * @param person whether it is a person's
 * @param source the list that it comes from
 * @param agreement how many of the consonants agree, 0 to 1
 */
record NamePair(String arabic, String latin, boolean person, String source, double agreement) {}
