package org.aalam.eval;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.aalam.EntityExtractor;
import org.aalam.entity.ExtractedDocument;
import org.aalam.io.ConllReader;
import org.aalam.io.ConllSentence;
import org.aalam.io.GoldArticle;
import org.aalam.io.GoldReader;
import org.aalam.train.PretokenizedTagger;
import org.junit.jupiter.api.Test;

/**
 * Scores the bundled model on the sets in the folder that the system property {@code aalam.shared} names, and on the corpus
 * of the project. Prints the page of scores, errors and reliability; with {@code aalam.report} writes it to the file of that
 * name.
 */
class AccuracyReport {
  private static final Path CORPUS = Path.of("testdata", "corpus");
  /** What our types are called in AQMAR; it has no others of ours. */
  private static final Map<String, String> AQMAR = Map.of("PERSON", "PER", "LOCATION", "LOC", "COUNTRY", "LOC");
  private static final String ARTICLES = "%,d articles, %,d mentions. Strict spans and types, in percent.\n\n";

  private final StringBuilder page = new StringBuilder();

  @Test
  void printsScores() throws IOException {
    String shared = System.getProperty("aalam.shared", "");
    assumeTrue(!shared.isEmpty(), "skipped: the system property aalam.shared names no folder");
    EntityExtractor extractor = EntityExtractor.create();
    page.append("# Accuracy\n\nWritten by the command at the end; not by hand. Model: `")
        .append(extractor.extract("").provenance().model()).append("`.\n");
    articles("Development articles", Path.of(shared, "corpora", "news", "dev"), extractor,
        "Real news of Moroccan sites, Al Jazeera and other broadcasters, papers of several Arab countries and Tunisian radio,\n"
            + "2011 to 2025. Design decisions were made on them; the model was not trained on them.");
    for (Path part : parts()) {
      articles("Corpus of the project: " + part.getFileName(), part, extractor,
          "Articles written for the project (`testdata/corpus`), see its README.");
    }
    aqmar(Path.of(shared, "corpora", "ner", "aqmar.conll"));
    page.append("\n## How to make this page\n\n"
        + "    mvn test -Dtest=AccuracyReport -Daalam.shared=FOLDER -Daalam.report=docs/accuracy.md\n\n"
        + "`FOLDER` holds `corpora/news/dev` (gold articles) and `corpora/ner/aqmar.conll`. `evaluate GOLD --confusion\n"
        + "--calibration --errors FILE` shows the same of any gold data, with every miss in its context.\n");
    String name = System.getProperty("aalam.report", "");
    if (name.isEmpty()) {
      System.out.println(page);
    } else {
      Files.writeString(Path.of(name), page);
    }
  }

  /** The parts of the project's corpus that the model was not trained on. */
  private static List<Path> parts() throws IOException {
    if (!Files.isDirectory(CORPUS)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(CORPUS)) {
      return files.filter(file -> Files.isDirectory(file) && !file.endsWith("train")).sorted().toList();
    }
  }

  private void articles(String title, Path folder, EntityExtractor extractor, String what) throws IOException {
    List<GoldArticle> articles = GoldReader.readFolder(folder);
    Scorer scorer = new Scorer();
    ErrorClasses errors = new ErrorClasses();
    Calibration calibration = new Calibration();
    for (GoldArticle article : articles) {
      ExtractedDocument found = article.referenceDate()
          .map(date -> extractor.extract(article.text(), date))
          .orElseGet(() -> extractor.extract(article.text()));
      scorer.add(article, found);
      errors.add(article, found);
      calibration.add(article, found);
    }
    int mentions = articles.stream().mapToInt(article -> article.mentions().size()).sum();
    EvaluationReport report = scorer.report();
    page.append("\n## ").append(title).append("\n\n").append(what).append("\n\n")
        .append(String.format(Locale.ROOT, ARTICLES, articles.size(), mentions));
    scores(report);
    report.values().forEach((type, value) -> {
      if (value.total() > 0) {
        page.append(String.format(Locale.ROOT, "\n%s: %d of %d values of right spans are right.\n", type,
            value.right(), value.total()));
      }
    });
    page.append("\nWhat went wrong:\n\n").append(errors.toMarkdown());
    reliability(calibration);
  }

  private void scores(EvaluationReport report) {
    page.append("| | precision | recall | F1 | right | spurious | missed |\n|---|---|---|---|---|---|---|\n");
    report.types().forEach(this::row);
    row("micro", report.micro());
  }

  private void row(String name, Score score) {
    page.append(String.format(Locale.ROOT, "| %s | %.1f | %.1f | %.1f | %d | %d | %d |\n", name,
        100 * score.precision(), 100 * score.recall(), 100 * score.f1(), score.tp(), score.fp(), score.fn()));
  }

  private void reliability(Calibration calibration) {
    page.append(String.format(Locale.ROOT,
        "\nHow far confidence can be trusted (expected calibration error %.3f):\n\n", calibration.error()));
    page.append("| confidence | mentions | mean confidence | right |\n|---|---|---|---|\n");
    for (Calibration.Bin bin : calibration.bins()) {
      if (bin.mentions() > 0) {
        page.append(String.format(Locale.ROOT, "| %s | %d | %.1f %% | %.1f %% |\n", bin.range(), bin.mentions(),
            100 * bin.confidence(), 100 * bin.share()));
      }
    }
    page.append("\nWhat `minConfidence` gives:\n\n| minimum | precision | recall | F1 |\n|---|---|---|---|\n");
    for (double threshold : Calibration.thresholds()) {
      Score score = calibration.from(threshold);
      page.append(String.format(Locale.ROOT, "| %.1f | %.1f | %.1f | %.1f |\n", threshold, 100 * score.precision(),
          100 * score.recall(), 100 * score.f1()));
    }
  }

  private void aqmar(Path file) throws IOException {
    if (!Files.exists(file)) {
      return;
    }
    PretokenizedTagger tagger = PretokenizedTagger.load(Optional.empty());
    Scorer scorer = new Scorer();
    List<ConllSentence> sentences = ConllReader.read(file);
    for (ConllSentence sentence : sentences) {
      List<String> gold = sentence.tags().stream().map(tag -> AQMAR.containsValue(type(tag)) ? tag : "O").toList();
      scorer.add(new ConllSentence(sentence.tokens(), gold, sentence.line()),
          mapped(tagger.tag(sentence.tokens())));
    }
    page.append("\n## AQMAR: persons and places of Wikipedia\n\n")
        .append("Arabic Wikipedia on history, science, sport and technology, by other guidelines, and not trained on. The tagger\n")
        .append("alone on the given tokens; PERSON is taken for PER, LOCATION and COUNTRY for LOC, and everything else is left\n")
        .append("out on both sides. AQMAR takes peoples (`العرب`) for PER, where we have NATIONALITY, and includes titles in\n")
        .append("a third of its persons: no system that follows our guidelines can reach the top of this table.\n\n")
        .append(String.format(Locale.ROOT, "%,d sentences.\n\n", sentences.size()));
    scores(scorer.report());
  }

  private static String type(String tag) {
    return tag.length() > 2 ? tag.substring(2) : "";
  }

  /** Gives our labels the names of AQMAR; two mentions side by side stay two. */
  private static List<String> mapped(List<String> tags) {
    List<String> mapped = new ArrayList<>(tags.size());
    for (String tag : tags) {
      String label = AQMAR.get(type(tag));
      mapped.add(label == null ? "O" : tag.substring(0, 2) + label);
    }
    return mapped;
  }
}
