package org.aalam.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.aalam.io.DocumentWriter;
import org.aalam.io.GoldArticle;
import org.aalam.io.GoldDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code aalam convert}: gold articles in the formats of {@code extract}. */
@Command(name = "convert", mixinStandardHelpOptions = true, sortOptions = false, footerHeading = "%nExamples:%n",
    description = "Writes gold articles in the formats of extract, for other tools to train on or to annotate further.",
    footer = {
        "  aalam convert gold/train --format conll --output train.conll",
        "  aalam convert gold/train --format brat --output train-brat",
        "  aalam convert gold/dev --format html --output dev.html"})
final class ConvertCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "GOLD", arity = "1..*",
      description = "Gold articles (id.json beside id.txt) and folders of them.")
  private List<String> paths;

  @Option(names = "--format", paramLabel = "FORMAT", required = true,
      description = "table, jsonl, json, csv, conll, brat or html.")
  private String formatName;

  @Option(names = "--output", paramLabel = "PATH",
      description = "Where to write: a file, or a new folder for brat; written whole or not at all. "
          + "Default: standard output.")
  private String outputName;

  ConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    OutputFormat format = OptionValues.format("--format", formatName, OutputFormat.values());
    Optional<Path> output = Optional.ofNullable(outputName).map(name -> OptionValues.path("--output", name));
    if (format.writesFolder() && output.isEmpty()) {
      throw RunnerException.usage("--format brat writes several files. Give --output with the name of a new folder.");
    }
    List<GoldArticle> articles = GoldData.read(paths).articles();
    if (articles.isEmpty()) {
      throw RunnerException.usage("convert reads gold articles, not CoNLL files. Give id.json files or their folder.");
    }
    if (format.writesFolder()) {
      try (OutputFolder folder = OutputFolder.open("--output", output.orElseThrow())) {
        write(articles, format.open(folder.path()));
        folder.commit();
      }
    } else {
      try (OutputTarget target = OutputTarget.open("--output", output, console)) {
        OutputStyle style = new OutputStyle(output.isEmpty() && console.isColoured(), format.hasText(), false);
        write(articles, format.open(target.writer(), style));
        target.commit();
      }
    }
    return 0;
  }

  private static void write(List<GoldArticle> articles, DocumentWriter writer) {
    try (writer) {
      for (GoldArticle article : articles) {
        writer.write(article.id(), GoldDocument.of(article));
      }
    } catch (IOException e) {
      throw new OutputException("the results", e);
    }
  }
}
