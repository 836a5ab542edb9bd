package org.aalam.internal.feature;

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
}
