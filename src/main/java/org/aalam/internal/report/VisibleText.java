package org.aalam.internal.report;

/**
 * Text that a page can show safely and truthfully. Escaping of markup is the template's; this class takes care of what no
 * escape can carry: control characters, halves of surrogate pairs, and marks that would turn their neighbours around.
 */
final class VisibleText {
  /** The pictures of the control characters stand in their order from here on. */
  private static final int CONTROL_PICTURES = 0x2400;
  private static final String DELETE_PICTURE = "\u2421";
  private static final String REPLACEMENT = "\uFFFD";
  private static final String ELLIPSIS = "…";

  private VisibleText() {}

  /** Returns the text with its line breaks, and nothing in it that is invisible and has an effect. */
  static String of(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints().forEach(codePoint -> append(visible, codePoint));
    return visible.toString();
  }

  /** Returns the text in one line. */
  static String oneLine(String text) {
    return of(text.replaceAll("\\s+", " ").strip());
  }

  /** Returns the beginning of a text in one line, cut between words where it is longer than so many code units. */
  static String beginning(String text, int length) {
    String line = oneLine(text.length() > 4 * length ? text.substring(0, 4 * length) : text);
    if (line.length() <= length) {
      return line;
    }
    int space = line.lastIndexOf(' ', length);
    int end = space > length / 2 ? space : length;
    return of(line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end)) + ELLIPSIS;
  }

  private static void append(StringBuilder visible, int codePoint) {
    switch (codePoint) {
      case '\n', '\t' -> visible.appendCodePoint(codePoint);
      // Embeddings and isolates: each paragraph and name is an isolate of its own, they have nothing left to say.
      case 0x202A, 0x202B, 0x202C, 0x2066, 0x2067, 0x2068, 0x2069, 0xFEFF -> { }
      // Overrides serve to disguise, and are shown.
      case 0x202D -> visible.append("⟨LRO⟩");
      case 0x202E -> visible.append("⟨RLO⟩");
      case 0x7F -> visible.append(DELETE_PICTURE);
      default -> appendOther(visible, codePoint);
    }
  }

  private static void appendOther(StringBuilder visible, int codePoint) {
    if (codePoint < ' ') {
      visible.appendCodePoint(CONTROL_PICTURES + codePoint);
    } else if (isUnshowable(codePoint)) {
      visible.append(REPLACEMENT);
    } else {
      visible.appendCodePoint(codePoint);
    }
  }

  /** The later controls, halves of pairs, and code points that are no characters and that HTML forbids. */
  private static boolean isUnshowable(int codePoint) {
    return (codePoint > 0x7F && codePoint < 0xA0)
        || Character.getType(codePoint) == Character.SURROGATE
        || (codePoint & 0xFFFE) == 0xFFFE
        || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
  }
}
