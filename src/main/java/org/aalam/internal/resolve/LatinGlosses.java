package org.aalam.internal.resolve;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aalam.internal.text.ArabicChars;
import org.aalam.internal.translit.LatinSpelling;

/** What a text itself says of a name in Latin letters: {@code غوغل (Google)}. Stateless and thread-safe. */
final class LatinGlosses {
  private static final int MAX_LENGTH = 80;
  /** A quotation mark and a space. */
  private static final int MAX_BETWEEN = 2;
  private static final Pattern GLOSS = Pattern.compile(
      "^[\"'“”«»]?\\s?\\(\\s?[\"'“”«»]?(\\p{IsLatin}[\\p{IsLatin}\\d .,&'’+\\-]{0,60})[\"'“”«»]?\\s?\\)");
  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}[\\p{IsLatin}\\d .&'’+\\-]*");

  private LatinGlosses() {}

  /** Returns the Latin words in the brackets right after a position of the normalized text. */
  static Optional<String> after(String text, int end) {
    int bracket = end;
    while (bracket < text.length() && bracket < end + MAX_BETWEEN && text.charAt(bracket) != '(') {
      bracket++;
    }
    if (bracket == text.length() || text.charAt(bracket) != '(') {
      return Optional.empty();
    }
    Matcher matcher = GLOSS.matcher(text.substring(end, Math.min(text.length(), end + MAX_LENGTH)));
    return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
  }

  static boolean isLatin(String name) {
    return !name.isEmpty() && !ArabicChars.isArabicLetter(name.charAt(0)) && LATIN.matcher(name).matches() && name.codePoints().noneMatch(ArabicChars::isArabicLetter);
  }

  static boolean isAcronym(String latin) {
    return latin.equals(latin.toUpperCase(Locale.ROOT));
  }

  /**
   * Tells whether two Latin names can spell one name: they share most of their consonants, in order. The letters that different
   * habits exchange count as one.
   */
  static boolean isSpellingOf(String latin, String spelt) {
    String a = consonants(latin);
    String b = consonants(spelt);
    int common = commonLetters(a, b);
    return common > 0 && 2 * common >= Math.max(a.length(), b.length());
  }

  private static String consonants(String name) {
    return LatinSpelling.plain(name)
        .replaceAll("[aeiouywh \\-\\d]", "")
        .replace('q', 'k').replace('c', 'k').replace('g', 'j').replace('z', 's').replace('v', 'f').replace('p', 'b');
  }

  /** The length of the longest common subsequence. */
  private static int commonLetters(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int i = 0; i < a.length(); i++) {
      int diagonal = 0;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        row[j] = a.charAt(i) == b.charAt(j - 1) ? diagonal + 1 : Math.max(row[j], row[j - 1]);
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
