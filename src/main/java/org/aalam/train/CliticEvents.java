package org.aalam.train;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.Sequence;
import opennlp.tools.ml.model.SequenceStream;
import org.aalam.entity.Span;
import org.aalam.internal.feature.FeatureStrings;
import org.aalam.internal.model.CliticFeatures;
import org.aalam.internal.model.CliticFeatures.Question;
import org.aalam.internal.model.CliticModel;
import org.aalam.internal.model.LabelSet;
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
    String word = token.form();
    boolean afterConjunction = false;
    for (int left = proclitics; left >= 0; left--) {
      Optional<Question> question = features.question(word, afterConjunction);
      if (question.isEmpty()) {
        return;
      }
      add(question.get(), left > 0, sentence, t, mention);
      if (!question.get().isConjunction()) {
        return;
      }
      word = question.get().reading().rest();
      afterConjunction = true;
    }
  }

  private void add(Question question, boolean proclitic, Sentence sentence, int t, GoldMention mention) {
    List<String> context = new ArrayList<>();
    features.addFeatures(question, sentence.tokens(), t, mention.type().name(), new FeatureStrings.Sink(context));
    Event event = new Event(proclitic ? CliticModel.PROCLITIC : LabelSet.OUTSIDE, context.toArray(String[]::new));
    sequences.add(new Sequence<>(new Event[] {event}, question.word()));
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
