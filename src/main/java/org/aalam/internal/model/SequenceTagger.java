package org.aalam.internal.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.aalam.internal.feature.AnnotatedSentence;
import org.aalam.internal.feature.FeatureExtractor;
import org.aalam.internal.token.Sentence;

/**
 * Finds the mentions in tokenized sentences with a trained model. Thread-safe: what it remembers of words saves time and
 * changes no answer.
 */
public final class SequenceTagger {
  private final TaggerModel model;
  private final CrfModel crf;
  private final FeatureExtractor extractor;
  private final SentenceScores scores;

  /** Makes a tagger; the model must have been trained with this extractor's features. */
  public SequenceTagger(TaggerModel model, FeatureExtractor extractor) {
    this.model = model;
    this.crf = model.crf();
    this.extractor = extractor;
    this.scores = new SentenceScores(model, extractor);
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
    Loader loader = new Loader();
    List<TaggedSentence> tagged = new ArrayList<>(text.size());
    for (AnnotatedSentence sentence : text) {
      tagged.add(decode(loader.load(sentence), sentence));
    }
    return tagged;
  }

  /** Returns for each sentence and token the probability of each label, in the order of the model's labels. */
  List<double[][]> labelProbabilities(List<AnnotatedSentence> text) {
    Loader loader = new Loader();
    List<double[][]> probabilities = new ArrayList<>(text.size());
    for (AnnotatedSentence sentence : text) {
      Lattice lattice = loader.load(sentence);
      double[][] byToken = new double[sentence.size()][model.labels().size()];
      for (int t = 0; t < byToken.length; t++) {
        for (int label = 0; label < byToken[t].length; label++) {
          byToken[t][label] = lattice.marginal(t, label);
        }
      }
      probabilities.add(byToken);
    }
    return probabilities;
  }

  /** Loads one sentence after another into a lattice. Serves one thread. */
  private final class Loader {
    private final Lattice lattice = crf.newLattice();
    private double[] scoresOfLabels = new double[0];
    private short[] sumsOfUnits = new short[0];

    Lattice load(AnnotatedSentence sentence) {
      int size = sentence.size();
      if (scoresOfLabels.length < size * model.labels().size()) {
        scoresOfLabels = new double[size * model.labels().size()];
        sumsOfUnits = new short[size * model.layer().units()];
      }
      scores.write(sentence, scoresOfLabels, sumsOfUnits);
      lattice.load(scoresOfLabels, size);
      return lattice;
    }
  }

  /** Returns the name of a label. */
  String label(int id) {
    return model.labels().label(id);
  }

  /**
   * Takes the spans of the best labelling. Of several tokens the labelling may put together what hangs together in no other
   * way: such a span must be as likely by itself as a mention of its type needs to be.
   */
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
        if (end - t == 1 || probability >= crf.neededProbability(path[t])) {
          spans.add(new TaggedSpan(t, end, model.labels().type(path[t]), probability));
        }
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
}
