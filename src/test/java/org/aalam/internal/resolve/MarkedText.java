package org.aalam.internal.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aalam.entity.EntityType;
import org.aalam.entity.Mention;
import org.aalam.entity.MentionSource;
import org.aalam.entity.Span;
import org.aalam.internal.find.FoundMention;
import org.aalam.internal.timex.Timex;
import org.aalam.internal.timex.TimexFinder;
import org.aalam.internal.token.TokenizedText;

/**
 * A text with its mentions and titles, as tests write it: {@code [P name]}, with the first letter of the type, and
 * {@code {title}}. Where a {@code ل} stands right before and the word begins with {@code ل}, it has swallowed an article.
 */
record MarkedText(String text, List<Occurrence> occurrences, List<Span> titles) {
  private static final TimexFinder TIMEXES = TimexFinder.load();

  static MarkedText of(String marked) {
    StringBuilder text = new StringBuilder();
    List<Occurrence> occurrences = new ArrayList<>();
    List<Span> titles = new ArrayList<>();
    int title = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '{') {
        title = text.length();
      } else if (c == '}') {
        titles.add(new Span(title, text.length()));
      } else if (c == '[') {
        int close = marked.indexOf(']', i);
        String name = marked.substring(i + 3, close);
        boolean swallowed = swallowed(text, name);
        occurrences.add(occurrence(text.length(), marked.charAt(i + 1), name, swallowed ? "ا" + name : name));
        text.append(name);
        i = close;
      } else {
        text.append(c);
      }
    }
    return new MarkedText(text.toString(), occurrences, titles);
  }

  private static boolean swallowed(CharSequence before, String name) {
    boolean lam = before.length() > 0 && before.charAt(before.length() - 1) == 'ل';
    return lam && name.startsWith("ل");
  }

  private static Occurrence occurrence(int begin, char letter, String name, String normalized) {
    EntityType type = switch (letter) {
      case 'P' -> EntityType.PERSON;
      case 'C' -> EntityType.COUNTRY;
      case 'N' -> EntityType.NATIONALITY;
      case 'L' -> EntityType.LOCATION;
      case 'O' -> EntityType.ORGANIZATION;
      default -> EntityType.DATE;
    };
    Span span = new Span(begin, begin + name.length());
    Optional<Timex> timex = type == EntityType.DATE
        ? TIMEXES.find(TokenizedText.of(name).sentences().get(0)).stream().findFirst()
        : Optional.empty();
    FoundMention found = new FoundMention(span, type, normalized, 1, MentionSource.MODEL, "", timex);
    return new Occurrence(new Mention(span, type, name, normalized, 1, MentionSource.MODEL, ""), found);
  }

  /** The readable form of a title. */
  String readable(Span title) {
    String words = title.in(text);
    return swallowed(text.substring(0, title.begin()), words) ? "ا" + words : words;
  }
}
