package org.aalam.train;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.Sequence;
import opennlp.tools.ml.model.SequenceStream;
import opennlp.tools.util.BeamSearchContextGenerator;

/** Training sequences out of lines of {@code word/LABEL}. */
final class WordEvents implements SequenceStream<String> {
  private final BeamSearchContextGenerator<String> features;
  private final List<String> lines;
  private Iterator<String> next;

  WordEvents(BeamSearchContextGenerator<String> features, List<String> lines) {
    this.features = features;
    this.lines = lines;
    reset();
  }

  @Override
  public Sequence<String> read() {
    if (!next.hasNext()) {
      return null;
    }
    String line = next.next();
    String[][] parts = Arrays.stream(line.split(" ")).map(token -> token.split("/")).toArray(String[][]::new);
    String[] words = Arrays.stream(parts).map(part -> part[0]).toArray(String[]::new);
    Event[] events = new Event[parts.length];
    for (int i = 0; i < events.length; i++) {
      events[i] = new Event(parts[i][1], features.getContext(i, words, new String[0], null));
    }
    return new Sequence<>(events, line);
  }

  @Override
  public Event[] updateContext(Sequence<String> sequence, AbstractModel model) {
    return sequence.getEvents();
  }

  @Override
  public void reset() {
    next = lines.iterator();
  }

  @Override
  public void close() {
    reset();
  }
}
