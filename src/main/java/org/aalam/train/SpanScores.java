package org.aalam.train;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.aalam.internal.model.LabelSet;
import org.aalam.internal.model.SequenceTagger;
import org.aalam.internal.model.TaggedSentence;
import org.aalam.internal.model.TaggedSpan;

/**
 * How well a tagger does on labelled texts: strict spans of tokens, for each type. It serves to follow training; what
 * users see is scored by the runner's {@code evaluate}.
 *
 * @param counts for each type the spans that are right, wrongly found and missed
 */
record SpanScores(Map<String, int[]> counts) {

  /** A span of tokens with its type. */
  private record LabelledRange(int begin, int end, String type) {}

  static SpanScores of(SequenceTagger tagger, List<LabelledText> texts) {
    Map<String, int[]> counts = new TreeMap<>();
    for (LabelledText text : texts) {
      List<TaggedSentence> tagged = tagger.tag(tagger.annotate(text.sentences()));
      for (int s = 0; s < tagged.size(); s++) {
        Set<LabelledRange> gold = new HashSet<>(ranges(text.labels().get(s)));
        for (TaggedSpan span : tagged.get(s).spans()) {
          boolean right = gold.remove(new LabelledRange(span.begin(), span.end(), span.type()));
          counts.computeIfAbsent(span.type(), type -> new int[3])[right ? 0 : 1]++;
        }
        gold.forEach(missed -> counts.computeIfAbsent(missed.type(), type -> new int[3])[2]++);
      }
    }
    return new SpanScores(counts);
  }

  private static List<LabelledRange> ranges(List<String> labels) {
    List<LabelledRange> ranges = new ArrayList<>();
    int begin = -1;
    for (int t = 0; t <= labels.size(); t++) {
      boolean goesOn = t < labels.size() && labels.get(t).startsWith("I-");
      if (begin >= 0 && !goesOn) {
        ranges.add(new LabelledRange(begin, t, LabelSet.typeOf(labels.get(begin))));
        begin = -1;
      }
      if (t < labels.size() && labels.get(t).startsWith("B-")) {
        begin = t;
      }
    }
    return ranges;
  }

  /** F1 in percent of counts right, wrong and missed; 0 where there is nothing. */
  static double f1(int[] counts) {
    return counts[0] == 0 ? 0 : 200.0 * counts[0] / (2 * counts[0] + counts[1] + counts[2]);
  }

  /** Returns the counts over all types. */
  int[] micro() {
    int[] sum = new int[3];
    counts.values().forEach(count -> {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += count[i];
      }
    });
    return sum;
  }

  /** Returns all F1 scores on one line. */
  String describe() {
    StringBuilder line = new StringBuilder("F1");
    counts.forEach((type, count) -> line.append(String.format(Locale.ROOT, " %s %.1f", type, f1(count))));
    return line.append(String.format(Locale.ROOT, ", micro %.2f", f1(micro()))).toString();
  }
}
