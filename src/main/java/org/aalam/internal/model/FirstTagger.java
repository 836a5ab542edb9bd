package org.aalam.internal.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.aalam.internal.feature.AnnotatedSentence;
import org.aalam.internal.feature.FeatureExtractor;
import org.aalam.internal.feature.Judge;
import org.aalam.internal.feature.Value;

/**
 * A tagger that reads a text first, so that another one can be trained on what it thinks (stacking: Wolpert, "Stacked
 * generalization", Neural Networks 5, 1992). Immutable and thread-safe.
 */
public final class FirstTagger implements Judge {
  /** A label less likely than this is not worth a feature. */
  private static final double POSSIBLE = 0.05;
  private static final double[] LEVELS = {0.2, 0.5, 0.8, 0.95};

  private final SequenceTagger tagger;
  private final String name;

  private FirstTagger(SequenceTagger tagger, String name) {
    this.tagger = tagger;
    this.name = name;
  }

  /** Makes the judges of some models, which must have been trained with the features of the given extractor. */
  public static List<Judge> of(List<TaggerModel> models, FeatureExtractor extractor) {
    return IntStream.range(0, models.size())
        .<Judge>mapToObj(i -> new FirstTagger(new SequenceTagger(models.get(i), extractor), Integer.toString(i + 1)))
        .toList();
  }

  @Override
  public List<List<List<Value>>> judge(List<AnnotatedSentence> text) {
    List<List<List<Value>>> judgements = new ArrayList<>(text.size());
    for (double[][] sentence : tagger.labelProbabilities(text)) {
      List<List<Value>> tokens = new ArrayList<>(sentence.length);
      for (double[] token : sentence) {
        tokens.add(values(token));
      }
      judgements.add(tokens);
    }
    return judgements;
  }

  private List<Value> values(double[] probabilities) {
    return IntStream.range(0, probabilities.length)
        .filter(label -> probabilities[label] >= POSSIBLE)
        .boxed()
        .sorted(Comparator.comparingDouble(label -> -probabilities[label]))
        .map(label -> Value.of(name + ":" + tagger.label(label) + level(probabilities[label])))
        .toList();
  }

  private static int level(double probability) {
    int level = 0;
    while (level < LEVELS.length && probability >= LEVELS[level]) {
      level++;
    }
    return level;
  }
}
