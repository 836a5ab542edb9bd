package org.aalam.internal.feature;

import java.util.ArrayList;
import java.util.List;
import org.aalam.internal.lexicon.Lexicons;
import org.aalam.internal.lexicon.WordTable;
import org.aalam.internal.token.Sentence;

/**
 * Hands out the features of the tokens of a text. Immutable and thread-safe; the same text gives the same features,
 * whatever was read before.
 */
public final class FeatureExtractor {
  /** Version of the feature set; a model is bound to the one it was trained with. */
  public static final int VERSION = TokenFeatures.VERSION;

  private final Lexicons lexicons;
  private final WordTable words;

  /** Makes an extractor that looks words up in the given lists. */
  public FeatureExtractor(Lexicons lexicons, WordTable words) {
    this.lexicons = lexicons;
    this.words = words;
  }

  /** Takes the features of every token of a text, sentence by sentence. */
  public interface Consumer {
    /** Returns where the features of a token go. */
    FeatureSink token(int sentence, int token);
  }

  /** Extracts the features of the sentences of one text, in order. */
  public void extract(List<Sentence> text, Consumer consumer) {
    SentenceAnnotator annotator = new SentenceAnnotator(lexicons, words);
    List<AnnotatedSentence> annotated = new ArrayList<>(text.size());
    for (Sentence sentence : text) {
      annotated.add(annotator.annotate(sentence));
    }
    for (int s = 0; s < annotated.size(); s++) {
      TokenFeatures features = new TokenFeatures(annotated.get(s));
      for (int t = 0; t < annotated.get(s).size(); t++) {
        features.addFeatures(t, consumer.token(s, t));
      }
    }
  }
}
