package org.aalam.internal.title;

import java.util.Optional;
import org.aalam.internal.text.KeyFolder;
import org.aalam.internal.token.Proclitics;

/**
 * A word read as the head of a title.
 *
 * @param head the head
 * @param proclitics how many code units of the word are proclitics
 * @param rest the word without them, the article restored
 * @param definite whether it has the article or a possessor, so that no noun completes it
 */
record HeadReading(TitleHead head, int proclitics, String rest, boolean definite) {
  private static final String[] POSSESSORS = {"\u0647\u0627", "\u0647\u0645", "\u0646\u0627", "\u0647"};

  /** Reads a word as it stands, and else without proclitics. */
  static Optional<HeadReading> of(Unit unit, TitleLexicon lexicon) {
    if (!unit.isWord()) {
      return Optional.empty();
    }
    Optional<HeadReading> whole = of(unit.form(), 0, lexicon);
    if (whole.isPresent()) {
      return whole;
    }
    return Proclitics.readings(unit.form()).stream()
        .flatMap(reading -> of(reading.rest(), reading.length(), lexicon).stream())
        .findFirst();
  }

  private static Optional<HeadReading> of(String word, int proclitics, TitleLexicon lexicon) {
    String key = KeyFolder.key(word);
    boolean definite = TitleLexicon.isDefinite(key);
    Optional<HeadReading> found = lexicon.head(TitleLexicon.bare(key))
        .map(head -> new HeadReading(head, proclitics, word, definite));
    if (found.isPresent() || definite) {
      return found;
    }
    for (String possessor : POSSESSORS) {
      if (word.endsWith(possessor) && lexicon.head(key.substring(0, key.length() - possessor.length())).isPresent()) {
        return lexicon.head(key.substring(0, key.length() - possessor.length()))
            .map(head -> new HeadReading(head, proclitics, word, true));
      }
    }
    return Optional.empty();
  }
}
