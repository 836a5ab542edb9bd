package org.aalam.internal.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aalam.entity.EntityType;
import org.aalam.internal.lexicon.PhraseTable;

/**
 * Joins the mentions of places and of organizations that bear one name, and a name with the short form that follows it in
 * brackets. For organizations also: a name with its type noun and without ({@code حركة حماس}, {@code حماس}).
 *
 * <p>Serves one text; not thread-safe.
 */
final class NameResolver {
  private static final String ORGANIZATION_HEAD = "org-head";
  /** The key's end of a feminine adjective: what follows a type noun is then no name by itself. */
  private static final String ADJECTIVE_ENDING = "\u064A\u0647";

  private final PhraseTable<String> triggers;
  private final Map<String, Referent> byName = new HashMap<>();
  private final Referent[] referents;

  NameResolver(String text, List<Occurrence> occurrences, PhraseTable<String> triggers) {
    this.triggers = triggers;
    referents = new Referent[occurrences.size()];
    for (int i = 0; i < referents.length; i++) {
      if (EntityResolver.isNamed(occurrences.get(i).type())) {
        referents[i] = resolve(text, occurrences, i);
      }
    }
  }

  Referent referentOf(int occurrence) {
    return referents[occurrence];
  }

  private Referent resolve(String text, List<Occurrence> occurrences, int i) {
    Occurrence occurrence = occurrences.get(i);
    String key = key(occurrence);
    Referent known = byName.get(key);
    if (known == null && isShortForm(text, occurrences, i)) {
      known = referents[i - 1];
    }
    if (known == null) {
      known = new Referent(occurrence.name());
    } else if (occurrence.name().length() > known.name().length()) {
      known.rename(occurrence.name());
    }
    byName.put(key, known);
    return known;
  }

  private String key(Occurrence occurrence) {
    List<String> words = NameKey.words(occurrence.name());
    boolean headed = occurrence.type() == EntityType.ORGANIZATION
        && words.size() > 1
        && isHead(words.get(0))
        && !isHead(words.get(1))
        && !words.get(1).endsWith(ADJECTIVE_ENDING);
    return occurrence.type() + " " + String.join(" ", headed ? words.subList(1, words.size()) : words);
  }

  private boolean isHead(String key) {
    String classes = triggers.get(key);
    return classes != null && classes.contains(ORGANIZATION_HEAD);
  }

  /** Tells whether a mention stands in brackets right after another of its type. */
  private static boolean isShortForm(String text, List<Occurrence> occurrences, int i) {
    if (i == 0 || occurrences.get(i - 1).type() != occurrences.get(i).type()) {
      return false;
    }
    int end = occurrences.get(i - 1).found().span().end();
    int begin = occurrences.get(i).found().span().begin();
    int after = occurrences.get(i).found().span().end();
    String between = text.substring(end, begin).replaceAll("[\\s\"'“”«»]", "");
    return between.equals("(") && text.startsWith(")", after);
  }
}
