package org.aalam.internal.lexicon;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.aalam.internal.data.ByteReader;
import org.aalam.internal.data.ByteWriter;
import org.aalam.internal.data.TextList;
import org.aalam.internal.text.ArabicChars;

/** Tells nouns in the indefinite accusative by their last letters. Immutable and thread-safe. */
final class AccusativeEndings {
  private static final int MIN_LENGTH = 4;

  private final List<String> own;
  private final List<String> agreeing;

  private AccusativeEndings(List<String> own, List<String> agreeing) {
    this.own = List.copyOf(own);
    this.agreeing = List.copyOf(agreeing);
  }

  static AccusativeEndings ofTable() {
    List<String> own = new ArrayList<>();
    List<String> agreeing = new ArrayList<>();
    for (TsvTable.Row row : TsvTable.load(AccusativeEndings.class, "accusative-endings.tsv").rows()) {
      (row.get("after").isEmpty() ? own : agreeing).add(row.get("ending"));
    }
    return new AccusativeEndings(own, agreeing);
  }

  static AccusativeEndings read(ByteReader in) throws IOException {
    return new AccusativeEndings(TextList.read(in).all(), TextList.read(in).all());
  }

  void write(ByteWriter out) throws IOException {
    TextList.of(own).write(out);
    TextList.of(agreeing).write(out);
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
