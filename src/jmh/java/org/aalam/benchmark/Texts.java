package org.aalam.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.aalam.internal.token.TokenizedText;
import org.aalam.io.GoldArticle;
import org.aalam.io.GoldReader;

/**
 * The articles that every benchmark reads, in one order.
 *
 * @param articles the articles
 * @param words how many words they have, as spaces and line ends part them
 */
record Texts(List<GoldArticle> articles, int words) {
  /** The system property that names the folder; JMH hands it on to every fork. */
  static final String FOLDER = "benchmark.news";
  private static final String TEST = "dev";
  private static final String TRAINING = "train";

  /** Reads the articles to measure with. */
  static Texts toMeasure() {
    return read(TEST);
  }

  /** Reads the articles that the rival is trained on. */
  static Texts toTrain() {
    return read(TRAINING);
  }

  private static Texts read(String part) {
    String folder = System.getProperty(FOLDER, "");
    if (folder.isEmpty()) {
      throw new IllegalStateException("give the folder that holds the articles' folders dev and train: -D" + FOLDER + "=…");
    }
    try {
      List<GoldArticle> articles = GoldReader.readFolder(Path.of(folder).resolve(part));
      return new Texts(articles, articles.stream().mapToInt(article -> words(article.text())).sum());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }

  /** Returns each article cut into sentences and tokens, as both taggers are given it. */
  List<TokenizedText> tokenized() {
    return articles.stream().map(article -> TokenizedText.of(article.text())).toList();
  }
}
