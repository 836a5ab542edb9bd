package org.aalam.internal.lexicon;

import java.util.List;
import org.aalam.internal.text.KeyFolder;
import org.aalam.internal.token.Proclitics;
import org.aalam.internal.token.Proclitics.Reading;

/**
 * Chooses between a word as it stands and its readings with proclitics, by how common each is in news: the rest of
 * {@code وبلينكن} is a common word and the whole is not, for {@code وزارة} it is the other way round.
 *
 * <p>Immutable and thread-safe.
 */
public final class CliticReader {
  private final WordTable words;

  /** Makes a reader that knows how common words are. */
  public CliticReader(WordTable words) {
    this.words = words;
  }

  /** Returns the base-2 logarithm of how often a word occurs in the raw corpus, -1 for never. */
  public double logCount(String key) {
    return words.logCount(words.indexOf(WordTable.wordKey(key)));
  }

  /** Returns the likeliest reading with proclitics, or null where the word is likelier to stand whole. */
  public Reading likeliest(String form) {
    List<Reading> readings = Proclitics.readings(form);
    Reading best = null;
    double bestScore = readings.isEmpty() ? 0 : logCount(KeyFolder.key(form));
    for (Reading reading : readings) {
      double score = logCount(KeyFolder.key(reading.rest())) - (reading.length() - 1);
      if (score > bestScore) {
        bestScore = score;
        best = reading;
      }
    }
    return best;
  }
}
