package org.aalam.entity;

/** Which part of the library found a mention. */
public enum MentionSource {
  /** The sequence model. */
  MODEL,
  /** A look-up in the bundled or the caller's lists of names. */
  GAZETTEER,
  /** A rule, such as one of the date grammar; the mention's rule id tells which. */
  RULE
}
