package org.aalam.eval;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
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
    for (Miss miss : Miss.between(gold, predicted)) {
      Span span = miss.span();
      out.append(String.join("\t", cell(document), miss.kind(),
          Integer.toString(span.begin()), Integer.toString(span.end()),
          cell(miss.gold().map(mark -> show(mark, gold)).orElse("")),
          cell(miss.predicted().map(mark -> show(mark, predicted)).orElse("")),
          cell(context(span, gold.text()))));
      out.append('\n');
    }
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
}
