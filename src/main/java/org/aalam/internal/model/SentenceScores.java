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
 * The scores of the labels of a sentence's tokens, of both parts of a model. Most of them come from what is remembered of words, of pairs of neighbours
 * and of marks; only the rest of the features is looked up each time. Thread-safe: memory saves time and changes no score.
 */
final class SentenceScores {
  private static final int REACH = FeatureExtractor.REACH;
  private static final int OFFSETS = 2 * REACH + 1;
  /** Half of what others remember: with the rows of hidden units a word takes more than a kilobyte. */
  private static final int MAX_WORDS = RecentWords.MANY / 2;
  private static final int MAX_MARKS = 2_048;
  /** Pairs of words give nothing to hidden units. */
  private static final short[] NO_SUMS = new short[0];

  private final TaggerModel model;
  private final HiddenLayer layer;
  private final FeatureExtractor extractor;
  private final int labels;
  private final int units;
  private final RecentWords<WordScores> recentWords = new RecentWords<>(MAX_WORDS);
  private final RecentPairs recentPairs = new RecentPairs();
  private final Recent<Marks, Given> recentMarks = new Recent<>(MAX_MARKS);
  private final Recent<Announcement, Given> recentAnnouncements = new Recent<>(MAX_MARKS);
  private final BiFunction<WordScores, WordScores, int[]> ofPair = this::ofPair;
  private final WordScores edge;
  private final Given unannounced;

  SentenceScores(TaggerModel model, FeatureExtractor extractor) {
    this.model = model;
    this.layer = model.layer();
    this.units = layer.units();
    this.extractor = extractor;
    this.labels = model.labels().size();
    this.edge = ofWord(null);
    this.unannounced = ofAnnouncement(new Announcement(Value.NONE, Value.NONE, Value.NONE));
  }

  /**
   * Writes the scores of a sentence's labels over an array, token × labels + label.
   *
   * @param sentence the sentence
   * @param scores where they go
   * @param sums room for the hidden units, token × units + unit
   */
  void write(AnnotatedSentence sentence, double[] scores, short[] sums) {
    writeWords(sentence, scores, sums);
    FeatureExtractor.RestOfSentence rest = extractor.rest(sentence);
    ScoreSink sink = new ScoreSink(model, extractor.vectors(), scores, sums);
    for (int token = 0; token < sentence.size(); token++) {
      Marks marks = sentence.marks(token);
      if (marks != Marks.NONE) {
        addMarks(marks, token, sentence.size(), scores, sums);
      }
      Announcement announcement = rest.announcement(token);
      add(announcement.isNone() ? unannounced : recentAnnouncements.get(announcement, this::ofAnnouncement), 0, token,
          scores, sums);
      rest.extract(token, sink.at(token));
    }
    for (int token = 0; units > 0 && token < sentence.size(); token++) {
      layer.addScores(sums, token * units, scores, token * labels);
    }
  }

  /** Writes what each word near a token gives by itself, and what it gives with its neighbours. */
  private void writeWords(AnnotatedSentence sentence, double[] scores, short[] sums) {
    int size = sentence.size();
    WordScores[] words = words(sentence.words());
    int[] before = pair(words[REACH - 1], words[REACH]);
    for (int token = 0; token < size; token++) {
      int[] after = pair(words[token + REACH], words[token + REACH + 1]);
      int[] first = words[token].given().scores();
      int[] second = words[token + 1].given().scores();
      int[] here = words[token + 2].given().scores();
      int[] fourth = words[token + 3].given().scores();
      int[] last = words[token + 4].given().scores();
      for (int y = 0; y < labels; y++) {
        long sum = (long) first[y] + second[labels + y] + here[2 * labels + y] + fourth[3 * labels + y]
            + last[4 * labels + y] + before[labels + y] + after[y];
        scores[token * labels + y] = sum * LabelScores.UNIT;
      }
      writeSums(words, token, sums);
      before = after;
    }
  }

  private void writeSums(WordScores[] words, int token, short[] sums) {
    short[] first = words[token].given().sums();
    short[] second = words[token + 1].given().sums();
    short[] here = words[token + 2].given().sums();
    short[] fourth = words[token + 3].given().sums();
    short[] last = words[token + 4].given().sums();
    layer.writeBias(sums, token * units);
    for (int unit = 0, to = token * units; unit < units; unit++) {
      sums[to + unit] += (short) (first[unit] + second[units + unit] + here[2 * units + unit] + fourth[3 * units + unit]
          + last[4 * units + unit]);
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
    short[] sums = new short[OFFSETS * units];
    ScoreSink sink = new ScoreSink(model, extractor.vectors(), scores, sums);
    for (int offset = -REACH; offset <= REACH; offset++) {
      extractor.extractOfWord(word, offset, sink.at(offset + REACH));
    }
    return new WordScores(word, word == null ? 0 : word.form().hashCode(), new Given(LabelScores.of(scores), HiddenLayer.limited(sums)));
  }

  private int[] pair(WordScores first, WordScores second) {
    return recentPairs.get(first, second, ofPair);
  }

  /** What two neighbours give: a row to the first and a row to the second. */
  private int[] ofPair(WordScores first, WordScores second) {
    double[] scores = new double[2 * labels];
    ScoreSink sink = new ScoreSink(model, extractor.vectors(), scores, NO_SUMS);
    if (first != edge) {
      extractor.extractOfPairAfter(first.word(), second.word(), sink.at(0));
    }
    if (second != edge) {
      extractor.extractOfPairBefore(first.word(), second.word(), sink.at(1));
    }
    return LabelScores.of(scores);
  }

  private void addMarks(Marks marks, int near, int size, double[] scores, short[] sums) {
    Given given = recentMarks.get(marks, this::ofMarks);
    for (int token = Math.max(0, near - REACH); token <= Math.min(size - 1, near + REACH); token++) {
      add(given, near - token + REACH, token, scores, sums);
    }
  }

  /** Adds one row of what is given to a token. */
  private void add(Given given, int row, int token, double[] scores, short[] sums) {
    for (int y = 0; y < labels; y++) {
      scores[token * labels + y] += given.scores()[row * labels + y] * LabelScores.UNIT;
    }
    for (int unit = 0; unit < units; unit++) {
      sums[token * units + unit] += given.sums()[row * units + unit];
    }
  }

  private Given ofMarks(Marks marks) {
    double[] scores = new double[OFFSETS * labels];
    short[] sums = new short[OFFSETS * units];
    ScoreSink sink = new ScoreSink(model, extractor.vectors(), scores, sums);
    for (int offset = -REACH; offset <= REACH; offset++) {
      extractor.extractOfMarks(marks, offset, sink.at(offset + REACH));
    }
    return new Given(LabelScores.of(scores), HiddenLayer.limited(sums));
  }

  private Given ofAnnouncement(Announcement announcement) {
    double[] scores = new double[labels];
    short[] sums = new short[units];
    extractor.extractOfAnnouncement(announcement, new ScoreSink(model, extractor.vectors(), scores, sums).at(0));
    return new Given(LabelScores.of(scores), HiddenLayer.limited(sums));
  }
}
