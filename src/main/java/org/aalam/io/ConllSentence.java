package org.aalam.io;

import java.util.List;

/**
 * A sentence of a CoNLL file. Immutable and thread-safe.
 *
 * @param tokens its tokens as they stand in the file, at least one
 * @param tags one tag a token: {@code O}, {@code B-LABEL} or {@code I-LABEL}
 * @param line the line of the first token, from 1
 */
public record ConllSentence(List<String> tokens, List<String> tags, int line) {

  /**
   * Checks the parts and copies the lists.
   *
   * @param tokens as in the record's description
   * @param tags as in the record's description
   * @param line as in the record's description
   * @throws NullPointerException where a part is null
   * @throws IllegalArgumentException where there is no token, or not one tag a token
   */
  public ConllSentence {
    tokens = List.copyOf(tokens);
    tags = List.copyOf(tags);
    if (tokens.isEmpty() || tokens.size() != tags.size()) {
      throw new IllegalArgumentException(
          "a sentence must have at least one token and as many tags, but has " + tokens.size() + " and " + tags.size());
    }
  }
}
