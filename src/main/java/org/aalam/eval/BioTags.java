package org.aalam.eval;

import java.util.ArrayList;
import java.util.List;
import org.aalam.entity.Span;

/**
 * Tags to spans as conlleval reads them, so that scores compare with those of papers: an {@code I-} that does not go on
 * an entity of its label begins a new one.
 */
final class BioTags {
  private static final String OUTSIDE = "O";

  private BioTags() {}

  /** Returns the spans in order; they count tokens. */
  static List<LabelledSpan> spans(List<String> tags) {
    List<LabelledSpan> spans = new ArrayList<>();
    String open = OUTSIDE;
    int begin = 0;
    for (int i = 0; i < tags.size(); i++) {
      String tag = tags.get(i);
      String label = tag.equals(OUTSIDE) ? OUTSIDE : tag.substring(2);
      if (tag.startsWith("B-") || !label.equals(open)) {
        close(spans, open, begin, i);
        open = label;
        begin = i;
      }
    }
    close(spans, open, begin, tags.size());
    return spans;
  }

  private static void close(List<LabelledSpan> spans, String open, int begin, int end) {
    if (!open.equals(OUTSIDE)) {
      spans.add(new LabelledSpan(new Span(begin, end), open));
    }
  }
}
