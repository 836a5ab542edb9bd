package org.aalam.io;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UProperty;

/** Text as a terminal shows it: its width in cells, padding, and Arabic that keeps its order inside a Latin line. */
final class DisplayText {
  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

  private DisplayText() {}

  /** Returns the number of cells: none for combining and invisible marks, two for wide East Asian signs and emoji. */
  static int width(String text) {
    return text.codePoints().map(DisplayText::width).sum();
  }

  private static int width(int codePoint) {
    if (UCharacter.hasBinaryProperty(codePoint, UProperty.PREPENDED_CONCATENATION_MARK)) {
      // Marks such as the sign of the year are invisible by category, but terminals draw them.
      return 1;
    }
    return switch (UCharacter.getType(codePoint)) {
      case ECharacterCategory.NON_SPACING_MARK, ECharacterCategory.ENCLOSING_MARK, ECharacterCategory.FORMAT,
          ECharacterCategory.CONTROL -> 0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  private static boolean isWide(int codePoint) {
    int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
    return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
  }

  static String padRight(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }

  static String padLeft(String text, int width) {
    return " ".repeat(Math.max(0, width - width(text))) + text;
  }

  /**
   * One line, without control characters and without those that embed, override or isolate a direction: a text must
   * not be able to steer the terminal or to turn its neighbours around.
   */
  static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isDirectional(c)) {
        line.append(Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? ' ' : c);
      }
    }
    return line.toString().strip();
  }

  private static boolean isDirectional(char c) {
    return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
  }

  /** Wraps right-to-left text in an isolate, so that its digits and its neighbours keep their places. */
  static String isolated(String text) {
    return text.codePoints().anyMatch(DisplayText::isRightToLeft)
        ? FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE
        : text;
  }

  private static boolean isRightToLeft(int codePoint) {
    byte direction = Character.getDirectionality(codePoint);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
