package org.aalam.internal.timex;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads patterns: {@code WEEKDAY COMMA? (DAY MONTH | MONTH) YEAR?}. Names are symbols; {@code ?} makes the part before
 * it optional, {@code +} repeats it, brackets group, a bar separates choices.
 */
final class PatternParser {
  private final String text;
  private final Symbols symbols;
  private int position;

  private PatternParser(String text, Symbols symbols) {
    this.text = text;
    this.symbols = symbols;
  }

  static Pattern parse(String text, Symbols symbols) {
    PatternParser parser = new PatternParser(text, symbols);
    Pattern pattern = parser.choice();
    if (parser.position < text.length()) {
      throw new IllegalStateException("unexpected \"" + text.charAt(parser.position) + "\" at " + parser.position
          + " of pattern \"" + text + "\"");
    }
    return pattern;
  }

  private Pattern choice() {
    List<Pattern> parts = new ArrayList<>();
    parts.add(sequence());
    while (peek() == '|') {
      position++;
      parts.add(sequence());
    }
    return parts.size() == 1 ? parts.get(0) : new Pattern.Choice(List.copyOf(parts));
  }

  private Pattern sequence() {
    List<Pattern> parts = new ArrayList<>();
    while (peek() == '(' || isName(peek())) {
      parts.add(quantified());
    }
    if (parts.isEmpty()) {
      throw new IllegalStateException("nothing at " + position + " of pattern \"" + text + "\"");
    }
    return parts.size() == 1 ? parts.get(0) : new Pattern.Sequence(List.copyOf(parts));
  }

  private Pattern quantified() {
    Pattern part = peek() == '(' ? group() : symbol();
    if (position < text.length() && text.charAt(position) == '?') {
      position++;
      return new Pattern.Optional(part);
    }
    if (position < text.length() && text.charAt(position) == '+') {
      position++;
      return new Pattern.Repeated(part);
    }
    return part;
  }

  private Pattern group() {
    position++;
    Pattern inner = choice();
    if (peek() != ')') {
      throw new IllegalStateException("unclosed group in pattern \"" + text + "\"");
    }
    position++;
    return inner;
  }

  private Pattern symbol() {
    int begin = position;
    while (position < text.length() && isName(text.charAt(position))) {
      position++;
    }
    String name = text.substring(begin, position);
    return new Pattern.Symbol(symbols.id(name), name);
  }

  /** Skips spaces and returns the next character, or 0 at the end. */
  private char peek() {
    while (position < text.length() && text.charAt(position) == ' ') {
      position++;
    }
    return position < text.length() ? text.charAt(position) : 0;
  }

  private static boolean isName(char c) {
    return c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
  }
}
