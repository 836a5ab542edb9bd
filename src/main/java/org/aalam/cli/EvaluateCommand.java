package org.aalam.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.aalam.entity.EntityType;
import org.aalam.entity.ExtractedDocument;
import org.aalam.eval.ErrorList;
import org.aalam.eval.EvaluationReport;
import org.aalam.eval.Score;
import org.aalam.eval.Scorer;
import org.aalam.eval.TokenTagger;
import org.aalam.io.ConllReader;
import org.aalam.io.ConllSentence;
import org.aalam.io.GoldArticle;
import org.aalam.io.GoldReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code aalam evaluate}: gold data in, scores out. */
@Command(name = "evaluate", mixinStandardHelpOptions = true, sortOptions = false,
    description = "Scores a model on gold data: strict spans and types, values, coreference.")
final class EvaluateCommand implements Callable<Integer> {
  private final Engine engine;
  private final Console console;

  @Parameters(paramLabel = "GOLD", arity = "1..*",
      description = "Gold articles (id.json beside id.txt), folders of them, or .conll files (TOKEN<TAB>TAG).")
  private List<String> paths;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "table (default) or json.")
  private String formatName;

  @Option(names = "--errors", paramLabel = "FILE", description = "Writes every miss with its context, tab-separated.")
  private String errorsName;

  @Option(names = "--model", paramLabel = "DIR", description = "A model that aalam train has written.")
  private String modelName;

  EvaluateCommand(Engine engine, Console console) {
    this.engine = engine;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    ReportFormat format = OptionValues.format("--format", formatName, ReportFormat.values());
    Optional<Path> errors = Optional.ofNullable(errorsName).map(name -> OptionValues.path("--errors", name));
    Optional<Path> model = OptionValues.model(modelName);
    Gold gold = Gold.read(paths);

    EvaluationReport report;
    if (errors.isPresent()) {
      try (OutputTarget target = OutputTarget.open("--errors", errors, console)) {
        report = score(gold, model, Optional.of(new ErrorList(target.writer())));
        target.commit();
      }
    } else {
      report = score(gold, model, Optional.empty());
    }
    try (OutputTarget target = OutputTarget.open("", Optional.empty(), console)) {
      target.writer().write(format == ReportFormat.JSON ? report.toJson() : report.toTable());
      target.commit();
    }
    return 0;
  }

  private EvaluationReport score(Gold gold, Optional<Path> model, Optional<ErrorList> errors) throws IOException {
    Scorer scorer = new Scorer();
    if (gold.articles().isEmpty()) {
      scoreSentences(gold, engine.tagger(model), scorer, errors);
      console.say(String.format(Locale.ROOT, "scored %,d sentences.", gold.sentences().size()));
    } else {
      scoreArticles(gold, engine.extraction(model, EnumSet.allOf(EntityType.class), 0.0), scorer, errors);
      console.say(String.format(Locale.ROOT, "scored %,d articles.", gold.articles().size()));
    }
    EvaluationReport report = scorer.report();
    warnOfOtherLabels(report);
    return report;
  }

  /** A model of news articles says PERSON where an older corpus says PER: the zeros that follow need a word. */
  private void warnOfOtherLabels(EvaluationReport report) {
    List<String> gold = labels(report, score -> score.tp() + score.fn() > 0);
    List<String> predicted = labels(report, score -> score.tp() + score.fp() > 0);
    if (!gold.isEmpty() && !predicted.isEmpty() && Collections.disjoint(gold, predicted)) {
      console.say("the model's labels (" + String.join(", ", predicted) + ") are not those of the gold data ("
          + String.join(", ", gold) + "). Give a --model that was trained on data with these.");
    }
  }

  private static List<String> labels(EvaluationReport report, Predicate<Score> wanted) {
    return report.types().entrySet().stream()
        .filter(type -> wanted.test(type.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private void scoreArticles(
      Gold gold, Engine.Extraction extraction, Scorer scorer, Optional<ErrorList> errors) {
    int processors = Runtime.getRuntime().availableProcessors();
    try (OrderedPipeline<Prediction> pipeline =
        new OrderedPipeline<>(processors, prediction -> prediction.addTo(scorer, errors))) {
      int given = 0;
      for (GoldArticle article : gold.articles()) {
        pipeline.submit(() -> Prediction.of(article, extraction));
        console.progress(String.format(Locale.ROOT, "%,d of %,d articles", ++given, gold.articles().size()));
      }
      pipeline.finish();
    }
  }

  private static void scoreSentences(Gold gold, TokenTagger tagger, Scorer scorer, Optional<ErrorList> errors)
      throws IOException {
    for (NamedSentence named : gold.sentences()) {
      List<String> tags = tagger.tag(named.sentence().tokens());
      scorer.add(named.sentence(), tags);
      if (errors.isPresent()) {
        errors.get().add(named.name(), named.sentence(), tags);
      }
    }
  }

  private enum ReportFormat { TABLE, JSON }

  /** What was found in an article. */
  private record Prediction(GoldArticle article, ExtractedDocument document) {

    static Prediction of(GoldArticle article, Engine.Extraction extraction) {
      try {
        return new Prediction(article, extraction.extract(article.text(), article.referenceDate()));
      } catch (IllegalArgumentException e) {
        throw RunnerException.failure("cannot process " + article.id() + ": " + e.getMessage(), e);
      }
    }

    void addTo(Scorer scorer, Optional<ErrorList> errors) {
      scorer.add(article, document);
      try {
        if (errors.isPresent()) {
          errors.get().add(article, document);
        }
      } catch (IOException e) {
        throw new OutputException("the list of errors", e);
      }
    }
  }

  /** A sentence with the file and line where it begins. */
  private record NamedSentence(String name, ConllSentence sentence) {}

  /** Everything to score against: articles or sentences. */
  private record Gold(List<GoldArticle> articles, List<NamedSentence> sentences) {

    static Gold read(List<String> names) throws IOException {
      Gold gold = new Gold(new ArrayList<>(), new ArrayList<>());
      for (String name : names) {
        gold.add(name);
      }
      if (!gold.articles.isEmpty() && !gold.sentences.isEmpty()) {
        throw RunnerException.usage(
            "gold articles and CoNLL files have labels of their own. Evaluate them one after the other.");
      }
      if (gold.articles.isEmpty() && gold.sentences.isEmpty()) {
        throw RunnerException.failure("nothing to score in " + String.join(", ", names) + ".", null);
      }
      return gold;
    }

    private void add(String name) throws IOException {
      Path path = OptionValues.path("GOLD", name);
      if (!Files.exists(path)) {
        throw RunnerException.failure("cannot read " + name
            + ": no such file. Give gold articles (id.json beside id.txt), a folder of them or a .conll file.", null);
      }
      if (Files.isDirectory(path)) {
        addFolder(name, path);
      } else if (name.endsWith(".conll")) {
        ConllReader.read(path).forEach(
            sentence -> sentences.add(new NamedSentence(name + ":" + sentence.line(), sentence)));
      } else if (name.endsWith(".txt")) {
        articles.add(GoldReader.read(Path.of(name.substring(0, name.length() - ".txt".length()) + ".json")));
      } else {
        articles.add(GoldReader.read(path));
      }
    }

    private void addFolder(String name, Path folder) throws IOException {
      List<GoldArticle> found = GoldReader.readFolder(folder);
      if (found.isEmpty()) {
        throw RunnerException.failure("cannot read " + name + ": no gold article in this folder"
            + " (id.json beside id.txt). Give a .conll file by its own name.", null);
      }
      articles.addAll(found);
    }
  }
}
