package org.aalam.internal.timex;

import java.util.List;

/** The shape of a phrase: symbols in sequence, some of them optional, repeated or one of several. */
sealed interface Pattern {

  /** A word class, or a phrase that other rows of the grammar define. */
  record Symbol(int id, String name) implements Pattern {}

  /** All parts, one after another. */
  record Sequence(List<Pattern> parts) implements Pattern {}

  /** One of the parts. */
  record Choice(List<Pattern> parts) implements Pattern {}

  /** The part or nothing. */
  record Optional(Pattern part) implements Pattern {}

  /** The part, once or several times. */
  record Repeated(Pattern part) implements Pattern {}
}
