package org.aalam.internal.feature;

import java.util.ArrayList;
import java.util.List;
import org.aalam.internal.lexicon.Lexicons;
import org.aalam.internal.lexicon.TypeTable;
import org.aalam.internal.lexicon.WordTable;
import org.aalam.internal.lexicon.WordVectors;
import org.aalam.internal.timex.TimexFinder;
import org.aalam.internal.token.Sentence;

/**
 * Annotates the sentences of a text and hands out the features of their tokens. Thread-safe; the same text gives the same
 * features, whatever was read before.
 */
public final class FeatureExtractor {
  /** Version of the feature set; a model is bound to the one it was trained with. */
  public static final int VERSION = TokenFeatures.VERSION;
  /** How many words on either side of a token have features of their own. */
  public static final int REACH = TokenFeatures.REACH;

  private final WordVectors vectors;
  private final SentenceAnnotator annotator;
  private final List<Judge> judges;

  /** Makes an extractor that looks words up in the given lists and finds dates with the given grammar. */
  public FeatureExtractor(
      Lexicons lexicons, TimexFinder timexFinder, WordTable words, TypeTable types, WordVectors vectors) {
    this(vectors, new SentenceAnnotator(
        lexicons, timexFinder, new WordFeatureReader(words, types, vectors, lexicons.nameParts())), List.of());
  }

  private FeatureExtractor(WordVectors vectors, SentenceAnnotator annotator, List<Judge> judges) {
    this.vectors = vectors;
    this.annotator = annotator;
    this.judges = List.copyOf(judges);
  }

  /** Returns an extractor that asks judges too. */
  public FeatureExtractor with(List<Judge> others) {
    return new FeatureExtractor(vectors, annotator, others);
  }

  /** Returns the vectors that words have. */
  public WordVectors vectors() {
    return vectors;
  }

  /** Annotates the sentences of one text, in order. */
  public List<AnnotatedSentence> annotate(List<Sentence> text) {
    List<AnnotatedSentence> annotated = new ArrayList<>(text.size());
    List<KnownWord[]> words = new ArrayList<>(text.size());
    for (Sentence sentence : text) {
      words.add(annotator.words(sentence));
      annotated.add(annotator.annotate(sentence, words.get(words.size() - 1)));
    }
    DocumentContext context = annotator.context(annotated, words);
    for (int s = 0; s < annotated.size(); s++) {
      List<List<Value>> elsewhere = new ArrayList<>(annotated.get(s).size());
      for (int t = 0; t < annotated.get(s).size(); t++) {
        elsewhere.add(context.elsewhere(s, t));
      }
      annotated.set(s, annotated.get(s).withElsewhere(elsewhere));
    }
    return judges.isEmpty() ? annotated : judged(annotated);
  }

  private List<AnnotatedSentence> judged(List<AnnotatedSentence> text) {
    List<List<List<List<Value>>>> byJudge = judges.stream().map(judge -> judge.judge(text)).toList();
    List<AnnotatedSentence> judged = new ArrayList<>(text.size());
    for (int s = 0; s < text.size(); s++) {
      int sentence = s;
      judged.add(text.get(s).withJudgements(byJudge.stream().map(judgements -> judgements.get(sentence)).toList()));
    }
    return judged;
  }

  /** Hands the features of one token to a sink. */
  public void extract(AnnotatedSentence sentence, int token, FeatureSink sink) {
    new TokenFeatures(sentence).addFeatures(token, sink);
  }

  /**
   * Hands out those features of a token that a word near it gives by itself. Together with those of {@link #extractOfPlace}
   * they are all.
   *
   * @param word the word, null beyond the edge of the sentence
   * @param offset where it stands, counted from the token; from {@code -REACH} to {@code REACH}
   * @param sink where they go
   */
  public void extractOfWord(WordFeatures word, int offset, FeatureSink sink) {
    TokenFeatures.addOfWord(word, offset, sink);
  }

  /**
   * Hands out those features of a token that {@link #extractOfWord} does not. They are in turn those of
   * {@link #extractOfPairBefore}, {@link #extractOfPairAfter}, {@link #extractOfMarks}, {@link #extractOfAnnouncement} and
   * {@link #rest}.
   */
  public void extractOfPlace(AnnotatedSentence sentence, int token, FeatureSink sink) {
    new TokenFeatures(sentence).addOfPlace(token, sink);
  }

  /** Hands out the features of a token that two words give: the one before it, null for none, and its own. */
  public void extractOfPairBefore(WordFeatures before, WordFeatures word, FeatureSink sink) {
    TokenFeatures.addOfPairBefore(before, word, sink);
  }

  /** Hands out the features of a token that two words give: its own, and the one after it, null for none. */
  public void extractOfPairAfter(WordFeatures word, WordFeatures after, FeatureSink sink) {
    TokenFeatures.addOfPairAfter(word, after, sink);
  }

  /**
   * Hands out the features of a token that the marks of a token near it give.
   *
   * @param marks the marks
   * @param offset where they stand, counted from the token; from {@code -REACH} to {@code REACH}
   * @param sink where they go
   */
  public void extractOfMarks(Marks marks, int offset, FeatureSink sink) {
    TokenFeatures.addOfMarks(marks, offset, sink);
  }

  /** Hands out the features of a token that how it is announced gives, and the one that every token has. */
  public void extractOfAnnouncement(Announcement announcement, FeatureSink sink) {
    TokenFeatures.addOfAnnouncement(announcement, sink);
  }

  /** Returns what a sentence says of its tokens beside words, pairs of them and marks. It serves one thread. */
  public RestOfSentence rest(AnnotatedSentence sentence) {
    return new RestOfSentence(new TokenFeatures(sentence));
  }

  /** What a sentence says of its tokens beside words, pairs of them and marks. */
  public static final class RestOfSentence {
    private final TokenFeatures features;

    private RestOfSentence(TokenFeatures features) {
      this.features = features;
    }

    /** Tells how a token is announced. */
    public Announcement announcement(int token) {
      return features.announcement(token);
    }

    /** Hands out the features of a token that no other method gives. */
    public void extract(int token, FeatureSink sink) {
      features.addRest(token, sink);
    }
  }
}
