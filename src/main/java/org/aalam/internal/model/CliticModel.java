package org.aalam.internal.model;

import java.util.List;
import java.util.Optional;
import org.aalam.internal.feature.FeatureSink;
import org.aalam.internal.feature.Template;
import org.aalam.internal.feature.Value;
import org.aalam.internal.model.CliticFeatures.Question;
import org.aalam.internal.token.Proclitics.Reading;
import org.aalam.internal.token.Token;

/**
 * Tells how many letters of a mention's first word are proclitics: first whether a conjunction or preposition opens the
 * word, then, after a conjunction, whether a preposition follows. It is the tagger's kind of model over sequences of one:
 * {@link #PROCLITIC} or {@code O}. Immutable and thread-safe.
 */
public final class CliticModel {
  /** The label of a word whose first letter is a proclitic. */
  public static final String PROCLITIC = "B-PROCLITIC";

  private final CrfModel model;
  private final CliticFeatures features;
  private final int proclitic;

  /** Makes it of a trained model. */
  public CliticModel(CrfModel model, CliticFeatures features) {
    this.model = model;
    this.features = features;
    this.proclitic = model.labels().id(PROCLITIC);
  }

  /**
   * Returns the likeliest reading of a mention's first word.
   *
   * @param tokens the tokens of the sentence
   * @param begin index of the mention's first token
   * @param type the mention's type
   * @return the reading, or empty where the whole word belongs to the mention
   */
  public Optional<Reading> read(List<Token> tokens, int begin, String type) {
    Optional<Question> first = features.question(tokens.get(begin).form(), false)
        .filter(question -> isProclitic(question, tokens, begin, type));
    if (first.isEmpty() || !first.get().isConjunction()) {
      return first.map(Question::reading);
    }
    Reading withoutConjunction = first.get().reading();
    return features.question(withoutConjunction.rest(), true)
        .filter(question -> isProclitic(question, tokens, begin, type))
        .map(question -> new Reading(1 + withoutConjunction.length(), question.reading().rest()))
        .or(() -> Optional.of(withoutConjunction));
  }

  private boolean isProclitic(Question question, List<Token> tokens, int begin, String type) {
    double[] scores = new double[model.labels().size()];
    features.addFeatures(question, tokens, begin, type, new Sink(model, scores));
    return scores[proclitic] + model.startScore(proclitic) > scores[0] + model.startScore(0);
  }

  private record Sink(CrfModel model, double[] scores) implements FeatureSink {
    @Override
    public void add(Template template, Value value) {
      model.addScores(template.with(value), scores, 0);
    }

    @Override
    public void add(Template template, Value first, Value second) {
      model.addScores(template.with(first, second), scores, 0);
    }
  }
}
