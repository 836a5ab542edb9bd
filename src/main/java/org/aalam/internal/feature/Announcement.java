package org.aalam.internal.feature;

import java.util.Objects;

/**
 * How a token is announced.
 *
 * @param before the mark of the announcing word right before it; null at the start of a sentence
 * @param name its own mark of a listed name
 * @param nearest the mark of the nearest announcing word before it, empty where none is near
 */
public record Announcement(Value before, Value name, Value nearest) {

  /** Tells whether nothing announces a token within a sentence, as is the rule. */
  public boolean isNone() {
    return before == Value.NONE && name == Value.NONE && nearest == Value.NONE;
  }

  // Written out, as is the hash: what Java makes of a record while a program runs delays the first text.
  @Override
  public boolean equals(Object other) {
    return other instanceof Announcement same && Objects.equals(before, same.before) && name.equals(same.name)
        && nearest.equals(same.nearest);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * Objects.hashCode(before) + name.hashCode()) + nearest.hashCode();
  }
}
