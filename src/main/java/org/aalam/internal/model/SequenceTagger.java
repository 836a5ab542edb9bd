package org.aalam.internal.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.aalam.internal.feature.AnnotatedSentence;
import org.aalam.internal.feature.FeatureExtractor;
import org.aalam.internal.feature.FeatureSink;
import org.aalam.internal.feature.Template;
import org.aalam.internal.feature.Value;
import org.aalam.internal.token.Sentence;

/**
 * Finds the mentions in tokenized sentences with a trained model. Immutable and thread-safe: everything that changes
 * lives in the call.
 */
public final class SequenceTagger {
  private final CrfModel model;
  private final FeatureExtractor extractor;

  /** Makes a tagger; the model must have been trained with this extractor's features. */
  public SequenceTagger(CrfModel model, FeatureExtractor extractor) {
    this.model = model;
    this.extractor = extractor;
  }

  /** Annotates the sentences of one text, in order, as {@link #tag} wants them. */
  public List<AnnotatedSentence> annotate(List<Sentence> text) {
    return extractor.annotate(text);
  }

  /**
   * Tags the sentences of one text.
   *
   * @return one result for each sentence
   */
  public List<TaggedSentence> tag(List<AnnotatedSentence> text) {
    int labels = model.labels().size();
    Lattice lattice = model.newLattice();
    ScoreSink sink = new ScoreSink(model);
    List<TaggedSentence> tagged = new ArrayList<>(text.size());
    for (AnnotatedSentence sentence : text) {
      double[] scores = new double[sentence.size() * labels];
      for (int token = 0; token < sentence.size(); token++) {
        extractor.extract(sentence, token, sink.at(scores, token * labels));
      }
      lattice.load(scores, sentence.size());
      tagged.add(decode(lattice, sentence));
    }
    return tagged;
  }

  private TaggedSentence decode(Lattice lattice, AnnotatedSentence sentence) {
    int size = sentence.size();
    int[] path = new int[size];
    lattice.best(path);
    List<TaggedSpan> spans = new ArrayList<>();
    for (int t = 0; t < size; t++) {
      if (LabelSet.isBegin(path[t])) {
        int end = t + 1;
        while (end < size && LabelSet.isInside(path[end])) {
          end++;
        }
        double probability = lattice.spanProbability(t, end, path[t]);
        spans.add(new TaggedSpan(t, end, model.labels().type(path[t]), probability));
      }
    }
    return new TaggedSentence(sentence, spans, typeProbabilities(lattice, size));
  }

  /** For each token the probability of each type, in the order of the model's types. */
  private double[][] typeProbabilities(Lattice lattice, int size) {
    double[][] probabilities = new double[size][model.labels().types().size()];
    for (int t = 0; t < size; t++) {
      for (int type = 0; type < probabilities[t].length; type++) {
        probabilities[t][type] = lattice.marginal(t, 1 + 2 * type) + lattice.marginal(t, 2 + 2 * type);
      }
    }
    return probabilities;
  }

  /** Returns the types that the model knows. */
  public List<String> types() {
    return model.labels().types();
  }

  /** Tags the tokens of one sentence with BIO labels. */
  public List<String> labels(Sentence sentence) {
    String[] labels = new String[sentence.size()];
    Arrays.fill(labels, LabelSet.OUTSIDE);
    for (TaggedSpan span : tag(annotate(List.of(sentence))).get(0).spans()) {
      labels[span.begin()] = "B-" + span.type();
      for (int t = span.begin() + 1; t < span.end(); t++) {
        labels[t] = "I-" + span.type();
      }
    }
    return List.of(labels);
  }

  /** Adds up the scores of the features of one token after another. */
  private static final class ScoreSink implements FeatureSink {
    private final CrfModel model;
    private double[] scores;
    private int offset;

    ScoreSink(CrfModel model) {
      this.model = model;
    }

    ScoreSink at(double[] scoresOfSentence, int offsetOfToken) {
      scores = scoresOfSentence;
      offset = offsetOfToken;
      return this;
    }

    @Override
    public void add(Template template, Value value) {
      model.addScores(template.with(value), scores, offset);
    }

    @Override
    public void add(Template template, Value first, Value second) {
      model.addScores(template.with(first, second), scores, offset);
    }
  }
}
