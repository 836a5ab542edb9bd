package org.aalam.internal.find;

import java.util.List;

/**
 * A found mention with the tokens of its sentence that it covers.
 *
 * @param range its tokens; proclitics of the first may be outside the mention
 * @param keys the keys of its words, the first without proclitics
 * @param mention the mention
 */
record PlacedMention(TokenRange range, List<String> keys, FoundMention mention) {}
