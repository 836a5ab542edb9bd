package org.aalam.internal.timex;

import java.util.ArrayList;
import java.util.List;

/** Patterns in the compiled grammar: a number for the sort of pattern, then its symbol or its parts. */
final class PatternCode {
  private static final int SYMBOL = 0;
  private static final int OPTIONAL = 1;
  private static final int REPEATED = 2;
  private static final int CHOICE = 3;
  private static final int SEQUENCE = 4;

  private PatternCode() {}

  static void write(Pattern pattern, GrammarCode.Writer out) {
    if (pattern instanceof Pattern.Symbol symbol) {
      out.number(SYMBOL);
      out.number(symbol.id());
      out.text(symbol.name());
    } else if (pattern instanceof Pattern.Optional optional) {
      out.number(OPTIONAL);
      write(optional.part(), out);
    } else if (pattern instanceof Pattern.Repeated repeated) {
      out.number(REPEATED);
      write(repeated.part(), out);
    } else if (pattern instanceof Pattern.Choice choice) {
      write(CHOICE, choice.parts(), out);
    } else {
      write(SEQUENCE, ((Pattern.Sequence) pattern).parts(), out);
    }
  }

  private static void write(int sort, List<Pattern> parts, GrammarCode.Writer out) {
    out.number(sort);
    out.number(parts.size());
    parts.forEach(part -> write(part, out));
  }

  static Pattern read(GrammarCode.Reader in) {
    int sort = in.number();
    return switch (sort) {
      case SYMBOL -> new Pattern.Symbol(in.number(), in.text());
      case OPTIONAL -> new Pattern.Optional(read(in));
      case REPEATED -> new Pattern.Repeated(read(in));
      case CHOICE -> new Pattern.Choice(readParts(in));
      default -> new Pattern.Sequence(readParts(in));
    };
  }

  private static List<Pattern> readParts(GrammarCode.Reader in) {
    List<Pattern> parts = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      parts.add(read(in));
    }
    return List.copyOf(parts);
  }
}
