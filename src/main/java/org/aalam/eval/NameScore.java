package org.aalam.eval;

import java.util.Objects;

/**
 * How well the mentions of persons and organizations alone were gathered: the two types whose names change within a text.
 * A link is a pair of mentions that are in the gold data and stand in one predicted entity; it is wrong where the gold data
 * has them in two entities. Immutable and thread-safe.
 *
 * @param coreference B³ over predicted and gold mentions alike, as in {@link EvaluationReport}
 * @param linking B³ over the gold mentions alone, as in {@link EvaluationReport}
 * @param links how many links were predicted
 * @param wrongLinks how many of them are wrong
 */
public record NameScore(CoreferenceScore coreference, CoreferenceScore linking, int links, int wrongLinks) {

  /**
   * Checks the parts.
   *
   * @param coreference as in the record's description
   * @param linking as in the record's description
   * @param links as in the record's description
   * @param wrongLinks as in the record's description
   * @throws NullPointerException where a score is null
   * @throws IllegalArgumentException where there are more wrong links than links, or less than none
   */
  public NameScore {
    Objects.requireNonNull(coreference, "coreference must not be null");
    Objects.requireNonNull(linking, "linking must not be null");
    if (wrongLinks < 0 || wrongLinks > links) {
      throw new IllegalArgumentException("wrongLinks must be 0 to " + links + ", but is " + wrongLinks);
    }
  }

  /**
   * Returns the share of links that are wrong.
   *
   * @return 0.0 to 1.0; 0.0 where there is no link
   */
  public double wrongMerges() {
    return links == 0 ? 0.0 : (double) wrongLinks / links;
  }
}
