package org.aalam.internal.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import opennlp.tools.ml.model.SequenceClassificationModel;
import opennlp.tools.util.BeamSearchContextGenerator;
import opennlp.tools.util.Sequence;
import opennlp.tools.util.SequenceValidator;
import org.aalam.internal.feature.Template;

/**
 * A {@link CrfModel} as OpenNLP sees it, so that OpenNLP's name finders and evaluators work with it.
 *
 * <p>Features are those that the caller's context generator gives as strings; they must not depend on earlier outcomes,
 * since all labellings are weighed at once. A validator chooses among the best labellings; it does not steer the search,
 * so that there may be none that it accepts. Immutable and thread-safe.
 */
public final class CrfSequenceModel implements SequenceClassificationModel {
  private static final String[] NO_OUTCOMES = {};
  private static final double ANY_SCORE = Double.NEGATIVE_INFINITY;

  private final CrfModel model;

  /** Wraps a model. */
  public CrfSequenceModel(CrfModel model) {
    this.model = model;
  }

  /** Returns the wrapped model. */
  public CrfModel model() {
    return model;
  }

  @Override
  public <T> Sequence bestSequence(
      T[] tokens, Object[] context, BeamSearchContextGenerator<T> features, SequenceValidator<T> validator) {
    Sequence[] best = bestSequences(1, tokens, context, features, validator);
    return best.length == 0 ? null : best[0];
  }

  @Override
  public <T> Sequence[] bestSequences(
      int count, T[] tokens, Object[] context, BeamSearchContextGenerator<T> features, SequenceValidator<T> validator) {
    return bestSequences(count, tokens, context, ANY_SCORE, features, validator);
  }

  @Override
  public <T> Sequence[] bestSequences(
      int count,
      T[] tokens,
      Object[] context,
      double minScore,
      BeamSearchContextGenerator<T> features,
      SequenceValidator<T> validator) {
    if (tokens.length == 0) {
      return new Sequence[] {new Sequence()};
    }
    int labels = model.labels().size();
    double[] scores = new double[tokens.length * labels];
    for (int t = 0; t < tokens.length; t++) {
      for (String feature : features.getContext(t, tokens, NO_OUTCOMES, context)) {
        model.addScores(Template.hashOf(feature), scores, t * labels);
      }
    }
    List<int[]> paths = new BestPaths(model, scores, tokens.length).best(count);
    Lattice lattice = model.newLattice();
    lattice.load(scores, tokens.length);
    return paths.stream()
        .map(path -> sequence(path, lattice))
        .filter(sequence -> sequence.getScore() >= minScore && isValid(sequence, tokens, validator))
        .toArray(Sequence[]::new);
  }

  private Sequence sequence(int[] path, Lattice lattice) {
    Sequence sequence = new Sequence();
    for (int t = 0; t < path.length; t++) {
      sequence.add(model.labels().label(path[t]), lattice.marginal(t, path[t]));
    }
    return sequence;
  }

  private static <T> boolean isValid(Sequence sequence, T[] tokens, SequenceValidator<T> validator) {
    String[] outcomes = sequence.getOutcomes().toArray(String[]::new);
    return validator == null || IntStream.range(0, tokens.length)
        .allMatch(t -> validator.validSequence(t, tokens, Arrays.copyOf(outcomes, t), outcomes[t]));
  }

  @Override
  public String[] getOutcomes() {
    LabelSet labels = model.labels();
    return IntStream.range(0, labels.size()).mapToObj(labels::label).toArray(String[]::new);
  }
}
