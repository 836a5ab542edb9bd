package org.aalam.internal.title;

import java.util.Set;

/**
 * A noun that opens a title.
 *
 * @param key its key, without the article
 * @param kind what sort of title it opens
 * @param feminine whether its bearer is a woman
 * @param follow what may come after it
 * @param next the keys of which one must come next, without the article; empty where anything may
 */
record TitleHead(String key, TitleKind kind, boolean feminine, Follow follow, Set<String> next) {

  /** What may come between the head and the name. */
  enum Follow {
    /** Nouns, adjectives and bodies: {@code وزير الخارجية المغربي}. */
    COMPLEMENT,
    /** The same, and the title of another person too: {@code نائب الرئيس}, {@code جلالة الملك}. */
    PERSON,
    /** Adjectives alone. */
    ADJECTIVE,
    /** Nothing. */
    NAME
  }

  /** Copies the set. */
  TitleHead {
    next = Set.copyOf(next);
  }
}
