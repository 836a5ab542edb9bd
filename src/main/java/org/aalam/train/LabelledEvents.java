package org.aalam.train;

import java.util.ArrayDeque;
import java.util.Collections;
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
  private final List<Part> parts;
  private Iterator<Part> nextPart;
  private Iterator<LabelledText> nextText;
  private FeatureExtractor extractor;
  private final Queue<Sequence<List<String>>> waiting = new ArrayDeque<>();

  /** Texts with what reads their features. */
  record Part(List<LabelledText> texts, FeatureExtractor extractor) {}

  LabelledEvents(List<LabelledText> texts, FeatureExtractor extractor) {
    this(List.of(new Part(texts, extractor)));
  }

  LabelledEvents(List<Part> parts) {
    this.parts = List.copyOf(parts);
    reset();
  }

  @Override
  public Sequence<List<String>> read() {
    while (waiting.isEmpty()) {
      if (nextText.hasNext()) {
        addSentences(nextText.next());
      } else if (nextPart.hasNext()) {
        open(nextPart.next());
      } else {
        return null;
      }
    }
    return waiting.poll();
  }

  private void open(Part part) {
    nextText = part.texts().iterator();
    extractor = part.extractor();
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
    nextPart = parts.iterator();
    nextText = Collections.emptyIterator();
    waiting.clear();
  }

  @Override
  public void close() {
    waiting.clear();
  }
}
