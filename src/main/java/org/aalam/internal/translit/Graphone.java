package org.aalam.internal.translit;

/**
 * One or two Arabic letters with the Latin letters that stand for them, such as {@code ش} and {@code sh}.
 *
 * @param arabic the Arabic letters, as {@link ArabicSpelling} gives them
 * @param latin the Latin letters, lower case without marks; empty where the Arabic letter is silent
 */
public record Graphone(String arabic, String latin) implements Comparable<Graphone> {

  @Override
  public int compareTo(Graphone other) {
    int byArabic = arabic.compareTo(other.arabic);
    return byArabic != 0 ? byArabic : latin.compareTo(other.latin);
  }
}
