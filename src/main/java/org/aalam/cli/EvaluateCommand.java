package org.aalam.cli;

import java.io.IOException;
import java.nio.file.Path;
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
import org.aalam.eval.TokenTagger;
import org.aalam.io.GoldArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code aalam evaluate}: gold data in, scores out. */
@Command(name = "evaluate", mixinStandardHelpOptions = true, sortOptions = false,
    footerHeading = "%nExamples:%n",
    description = "Scores a model on gold data: strict spans and types, values, coreference.",
    footer = {
        "  aalam evaluate gold/dev --errors misses.tsv --confusion --calibration",
        "  aalam evaluate gold/dev --model bundled --model my-model",
        "  aalam evaluate corpus.conll --model my-model --format json"})
final class EvaluateCommand implements Callable<Integer> {
  private static final String BUNDLED = "bundled";

  private final Engine engine;
  private final Console console;

  @Parameters(paramLabel = "GOLD", arity = "1..*",
      description = "Gold articles (id.json beside id.txt), folders of them, or .conll files (TOKEN<TAB>TAG).")
  private List<String> paths;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "table (default) or json.")
  private String formatName;

  @Option(names = "--errors", paramLabel = "FILE", description = "Writes every miss with its context, tab-separated.")
  private String errorsName;

  @Option(names = "--confusion", description = "Adds a table of what each type was taken for.")
  private boolean confusion;

  @Option(names = "--calibration", description = "Adds how often mentions of each confidence are right (articles only), "
      + "and the scores that --min-confidence would give.")
  private boolean calibration;

  @Option(names = "--model", paramLabel = "DIR",
      description = "A model that aalam train has written. Given twice, the two are compared, with the p-values of a "
          + "paired test; \"bundled\" stands for the bundled one.")
  private List<String> modelNames = List.of();

  EvaluateCommand(Engine engine, Console console) {
    this.engine = engine;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    ReportFormat format = OptionValues.format("--format", formatName, ReportFormat.values());
    Optional<Path> errors = Optional.ofNullable(errorsName).map(name -> OptionValues.path("--errors", name));
    if (modelNames.size() > 2) {
      throw RunnerException.usage("--model is given " + modelNames.size() + " times. Give it once, or twice to compare.");
    }
    List<Optional<Path>> models = modelNames.isEmpty()
        ? List.of(Optional.empty())
        : modelNames.stream().map(EvaluateCommand::model).toList();
    GoldData gold = GoldData.read(paths);
    if (calibration && gold.articles().isEmpty()) {
      throw RunnerException.usage("--calibration needs gold articles: the tags of CoNLL sentences have no confidence.");
    }

    EvaluationOutput output = new EvaluationOutput(confusion, calibration);
    if (errors.isPresent()) {
      try (OutputTarget target = OutputTarget.open("--errors", errors, console)) {
        score(gold, models, output, Optional.of(new ErrorList(target.writer())));
        target.commit();
      }
    } else {
      score(gold, models, output, Optional.empty());
    }
    try (OutputTarget target = OutputTarget.open("", Optional.empty(), console)) {
      target.writer().write(format == ReportFormat.JSON ? output.toJson() : output.toTable());
      target.commit();
    }
    return 0;
  }

  private static Optional<Path> model(String name) {
    return name.equals(BUNDLED) ? Optional.empty() : OptionValues.model(name);
  }

  /** Errors are those of the model given last. */
  private void score(
      GoldData gold, List<Optional<Path>> models, EvaluationOutput output, Optional<ErrorList> errors)
      throws IOException {
    for (int i = 0; i < models.size(); i++) {
      Scoring scoring = new Scoring(i == models.size() - 1 ? errors : Optional.empty());
      if (gold.articles().isEmpty()) {
        scoreSentences(gold, engine.tagger(models.get(i)), scoring);
      } else {
        scoreArticles(gold, engine.extraction(models.get(i), EnumSet.allOf(EntityType.class), 0.0, Optional.empty()), scoring);
      }
      output.add(scoring);
    }
    console.say(gold.articles().isEmpty()
        ? String.format(Locale.ROOT, "scored %,d sentences.", gold.sentences().size())
        : String.format(Locale.ROOT, "scored %,d articles.", gold.articles().size()));
    output.models().forEach(scoring -> warnOfOtherLabels(scoring.report()));
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

  private void scoreArticles(GoldData gold, Engine.Extraction extraction, Scoring scoring) {
    int processors = Runtime.getRuntime().availableProcessors();
    try (OrderedPipeline<Prediction> pipeline =
        new OrderedPipeline<>(processors, prediction -> scoring.add(prediction.article(), prediction.document()))) {
      int given = 0;
      for (GoldArticle article : gold.articles()) {
        pipeline.submit(article.text().length(), () -> Prediction.of(article, extraction));
        console.progress(String.format(Locale.ROOT, "aalam: %,d of %,d articles", ++given, gold.articles().size()));
      }
      pipeline.finish();
    }
  }

  private static void scoreSentences(GoldData gold, TokenTagger tagger, Scoring scoring) {
    for (GoldData.NamedSentence named : gold.sentences()) {
      scoring.add(named.name(), named.sentence(), tagger.tag(named.sentence().tokens()));
    }
  }

  /** What was found in an article. */
  private record Prediction(GoldArticle article, ExtractedDocument document) {

    static Prediction of(GoldArticle article, Engine.Extraction extraction) {
      try {
        return new Prediction(article, extraction.extract(article.text(), article.referenceDate()));
      } catch (IllegalArgumentException e) {
        throw RunnerException.failure("cannot process " + article.id() + ": " + e.getMessage(), e);
      }
    }
  }
}
