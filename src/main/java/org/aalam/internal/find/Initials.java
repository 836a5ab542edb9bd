package org.aalam.internal.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.aalam.entity.EntityType;
import org.aalam.internal.model.TaggedSpan;
import org.aalam.internal.text.ArabicChars;
import org.aalam.internal.token.Token;

/**
 * Keeps the initials of a person's name with it ({@code جون ف. كينيدي}, {@code ج. ك. رولينغ}), and leaves those that stand for
 * the title of the next person to that one ({@code محمد العلوي ود. سعيد الناصري}): a full stop tells the tagger of an end.
 *
 * <p>Stateless and thread-safe.
 */
final class Initials {
  private static final String PERSON = EntityType.PERSON.name();
  private static final String STOP = ".";
  /** Letters that stand for titles: doctor, professor, engineer. */
  private static final Set<String> TITLES = Set.of("د", "أ", "ا", "ذ", "م");

  private final List<Token> tokens;

  private Initials(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Returns the spans of a sentence, with initials where they belong. */
  static List<TaggedSpan> join(List<TaggedSpan> spans, List<Token> tokens) {
    return new Initials(tokens).joined(spans);
  }

  private List<TaggedSpan> joined(List<TaggedSpan> spans) {
    List<TaggedSpan> joined = new ArrayList<>(spans.size());
    for (TaggedSpan span : spans) {
      TaggedSpan before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (!span.type().equals(PERSON)) {
        joined.add(span);
      } else if (before != null && before.type().equals(PERSON) && isMiddleInitial(before, span)) {
        joined.set(joined.size() - 1, with(before.begin(), span.end(), before, span));
      } else {
        if (before != null && before.type().equals(PERSON) && endsWithTitleOf(before, span)) {
          joined.set(joined.size() - 1, with(before.begin(), before.end() - 1, before, before));
        }
        joined.add(with(firstInitial(span, before == null ? 0 : before.end()), span.end(), span, span));
      }
    }
    return joined;
  }

  private static TaggedSpan with(int begin, int end, TaggedSpan first, TaggedSpan second) {
    return new TaggedSpan(begin, end, PERSON, Math.min(first.probability(), second.probability()));
  }

  /** Tells whether between two spans there is one initial alone, which the first may hold already. */
  private boolean isMiddleInitial(TaggedSpan first, TaggedSpan second) {
    int initial = second.begin() - 2;
    if (initial <= first.begin() || !isInitial(initial) || first.end() < initial || first.end() > initial + 1) {
      return false;
    }
    return initial - first.begin() == 1 || !TITLES.contains(tokens.get(initial).form());
  }

  /** Tells whether a span's last token is the title of the person that the next one names, with {@code و} before it. */
  private boolean endsWithTitleOf(TaggedSpan first, TaggedSpan second) {
    int title = first.end() - 1;
    String form = tokens.get(title).form();
    return title > first.begin()
        && second.begin() == first.end() + 1
        && isStopped(title)
        && form.length() == 2
        && form.charAt(0) == ArabicChars.WAW
        && TITLES.contains(form.substring(1));
  }

  /** The first of at least two initials right before a span, or its beginning where there are none. */
  private int firstInitial(TaggedSpan span, int from) {
    int begin = span.begin();
    while (begin - 2 >= from && isInitial(begin - 2)) {
      begin -= 2;
    }
    return span.begin() - begin >= 4 ? begin : span.begin();
  }

  private boolean isInitial(int token) {
    String form = tokens.get(token).form();
    return form.length() == 1 && ArabicChars.isArabicLetter(form.charAt(0)) && isStopped(token);
  }

  /** Tells whether a full stop follows a token without a space. */
  private boolean isStopped(int token) {
    return token + 1 < tokens.size()
        && tokens.get(token + 1).form().equals(STOP)
        && tokens.get(token + 1).begin() == tokens.get(token).end();
  }
}
