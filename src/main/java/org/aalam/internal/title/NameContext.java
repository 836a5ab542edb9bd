package org.aalam.internal.title;

import java.util.List;

/**
 * What stands beside one mention of a person.
 *
 * @param titles the person's titles, in text order
 * @param relative whether a word such as {@code زوجته} introduces the person as somebody's relative
 */
public record NameContext(List<FoundTitle> titles, boolean relative) {
  /** Nothing of note. */
  public static final NameContext NONE = new NameContext(List.of(), false);

  /** Copies the list. */
  public NameContext {
    titles = List.copyOf(titles);
  }
}
