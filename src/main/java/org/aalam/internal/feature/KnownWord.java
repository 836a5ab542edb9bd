package org.aalam.internal.feature;

import org.aalam.internal.timex.DateWord;

/**
 * A word with all that annotating it needs and that depends on its form alone.
 *
 * @param features what it is by itself
 * @param isFollowed whether its other occurrences in a text tell something of it (see {@link DocumentContext})
 * @param context what it says of words that are followed
 * @param beginnings the hashes under which phrases that begin with it are found (see
 *     {@link org.aalam.internal.lexicon.PhraseTable#beginnings})
 * @param date what the grammar of dates knows of it
 * @param phrases a bit for each list that has a phrase which begins with it
 */
record KnownWord(WordFeatures features, boolean isFollowed, ContextValues.OfWord context, long[] beginnings, DateWord date,
    int phrases) {}
