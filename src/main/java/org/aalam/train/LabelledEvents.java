package org.aalam.train;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.Sequence;
import opennlp.tools.ml.model.SequenceStream;
import org.aalam.internal.feature.AnnotatedSentence;
import org.aalam.internal.feature.FeatureExtractor;
import org.aalam.internal.feature.FeatureStrings;

/** Labelled texts as OpenNLP's stream of training sequences, one a sentence. */
final class LabelledEvents implements SequenceStream<List<String>> {
  private final List<LabelledText> texts;
  private final FeatureExtractor extractor;
  private Iterator<LabelledText> next;
  private final Queue<Sequence<List<String>>> waiting = new ArrayDeque<>();

  LabelledEvents(List<LabelledText> texts, FeatureExtractor extractor) {
    this.texts = List.copyOf(texts);
    this.extractor = extractor;
    reset();
  }

  @Override
  public Sequence<List<String>> read() {
    while (waiting.isEmpty() && next.hasNext()) {
      addSentences(next.next());
    }
    return waiting.poll();
  }

  private void addSentences(LabelledText text) {
    List<AnnotatedSentence> annotated = extractor.annotate(text.sentences());
    for (int s = 0; s < annotated.size(); s++) {
      List<String> labels = text.labels().get(s);
      List<List<String>> features = FeatureStrings.of(extractor, annotated.get(s));
      Event[] events = new Event[labels.size()];
      for (int t = 0; t < events.length; t++) {
        events[t] = new Event(labels.get(t), features.get(t).toArray(String[]::new));
      }
      waiting.add(new Sequence<>(events, labels));
    }
  }

  /** The features do not depend on earlier outcomes, so they stay as they are. */
  @Override
  public Event[] updateContext(Sequence<List<String>> sequence, AbstractModel model) {
    return sequence.getEvents();
  }

  @Override
  public void reset() {
    next = texts.iterator();
    waiting.clear();
  }

  @Override
  public void close() {
    waiting.clear();
  }
}
