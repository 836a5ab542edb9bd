package org.aalam.internal.model;

import java.util.List;
import java.util.function.BiFunction;
import org.aalam.internal.feature.AnnotatedSentence;
import org.aalam.internal.feature.Announcement;
import org.aalam.internal.feature.FeatureExtractor;
import org.aalam.internal.feature.Marks;
import org.aalam.internal.feature.Value;
import org.aalam.internal.feature.WordFeatures;
import org.aalam.internal.text.Recent;
import org.aalam.internal.text.RecentWords;

/**
 * The scores of the labels of a sentence's tokens. Most of them come from what is remembered of words, of pairs of neighbours
 * and of marks; only the rest of the features is looked up each time. Thread-safe: memory saves time and changes no score.
 */
final class SentenceScores {
  private static final int REACH = FeatureExtractor.REACH;
  private static final int OFFSETS = 2 * REACH + 1;
  private static final int MAX_MARKS = 2_048;

  private final CrfModel model;
  private final FeatureExtractor extractor;
  private final int labels;
  private final RecentWords<WordScores> recentWords = new RecentWords<>(RecentWords.MANY);
  private final RecentPairs recentPairs = new RecentPairs();
  private final Recent<Marks, int[]> recentMarks = new Recent<>(MAX_MARKS);
  private final Recent<Announcement, int[]> recentAnnouncements = new Recent<>(MAX_MARKS);
  private final BiFunction<WordScores, WordScores, int[]> ofPair = this::ofPair;
  private final WordScores edge;
  private final int[] unannounced;

  SentenceScores(CrfModel model, FeatureExtractor extractor) {
    this.model = model;
    this.extractor = extractor;
    this.labels = model.labels().size();
    this.edge = ofWord(null);
    this.unannounced = ofAnnouncement(new Announcement(Value.NONE, Value.NONE, Value.NONE));
  }

  /** Writes the scores of a sentence's labels over an array, token × labels + label. */
  void write(AnnotatedSentence sentence, double[] scores) {
    writeWords(sentence, scores);
    FeatureExtractor.RestOfSentence rest = extractor.rest(sentence);
    ScoreSink sink = new ScoreSink(model);
    for (int token = 0; token < sentence.size(); token++) {
      Marks marks = sentence.marks(token);
      if (marks != Marks.NONE) {
        addMarks(marks, token, sentence.size(), scores);
      }
      Announcement announcement = rest.announcement(token);
      int[] row = announcement.isNone() ? unannounced : recentAnnouncements.get(announcement, this::ofAnnouncement);
      for (int y = 0; y < labels; y++) {
        scores[token * labels + y] += row[y] * LabelScores.UNIT;
      }
      rest.extract(token, sink.at(scores, token * labels));
    }
  }

  /** Writes what each word near a token gives by itself, and what it gives with its neighbours. */
  private void writeWords(AnnotatedSentence sentence, double[] scores) {
    int size = sentence.size();
    WordScores[] words = words(sentence.words());
    int[] before = pair(words[REACH - 1], words[REACH]);
    for (int token = 0; token < size; token++) {
      int[] after = pair(words[token + REACH], words[token + REACH + 1]);
      int[] first = words[token].rows();
      int[] second = words[token + 1].rows();
      int[] here = words[token + 2].rows();
      int[] fourth = words[token + 3].rows();
      int[] last = words[token + 4].rows();
      for (int y = 0; y < labels; y++) {
        long sum = (long) first[y] + second[labels + y] + here[2 * labels + y] + fourth[3 * labels + y]
            + last[4 * labels + y] + before[labels + y] + after[y];
        scores[token * labels + y] = sum * LabelScores.UNIT;
      }
      before = after;
    }
  }

  /** What the words of a sentence give, with the edges on both sides. */
  private WordScores[] words(List<WordFeatures> words) {
    WordScores[] scores = new WordScores[words.size() + 2 * REACH];
    for (int i = 0; i < REACH; i++) {
      scores[i] = edge;
      scores[scores.length - 1 - i] = edge;
    }
    for (int i = 0; i < words.size(); i++) {
      WordFeatures word = words.get(i);
      scores[i + REACH] = recentWords.get(word.form().text(), form -> ofWord(word));
    }
    return scores;
  }

  private WordScores ofWord(WordFeatures word) {
    double[] scores = new double[OFFSETS * labels];
    ScoreSink sink = new ScoreSink(model);
    for (int offset = -REACH; offset <= REACH; offset++) {
      extractor.extractOfWord(word, offset, sink.at(scores, (offset + REACH) * labels));
    }
    return new WordScores(word, word == null ? 0 : word.form().hashCode(), LabelScores.of(scores));
  }

  private int[] pair(WordScores first, WordScores second) {
    return recentPairs.get(first, second, ofPair);
  }

  /** What two neighbours give: a row to the first and a row to the second. */
  private int[] ofPair(WordScores first, WordScores second) {
    double[] scores = new double[2 * labels];
    ScoreSink sink = new ScoreSink(model);
    if (first != edge) {
      extractor.extractOfPairAfter(first.word(), second.word(), sink.at(scores, 0));
    }
    if (second != edge) {
      extractor.extractOfPairBefore(first.word(), second.word(), sink.at(scores, labels));
    }
    return LabelScores.of(scores);
  }

  private void addMarks(Marks marks, int near, int size, double[] scores) {
    int[] rows = recentMarks.get(marks, this::ofMarks);
    for (int token = Math.max(0, near - REACH); token <= Math.min(size - 1, near + REACH); token++) {
      int from = (near - token + REACH) * labels;
      for (int y = 0; y < labels; y++) {
        scores[token * labels + y] += rows[from + y] * LabelScores.UNIT;
      }
    }
  }

  private int[] ofMarks(Marks marks) {
    double[] scores = new double[OFFSETS * labels];
    ScoreSink sink = new ScoreSink(model);
    for (int offset = -REACH; offset <= REACH; offset++) {
      extractor.extractOfMarks(marks, offset, sink.at(scores, (offset + REACH) * labels));
    }
    return LabelScores.of(scores);
  }

  private int[] ofAnnouncement(Announcement announcement) {
    double[] scores = new double[labels];
    extractor.extractOfAnnouncement(announcement, new ScoreSink(model).at(scores, 0));
    return LabelScores.of(scores);
  }
}
