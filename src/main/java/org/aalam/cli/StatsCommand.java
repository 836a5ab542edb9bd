package org.aalam.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.aalam.eval.GoldStatistics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code aalam stats}: what gold articles hold. */
@Command(name = "stats", mixinStandardHelpOptions = true, sortOptions = false, footerHeading = "%nExamples:%n",
    description = "Counts what gold articles hold: words, mentions, entities, values, names, lengths of spans.",
    footer = {"  aalam stats gold/train", "  aalam stats gold/train gold/dev --format json"})
final class StatsCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "GOLD", arity = "1..*",
      description = "Gold articles (id.json beside id.txt) and folders of them.")
  private List<String> paths;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "table (default) or json.")
  private String formatName;

  StatsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    ReportFormat format = OptionValues.format("--format", formatName, ReportFormat.values());
    GoldData gold = GoldData.read(paths);
    if (gold.articles().isEmpty()) {
      throw RunnerException.usage("stats counts gold articles, not CoNLL files. Give id.json files or their folder.");
    }
    GoldStatistics statistics = new GoldStatistics();
    gold.articles().forEach(statistics::add);
    OutputTarget target = OutputTarget.open("", Optional.empty(), console);
    target.writer().write(format == ReportFormat.JSON ? statistics.toJson() : statistics.toTable());
    target.commit();
    return 0;
  }
}
