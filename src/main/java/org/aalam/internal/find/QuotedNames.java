package org.aalam.internal.find;

import java.util.ArrayList;
import java.util.List;
import org.aalam.entity.EntityType;
import org.aalam.internal.model.TaggedSentence;
import org.aalam.internal.model.TaggedSpan;
import org.aalam.internal.token.Token;

/**
 * Joins a type noun with the quoted name after it, where the tagger sees two organizations: {@code حركة "حماس"} is one.
 *
 * <p>Stateless and thread-safe.
 */
final class QuotedNames {
  private static final String ORGANIZATION_HEAD = "org-head";
  /** The key of every quotation mark. */
  private static final String QUOTE = "\"";

  private QuotedNames() {}

  /** Returns the spans of a sentence, joined where they are one name. */
  static List<TaggedSpan> join(TaggedSentence tagged) {
    List<TaggedSpan> joined = new ArrayList<>(tagged.spans().size());
    for (TaggedSpan span : tagged.spans()) {
      TaggedSpan before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (before != null && isTypeNounOf(before, span, tagged)) {
        joined.set(joined.size() - 1, new TaggedSpan(before.begin(), span.end(), span.type(),
            Math.min(before.probability(), span.probability())));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  private static boolean isTypeNounOf(TaggedSpan noun, TaggedSpan name, TaggedSentence tagged) {
    List<Token> tokens = tagged.source().sentence().tokens();
    int quote = noun.begin() + 1;
    boolean quoteBetween = quote < tokens.size() && tokens.get(quote).key().equals(QUOTE)
        && noun.end() <= quote + 1
        && name.begin() <= quote + 1;
    return quoteBetween
        && noun.type().equals(EntityType.ORGANIZATION.name())
        && name.type().equals(EntityType.ORGANIZATION.name())
        && tagged.source().triggers().get(noun.begin()).text().contains(ORGANIZATION_HEAD);
  }
}
