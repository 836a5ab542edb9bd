package org.aalam.internal.lexicon;

import java.util.HashSet;
import java.util.Set;
import org.aalam.internal.text.ArabicChars;

/** Tells nouns in the indefinite accusative by their last letters. Immutable and thread-safe. */
final class AccusativeEndings {
  private static final int MIN_LENGTH = 4;

  private final Set<String> own = new HashSet<>();
  private final Set<String> agreeing = new HashSet<>();

  private AccusativeEndings(TsvTable table) {
    for (TsvTable.Row row : table.rows()) {
      (row.get("after").isEmpty() ? own : agreeing).add(row.get("ending"));
    }
  }

  static AccusativeEndings load() {
    return new AccusativeEndings(TsvTable.load(AccusativeEndings.class, "accusative-endings.tsv"));
  }

  /**
   * Tells whether a word ends in an alef that is not its own, as in names of countries, nor of a suffix.
   *
   * @param word the word in normalized form
   * @param previous the word before it, with which it may agree; empty where there is none
   */
  boolean isAccusative(String word, String previous) {
    return hasCaseEnding(word) && (!agrees(word) || hasCaseEnding(previous) && !agrees(previous));
  }

  private boolean hasCaseEnding(String word) {
    return word.length() >= MIN_LENGTH
        && word.charAt(word.length() - 1) == ArabicChars.ALEF
        && own.stream().noneMatch(word::endsWith);
  }

  private boolean agrees(String word) {
    return agreeing.stream().anyMatch(word::endsWith);
  }
}
