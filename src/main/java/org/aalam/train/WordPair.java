package org.aalam.train;

/**
 * A word in both scripts: the Arabic one as the model knows it, the Latin one in plain letters.
 *
 * @param arabic the Arabic word
 * @param latin the Latin word, its article written {@code al-}
 * @param kind 0 for a word of a person's name, 1 for others
 */
record WordPair(String arabic, String latin, int kind) implements Comparable<WordPair> {

  @Override
  public int compareTo(WordPair other) {
    int byArabic = arabic.compareTo(other.arabic);
    int byLatin = byArabic != 0 ? byArabic : latin.compareTo(other.latin);
    return byLatin != 0 ? byLatin : Integer.compare(kind, other.kind);
  }
}
