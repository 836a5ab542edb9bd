package org.aalam.internal.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.aalam.internal.feature.AnnotatedSentence;
import org.aalam.internal.feature.FeatureExtractor;
import org.aalam.internal.feature.FeatureSink;
import org.aalam.internal.feature.Template;
import org.aalam.internal.feature.Value;
import org.aalam.internal.feature.WordFeatures;
import org.aalam.internal.text.RecentWords;
import org.aalam.internal.token.Sentence;

/**
 * Finds the mentions in tokenized sentences with a trained model. Thread-safe: what it remembers of words saves time and
 * changes no answer.
 */
public final class SequenceTagger {
  private static final int REACH = FeatureExtractor.REACH;

  private final CrfModel model;
  private final FeatureExtractor extractor;
  private final RecentWords<double[]> recentScores = new RecentWords<>(RecentWords.MANY);
  private final double[] edgeScores;

  /** Makes a tagger; the model must have been trained with this extractor's features. */
  public SequenceTagger(CrfModel model, FeatureExtractor extractor) {
    this.model = model;
    this.extractor = extractor;
    this.edgeScores = wordScores(null, new ScoreSink(model));
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
    Lattice lattice = model.newLattice();
    ScoreSink sink = new ScoreSink(model);
    List<TaggedSentence> tagged = new ArrayList<>(text.size());
    for (AnnotatedSentence sentence : text) {
      load(lattice, sentence, sink);
      tagged.add(decode(lattice, sentence));
    }
    return tagged;
  }

  /**
   * Adds to the scores of each token what each word near it gives by itself. Weights have few digits, so that their sums are
   * exact, in whatever order they are added.
   */
  private void addWordScores(AnnotatedSentence sentence, double[] scores, ScoreSink sink) {
    int labels = model.labels().size();
    int size = sentence.size();
    for (int near = -REACH; near < size + REACH; near++) {
      double[] ofWord = edgeScores;
      if (near >= 0 && near < size) {
        WordFeatures word = sentence.words().get(near);
        ofWord = recentScores.get(word.form().text(), form -> wordScores(word, sink));
      }
      for (int token = Math.max(0, near - REACH); token <= Math.min(size - 1, near + REACH); token++) {
        int from = (near - token + REACH) * labels;
        for (int y = 0; y < labels; y++) {
          scores[token * labels + y] += ofWord[from + y];
        }
      }
    }
  }

  /** What a word gives to the labels of the tokens around it: a row for each offset from the token, from the left. */
  private double[] wordScores(WordFeatures word, ScoreSink sink) {
    int labels = model.labels().size();
    double[] scores = new double[(2 * REACH + 1) * labels];
    for (int offset = -REACH; offset <= REACH; offset++) {
      extractor.extractOfWord(word, offset, sink.at(scores, (offset + REACH) * labels));
    }
    return scores;
  }

  /** Returns for each sentence and token the probability of each label, in the order of the model's labels. */
  List<double[][]> labelProbabilities(List<AnnotatedSentence> text) {
    Lattice lattice = model.newLattice();
    ScoreSink sink = new ScoreSink(model);
    List<double[][]> probabilities = new ArrayList<>(text.size());
    for (AnnotatedSentence sentence : text) {
      load(lattice, sentence, sink);
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

  private void load(Lattice lattice, AnnotatedSentence sentence, ScoreSink sink) {
    int labels = model.labels().size();
    double[] scores = new double[sentence.size() * labels];
    addWordScores(sentence, scores, sink);
    for (int token = 0; token < sentence.size(); token++) {
      extractor.extractOfPlace(sentence, token, sink.at(scores, token * labels));
    }
    lattice.load(scores, sentence.size());
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
        if (end - t == 1 || probability >= model.neededProbability(path[t])) {
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
