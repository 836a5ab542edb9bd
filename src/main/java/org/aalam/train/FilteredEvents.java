package org.aalam.train;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.Predicate;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.Sequence;
import opennlp.tools.ml.model.SequenceStream;

/**
 * Training sequences with some of their features. A model knows nothing of features that it was not trained with, so that
 * the tagger needs no filter of its own. Not thread-safe.
 *
 * @param <T> what a sequence is made from
 */
final class FilteredEvents<T> implements SequenceStream<T> {
  private final SequenceStream<T> events;
  private final Predicate<String> kept;

  FilteredEvents(SequenceStream<T> events, Predicate<String> kept) {
    this.events = events;
    this.kept = kept;
  }

  @Override
  public Sequence<T> read() throws IOException {
    Sequence<T> sequence = events.read();
    return sequence == null ? null : new Sequence<>(filtered(sequence.getEvents()), sequence.getSource());
  }

  private Event[] filtered(Event[] all) {
    return Arrays.stream(all)
        .map(event -> new Event(
            event.getOutcome(), Arrays.stream(event.getContext()).filter(kept).toArray(String[]::new)))
        .toArray(Event[]::new);
  }

  @Override
  public Event[] updateContext(Sequence<T> sequence, AbstractModel model) {
    return sequence.getEvents();
  }

  @Override
  public void reset() throws IOException {
    events.reset();
  }

  @Override
  public void close() throws IOException {
    events.close();
  }
}
