package org.aalam.io;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An annotated article. Immutable and thread-safe.
 *
 * @param id its identifier
 * @param text the text, exactly as the file has it
 * @param referenceDate the article's date, empty where not known
 * @param mentions its mentions in text order, disjoint
 */
public record GoldArticle(String id, String text, Optional<LocalDate> referenceDate, List<GoldMention> mentions) {

  /**
   * Checks the parts and copies the list.
   *
   * @param id as in the record's description
   * @param text as in the record's description
   * @param referenceDate as in the record's description
   * @param mentions as in the record's description
   * @throws NullPointerException where a part is null
   * @throws IllegalArgumentException where mentions overlap, are out of order or reach beyond the text
   */
  public GoldArticle {
    Objects.requireNonNull(id, "id must not be null");
    Objects.requireNonNull(text, "text must not be null");
    Objects.requireNonNull(referenceDate, "referenceDate must not be null");
    mentions = List.copyOf(mentions);
    int position = 0;
    for (GoldMention mention : mentions) {
      if (mention.span().begin() < position || mention.span().end() > text.length()) {
        throw new IllegalArgumentException(
            "the mention at " + mention.span() + " overlaps the one before it or reaches beyond the text");
      }
      position = mention.span().end();
    }
  }
}
