package org.aalam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aalam.eval.EvaluationReport;
import org.aalam.eval.Scorer;
import org.aalam.io.GoldArticle;
import org.aalam.io.GoldReader;
import org.junit.jupiter.api.Test;

/**
 * Keeps accuracy from sliding unseen: what the library scores on the development part of the corpus, beside what it scored
 * when {@code scores.tsv} was recorded. {@code -Dscores.update=true} records anew.
 */
class AccuracyGateTest {
  private static final Path CORPUS = Path.of("testdata", "corpus");
  private static final Path RECORDED = CORPUS.resolve("scores.tsv");
  /** In points of F1. */
  private static final double MAY_FALL = 0.5;

  @Test
  void noScoreFalls() throws IOException {
    Map<String, Double> scores = scores();
    if (Boolean.getBoolean("scores.update")) {
      record(scores);
    }
    Map<String, Double> recorded = recorded();
    assertThat(scores.keySet()).isEqualTo(recorded.keySet());
    scores.forEach((what, score) -> assertThat(score)
        .as("%s on %s/dev; where the fall is meant, record it with -Dscores.update=true", what, CORPUS)
        .isGreaterThanOrEqualTo(recorded.get(what) - MAY_FALL));
  }

  private static Map<String, Double> scores() throws IOException {
    EntityExtractor extractor = EntityExtractor.create();
    Scorer scorer = new Scorer();
    for (GoldArticle article : GoldReader.readFolder(CORPUS.resolve("dev"))) {
      scorer.add(article, article.referenceDate()
          .map(date -> extractor.extract(article.text(), date))
          .orElseGet(() -> extractor.extract(article.text())));
    }
    EvaluationReport report = scorer.report();
    Map<String, Double> scores = new LinkedHashMap<>();
    report.types().forEach((type, score) -> scores.put(type, 100 * score.f1()));
    scores.put("micro", 100 * report.micro().f1());
    report.values().forEach((type, value) -> scores.put(type + " values", 100 * value.share().orElse(0)));
    scores.put("linking of persons and organizations", 100 * report.names().orElseThrow().linking().f1());
    return scores;
  }

  private static Map<String, Double> recorded() throws IOException {
    Map<String, Double> scores = new LinkedHashMap<>();
    for (String line : Files.readAllLines(RECORDED)) {
      if (!line.startsWith("#")) {
        String[] columns = line.split("\t");
        scores.put(columns[0], Double.valueOf(columns[1]));
      }
    }
    return scores;
  }

  private static void record(Map<String, Double> scores) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# what the library scores on dev/: F1, or the share of right values, in percent");
    lines.add("# recorded by: mvn test -Dtest=AccuracyGateTest -Dscores.update=true");
    scores.forEach((what, score) -> lines.add(what + "\t" + String.format(Locale.ROOT, "%.2f", score)));
    Files.write(RECORDED, lines);
  }
}
