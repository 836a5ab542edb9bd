package org.aalam.eval;

import java.util.List;

/** Tags the tokens of a sentence that is already cut into tokens. Implementations are thread-safe. */
@FunctionalInterface
public interface TokenTagger {

  /**
   * Tags a sentence.
   *
   * @param tokens the tokens as they stand, at least one
   * @return one tag a token: {@code O}, {@code B-LABEL} or {@code I-LABEL}
   */
  List<String> tag(List<String> tokens);
}
