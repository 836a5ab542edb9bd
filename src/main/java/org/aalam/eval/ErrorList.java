package org.aalam.eval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.aalam.entity.ExtractedDocument;
import org.aalam.entity.Span;
import org.aalam.io.ConllSentence;
import org.aalam.io.GoldArticle;

/**
 * Lists every difference between gold data and prediction as tab-separated lines under a header: document, kind, begin,
 * end, gold, predicted, context (with the place in brackets).
 *
 * <p>Kinds: {@code type} (same span, other label), {@code boundary} (same label, spans overlap), {@code boundary+type}
 * (spans overlap, other label), {@code FN} (gold only), {@code FP} (prediction only), {@code value} (right span, other
 * code or date). Not thread-safe.
 */
public final class ErrorList {
  private static final int CONTEXT = 40;
  private static final String HEADER = "document\tkind\tbegin\tend\tgold\tpredicted\tcontext\n";

  private final Appendable out;

  /**
   * Makes a list and writes its header.
   *
   * @param out where to write, not null
   * @throws IOException where it cannot be written
   */
  public ErrorList(Appendable out) throws IOException {
    this.out = Objects.requireNonNull(out, "out must not be null");
    out.append(HEADER);
  }

  /**
   * Adds the differences of an article.
   *
   * @param gold the annotated article, not null
   * @param predicted what was found in its text, not null
   * @throws IOException where it cannot be written
   */
  public void add(GoldArticle gold, ExtractedDocument predicted) throws IOException {
    write(gold.id(), MarkedText.of(gold), MarkedText.of(predicted));
  }

  /**
   * Adds the differences of a sentence; offsets count in its tokens joined with spaces.
   *
   * @param name the name of the sentence, such as its file and line
   * @param gold the annotated sentence, not null
   * @param predictedTags one tag a token
   * @throws IOException where it cannot be written
   */
  public void add(String name, ConllSentence gold, List<String> predictedTags) throws IOException {
    write(name, MarkedText.of(gold.tokens(), gold.tags()), MarkedText.of(gold.tokens(), predictedTags));
  }

  private void write(String document, MarkedText gold, MarkedText predicted) throws IOException {
    for (Miss miss : misses(gold, predicted)) {
      Span span = miss.span();
      out.append(String.join("\t", cell(document), miss.kind(),
          Integer.toString(span.begin()), Integer.toString(span.end()),
          cell(miss.gold().map(mark -> show(mark, gold)).orElse("")),
          cell(miss.predicted().map(mark -> show(mark, predicted)).orElse("")),
          cell(context(span, gold.text()))));
      out.append('\n');
    }
  }

  private static List<Miss> misses(MarkedText gold, MarkedText predicted) {
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

  private static String show(LabelledSpan mark, MarkedText in) {
    String value = in.values().get(mark);
    return mark.label() + " " + mark.span().in(in.text()) + (value.isEmpty() ? "" : " = " + value);
  }

  private static String context(Span span, String text) {
    return text.substring(Math.max(0, span.begin() - CONTEXT), span.begin())
        + "[" + span.in(text) + "]"
        + text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT));
  }

  private static String cell(String text) {
    return text.replaceAll("\\s+", " ");
  }

  /** One difference; at least one side is present. */
  private record Miss(Optional<LabelledSpan> gold, Optional<LabelledSpan> predicted) {

    Span span() {
      return gold.or(() -> predicted).orElseThrow().span();
    }

    String kind() {
      if (gold.isEmpty() || predicted.isEmpty()) {
        return gold.isEmpty() ? "FP" : "FN";
      }
      boolean sameSpan = gold.get().span().equals(predicted.get().span());
      boolean sameLabel = gold.get().label().equals(predicted.get().label());
      if (sameSpan) {
        return sameLabel ? "value" : "type";
      }
      return sameLabel ? "boundary" : "boundary+type";
    }
  }
}
