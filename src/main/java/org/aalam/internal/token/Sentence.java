package org.aalam.internal.token;

import java.util.List;

/**
 * The tokens of one sentence, headline or line, in text order.
 *
 * @param tokens at least one token
 */
public record Sentence(List<Token> tokens) {

  /** Copies the list. */
  public Sentence {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence must have at least one token");
    }
  }

  /** Returns the number of tokens. */
  public int size() {
    return tokens.size();
  }

  /** Returns a token by its index. */
  public Token token(int index) {
    return tokens.get(index);
  }
}
