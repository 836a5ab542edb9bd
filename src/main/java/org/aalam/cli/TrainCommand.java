package org.aalam.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code aalam train}: labelled data in, a model out. */
@Command(name = "train", mixinStandardHelpOptions = true, sortOptions = false,
    description = "Trains a model. The same data and seed give the same bytes.", footerHeading = "%nExamples:%n",
    footer = {
        "  aalam train --corpus gold/train --dev gold/dev --output my-model",
        "  aalam train --corpus corpus.conll --output my-model --seed 7",
        "  aalam train --corpus corpus.conll --first models --output my-model"})
final class TrainCommand implements Callable<Integer> {
  private static final int MAX_LAYERS = 8;

  private final Engine engine;
  private final Console console;

  @Option(names = "--corpus", paramLabel = "FILE_OR_FOLDER", arity = "1..*", required = true,
      description = "Gold articles (id.json beside id.txt), folders of them, and .conll files (TOKEN<TAB>TAG).")
  private List<String> corpus;

  @Option(names = "--dev", paramLabel = "FILE_OR_FOLDER", arity = "1..*", description = "Data to decide on.")
  private List<String> dev = List.of();

  @Option(names = "--output", paramLabel = "DIR", required = true,
      description = "The folder for the model, its manifest and its model card.")
  private String outputName;

  @Option(names = "--layers", paramLabel = "N", defaultValue = "1",
      description = "How many hidden layers to train, 1 to 8, each from other random weights; the model takes their mean, which "
          + "is a little better and takes longer to run. Default: 1.")
  private int layers;

  @Option(names = "--seed", paramLabel = "N", defaultValue = "1",
      description = "What the random choices of training begin from. Default: 1.")
  private long seed;

  @Option(names = "--raw", paramLabel = "FILE_OR_FOLDER",
      description = "Unlabelled news (.txt, .gz or .xz; a blank line between documents) to count and cluster words, "
          + "and to make their vectors from. Default: the bundled tables.")
  private String rawName;

  @Option(names = "--first", paramLabel = "DIR", arity = "1..*",
      description = "Models whose judgement the new one learns from, such as one for news when training on a corpus with "
          + "other types. They become a part of the new model.")
  private List<String> first = List.of();

  @Option(names = "--name", paramLabel = "NAME", defaultValue = "custom", description = "The model's name.")
  private String name;

  @Option(names = "--model-version", paramLabel = "VERSION", defaultValue = "1", description = "The model's version.")
  private String modelVersion;

  TrainCommand(Engine engine, Console console) {
    this.engine = engine;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Path output = OptionValues.path("--output", outputName);
    if (Files.exists(output) && !Files.isDirectory(output)) {
      throw RunnerException.usage("--output " + outputName + " is a file. Give a folder.");
    }
    if (layers < 1 || layers > MAX_LAYERS) {
      throw RunnerException.usage("--layers " + layers + " is out of range. Give 1 to " + MAX_LAYERS + ".");
    }
    Optional<Path> raw = existing("--raw", rawName == null ? List.of() : List.of(rawName)).stream().findFirst();
    engine.train(new TrainingRequest(
        existing("--corpus", corpus), existing("--dev", dev), existing("--first", first), raw, layers, output, seed,
        name, modelVersion), console::say);
    return 0;
  }

  private static List<Path> existing(String option, List<String> names) {
    List<Path> paths = names.stream().map(name -> OptionValues.path(option, name)).toList();
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw RunnerException.failure("cannot read " + path + ": no such file. Give in " + option
            + " gold articles (id.json beside id.txt), folders of them or .conll files.", null);
      }
    }
    return paths;
  }
}
