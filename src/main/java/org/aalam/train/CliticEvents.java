package org.aalam.train;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.Sequence;
import opennlp.tools.ml.model.SequenceStream;
import org.aalam.entity.Span;
import org.aalam.internal.feature.FeatureStrings;
import org.aalam.internal.model.CliticFeatures;
import org.aalam.internal.model.CliticModel;
import org.aalam.internal.token.Proclitics;
import org.aalam.internal.token.Sentence;
import org.aalam.internal.token.Token;
import org.aalam.internal.token.TokenizedText;
import org.aalam.io.GoldArticle;
import org.aalam.io.GoldMention;

/** The first words of gold mentions that could begin with proclitics, each a sequence of one event. */
final class CliticEvents implements SequenceStream<String> {
  private final List<Sequence<String>> sequences = new ArrayList<>();
  private final CliticFeatures features;
  private Iterator<Sequence<String>> next;

  CliticEvents(List<GoldArticle> articles, CliticFeatures features) {
    this.features = features;
    articles.forEach(this::add);
    reset();
  }

  private void add(GoldArticle article) {
    TokenizedText text = TokenizedText.of(article.text());
    int mention = 0;
    for (Sentence sentence : text.sentences()) {
      for (int t = 0; t < sentence.size(); t++) {
        Span span = text.source().toOriginal(sentence.token(t).span());
        while (mention < article.mentions().size() && article.mentions().get(mention).span().begin() < span.begin()) {
          mention++;
        }
        if (mention < article.mentions().size()
            && article.mentions().get(mention).span().begin() < span.end()) {
          add(text, sentence, t, article.mentions().get(mention));
        }
      }
    }
  }

  private void add(TokenizedText text, Sentence sentence, int t, GoldMention mention) {
    Token token = sentence.token(t);
    int proclitics = -1;
    for (int i = 0; i < token.form().length() && proclitics < 0; i++) {
      Span rest = new Span(token.begin() + i, token.end());
      proclitics = text.source().toOriginal(rest).begin() == mention.span().begin() ? i : -1;
    }
    int length = proclitics;
    boolean possible = length == 0 || Proclitics.readings(token.form()).stream().anyMatch(r -> r.length() == length);
    if (!possible || Proclitics.readings(token.form()).isEmpty()) {
      return;
    }
    List<String> context = new ArrayList<>();
    features.addFeatures(sentence.tokens(), t, mention.type().name(), new FeatureStrings.Sink(context));
    Event event = new Event(CliticModel.label(length), context.toArray(String[]::new));
    sequences.add(new Sequence<>(new Event[] {event}, token.form()));
  }

  @Override
  public Sequence<String> read() {
    return next.hasNext() ? next.next() : null;
  }

  @Override
  public Event[] updateContext(Sequence<String> sequence, AbstractModel model) {
    return sequence.getEvents();
  }

  @Override
  public void reset() {
    next = sequences.iterator();
  }

  @Override
  public void close() {
    next = sequences.iterator();
  }
}
