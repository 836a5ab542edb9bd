package org.aalam.internal.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;

/**
 * Gives every character its usual code point: canonical composition (NFC), presentation forms and ligatures to letters,
 * Arabic and Persian digits to ASCII, Persian and Urdu letters to their Arabic counterparts, all spaces to the plain
 * one, CRLF and CR to LF.
 */
final class CharacterForms {
  /** Marks on one letter beyond this number start a new cluster, so that hostile input can't make sorting them slow. */
  private static final int MAX_CLUSTER = 32;
  /** The first code point that combines with the one before it, or that composition changes. */
  private static final int FIRST_MARK = 0x300;

  private CharacterForms() {}

  /** Canonical composition, which most texts never need: ICU4J reads its data when the first one does. */
  private static final class Canonical {
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
  }

  /** Compatibility forms, for presentation forms alone. */
  private static final class Compatibility {
    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
  }

  static NormalizedText apply(NormalizedText input) {
    String text = input.text();
    int firstUnusual = 0;
    while (firstUnusual < text.length() && isUsual(text.charAt(firstUnusual))) {
      firstUnusual++;
    }
    if (firstUnusual == text.length()) {
      return input;
    }
    StringBuilder result = new StringBuilder(text.length());
    OffsetMap.Builder offsets = OffsetMap.builder();
    int position = 0;
    while (position < text.length()) {
      int end = clusterEnd(text, position);
      appendCluster(text, position, end, result, offsets);
      position = end;
    }
    return input.then(result.toString(), offsets.build(text.length()));
  }

  /** A character that this stage never changes, whatever stands beside it. */
  private static boolean isUsual(char c) {
    return c >= ' ' && c <= '~'
        || c == '\n'
        || c == '\t'
        || c >= ArabicChars.ARABIC_COMMA && c <= ArabicChars.ARABIC_QUESTION_MARK
        || c >= ArabicChars.HAMZA && c <= ArabicChars.SUKUN;
  }

  private static int clusterEnd(String text, int begin) {
    int c = text.codePointAt(begin);
    int end = begin + Character.charCount(c);
    if (c == '\r' && end < text.length() && text.charAt(end) == '\n') {
      return end + 1;
    }
    int limit = Math.min(text.length(), begin + MAX_CLUSTER);
    while (end < limit && !isStarter(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean isStarter(int c) {
    return c < FIRST_MARK || UCharacter.getCombiningClass(c) == 0;
  }

  private static void appendCluster(
      String text, int begin, int end, StringBuilder result, OffsetMap.Builder offsets) {
    if (end - begin == 1 && isUsual(text.charAt(begin))) {
      result.append(text.charAt(begin));
      offsets.equal(1);
      return;
    }
    String cluster = text.substring(begin, end);
    String changed = usualForm(cluster);
    result.append(changed);
    if (changed.equals(cluster)) {
      offsets.equal(cluster.length());
    } else {
      offsets.replace(cluster.length(), changed.length());
    }
  }

  /** A character by itself that can be part of no other, as a quotation mark of news is, needs no data to tell. */
  private static boolean isComposed(String cluster) {
    return cluster.length() == 1 && cluster.charAt(0) < FIRST_MARK || Canonical.NFC.isNormalized(cluster);
  }

  private static String usualForm(String cluster) {
    if (cluster.startsWith("\r")) {
      return "\n";
    }
    String composed = isComposed(cluster) ? cluster : Canonical.NFC.normalize(cluster);
    StringBuilder usual = new StringBuilder(composed.length());
    composed.codePoints().forEach(c -> appendUsual(c, usual));
    return usual.toString();
  }

  private static void appendUsual(int c, StringBuilder usual) {
    if (ArabicChars.isArabicDigit(c)) {
      usual.append((char) ('0' + Character.digit(c, 10)));
    } else if (ArabicChars.isPresentationForm(c)) {
      letters(c).codePoints().map(CharacterForms::usualLetter).forEach(usual::appendCodePoint);
    } else if (ArabicChars.isUnusualSpace(c)) {
      usual.append(' ');
    } else {
      usual.appendCodePoint(usualLetter(c));
    }
  }

  /** The letters of a presentation form. A vowel sign's form stands on a space or tatweel, which is not in the text. */
  private static String letters(int form) {
    String letters = Compatibility.NFKC.normalize(Character.toString(form));
    boolean carried = letters.length() > 1
        && (letters.charAt(0) == ' ' || letters.charAt(0) == ArabicChars.TATWEEL)
        && ArabicChars.isHaraka(letters.charAt(1));
    return carried ? letters.substring(1) : letters;
  }

  private static int usualLetter(int c) {
    return switch (c) {
      case ArabicChars.FARSI_YEH, ArabicChars.YEH_BARREE -> ArabicChars.YEH;
      case ArabicChars.PERSIAN_KAF, ArabicChars.SWASH_KAF -> ArabicChars.KAF;
      case ArabicChars.HEH_GOAL, ArabicChars.HEH_DOACHASHMEE -> ArabicChars.HEH;
      case ArabicChars.TEH_MARBUTA_GOAL -> ArabicChars.TEH_MARBUTA;
      case ArabicChars.ALEF_WASLA -> ArabicChars.ALEF;
      default -> c;
    };
  }
}
