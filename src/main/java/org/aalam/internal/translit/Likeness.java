package org.aalam.internal.translit;

/** How like two spellings are. Stateless and thread-safe. */
public final class Likeness {
  private Likeness() {}

  /**
   * Returns the F-score of the letters of one spelling against another, by their longest common subsequence, as the NEWS
   * shared tasks on transliteration define it.
   *
   * @return 0 to 1; 1 for equal spellings, two empty ones too
   */
  public static double of(String spelling, String reference) {
    int total = spelling.length() + reference.length();
    return total == 0 ? 1 : 2.0 * common(spelling, reference) / total;
  }

  private static int common(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int i = 0; i < a.length(); i++) {
      int diagonal = 0;
      for (int j = 0; j < b.length(); j++) {
        int above = row[j + 1];
        row[j + 1] = a.charAt(i) == b.charAt(j) ? diagonal + 1 : Math.max(above, row[j]);
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
