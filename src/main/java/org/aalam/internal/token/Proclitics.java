package org.aalam.internal.token;

import java.util.ArrayList;
import java.util.List;
import org.aalam.internal.text.ArabicChars;

/**
 * The ways in which a word can be read as proclitics and a rest: a conjunction {@code و} or {@code ف}, then a preposition
 * {@code ب}, {@code ل} or {@code ك}, or the {@code س} of the future. Which reading is right is for others to say.
 *
 * <p>Stateless and thread-safe.
 */
public final class Proclitics {
  /** A rest shorter than this is no word. */
  private static final int MIN_REST = 2;

  private Proclitics() {}

  /**
   * One reading.
   *
   * @param length how many code units of the word are proclitics
   * @param rest what is left, with the article's alef restored where {@code ل} swallowed it
   */
  public record Reading(int length, String rest) {

    /** Tells whether the article was restored, so that the rest is one letter longer than what stands in the text. */
    public boolean restored(String word) {
      return length + rest.length() > word.length();
    }
  }

  /**
   * Returns all readings with at least one proclitic, the shortest proclitics first.
   *
   * @param word a word or its key, in normalized form
   */
  public static List<Reading> readings(String word) {
    List<Reading> readings = new ArrayList<>(0);
    if (word.length() <= MIN_REST) {
      return readings;
    }
    addPreposition(word, 0, readings);
    char first = word.charAt(0);
    if (first == ArabicChars.WAW || first == ArabicChars.FEH) {
      readings.add(0, new Reading(1, word.substring(1)));
      addPreposition(word, 1, readings);
    }
    return readings;
  }

  private static void addPreposition(String word, int at, List<Reading> readings) {
    if (word.length() - at <= MIN_REST) {
      return;
    }
    char c = word.charAt(at);
    String rest = word.substring(at + 1);
    if (c == ArabicChars.LAM && rest.charAt(0) == ArabicChars.LAM) {
      readings.add(new Reading(at + 1, ArabicChars.ARTICLE + rest.substring(1)));
    }
    if (c == ArabicChars.BEH || c == ArabicChars.LAM || c == ArabicChars.KAF || c == ArabicChars.SEEN) {
      readings.add(new Reading(at + 1, rest));
    }
  }
}
