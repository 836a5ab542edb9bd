package org.aalam.internal.find;

import java.util.ArrayList;
import java.util.List;
import org.aalam.entity.EntityType;
import org.aalam.internal.model.TaggedSpan;
import org.aalam.internal.text.ArabicChars;
import org.aalam.internal.token.Token;

/**
 * Joins a person's name with the adjective of a people right after it, where the tagger sees a nationality: in news that
 * stands before the name, and {@code محمد شياع السوداني} has it as his family name.
 *
 * <p>Stateless and thread-safe.
 */
final class Surnames {
  private static final String PERSON = EntityType.PERSON.name();
  private static final String NATIONALITY = EntityType.NATIONALITY.name();

  private Surnames() {}

  /** Returns the spans of a sentence, joined where they are one name. */
  static List<TaggedSpan> join(List<TaggedSpan> spans, List<Token> tokens) {
    List<TaggedSpan> joined = new ArrayList<>(spans.size());
    for (TaggedSpan span : spans) {
      TaggedSpan before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (before != null && isSurnameOf(before, span, tokens)) {
        joined.set(joined.size() - 1, new TaggedSpan(
            before.begin(), span.end(), PERSON, Math.min(before.probability(), span.probability())));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  private static boolean isSurnameOf(TaggedSpan person, TaggedSpan people, List<Token> tokens) {
    String form = tokens.get(people.begin()).form();
    return person.type().equals(PERSON)
        && people.type().equals(NATIONALITY)
        && person.end() == people.begin()
        && people.end() - people.begin() == 1
        && form.startsWith(ArabicChars.ARTICLE)
        && form.charAt(form.length() - 1) == ArabicChars.YEH;
  }
}
