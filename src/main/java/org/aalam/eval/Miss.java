package org.aalam.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aalam.entity.Span;

/** One difference between gold data and prediction; at least one side is present. */
record Miss(Optional<LabelledSpan> gold, Optional<LabelledSpan> predicted) {

  /** Returns the differences in text order; a gold span goes with the closest predicted span that overlaps it. */
  static List<Miss> between(MarkedText gold, MarkedText predicted) {
    List<Miss> misses = new ArrayList<>();
    List<LabelledSpan> unmatched = new ArrayList<>(predicted.values().keySet());
    unmatched.removeAll(gold.values().keySet());
    for (LabelledSpan mark : gold.values().keySet()) {
      String found = predicted.values().get(mark);
      if (found == null) {
        Optional<LabelledSpan> instead = closest(mark, unmatched);
        instead.ifPresent(unmatched::remove);
        misses.add(new Miss(Optional.of(mark), instead));
      } else if (!gold.values().get(mark).isEmpty() && !gold.values().get(mark).equals(found)) {
        misses.add(new Miss(Optional.of(mark), Optional.of(mark)));
      }
    }
    unmatched.forEach(mark -> misses.add(new Miss(Optional.empty(), Optional.of(mark))));
    misses.sort(Comparator.comparing(Miss::span));
    return misses;
  }

  private static Optional<LabelledSpan> closest(LabelledSpan mark, List<LabelledSpan> candidates) {
    return candidates.stream()
        .filter(candidate -> candidate.span().overlaps(mark.span()))
        .max(Comparator.comparing((LabelledSpan candidate) -> candidate.span().equals(mark.span()))
            .thenComparing(candidate -> candidate.label().equals(mark.label()))
            .thenComparing(candidate -> common(candidate.span(), mark.span())));
  }

  private static int common(Span one, Span other) {
    return Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin());
  }

  Span span() {
    return gold.or(() -> predicted).orElseThrow().span();
  }

  /** Tells whether the span is right and its value alone is wrong. */
  boolean isValue() {
    return gold.equals(predicted);
  }

  /** Tells whether both sides are present and differ in where they begin or end. */
  boolean hasOtherBorders() {
    return gold.isPresent() && predicted.isPresent() && !gold.get().span().equals(predicted.get().span());
  }

  String kind() {
    if (gold.isEmpty() || predicted.isEmpty()) {
      return gold.isEmpty() ? "FP" : "FN";
    }
    boolean sameLabel = gold.get().label().equals(predicted.get().label());
    if (!hasOtherBorders()) {
      return sameLabel ? "value" : "type";
    }
    return sameLabel ? "boundary" : "boundary+type";
  }
}
