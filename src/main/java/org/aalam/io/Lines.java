package org.aalam.io;

import java.util.ArrayList;
import java.util.List;
import org.aalam.entity.Span;

/** Line breaks as strict readers see them: everything that Python's {@code splitlines} breaks at. */
final class Lines {
  private static final String BREAKS = "\n\r\u000B\f\u001C\u001D\u001E\u0085\u2028\u2029";

  private Lines() {}

  /** One line, with a space for every run of white space. */
  static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      line.append(isBreak(c) || Character.isISOControl(c) ? ' ' : c);
    }
    return line.toString().replaceAll("\\s+", " ").strip();
  }

  /** Returns the stretches between line breaks, without the white space around them; UTF-16 offsets in the text. */
  static List<Span> pieces(String text) {
    List<Span> pieces = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isBreak(text.charAt(i))) {
        add(text, begin, i, pieces);
        begin = i + 1;
      }
    }
    return pieces;
  }

  private static void add(String text, int from, int to, List<Span> pieces) {
    int begin = from;
    int end = to;
    while (begin < end && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (begin < end) {
      pieces.add(new Span(begin, end));
    }
  }

  private static boolean isBreak(char c) {
    return BREAKS.indexOf(c) >= 0;
  }
}
