package org.aalam.eval;

import java.util.Comparator;
import org.aalam.entity.Span;

/** A span with its label: what strict scoring compares. In text order. */
record LabelledSpan(Span span, String label) implements Comparable<LabelledSpan> {
  private static final Comparator<LabelledSpan> TEXT_ORDER =
      Comparator.comparing(LabelledSpan::span).thenComparing(LabelledSpan::label);

  @Override
  public int compareTo(LabelledSpan other) {
    return TEXT_ORDER.compare(this, other);
  }
}
