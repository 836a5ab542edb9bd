package org.aalam.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.aalam.entity.EntityType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code aalam extract}: documents in, mentions and entities out. */
@Command(name = "extract", mixinStandardHelpOptions = true, sortOptions = false, footerHeading = "%nExamples:%n",
    description = "Finds people, countries, nationalities, places, organizations and dates in Arabic texts.",
    footer = {
        "  aalam extract article.txt --reference-date 2024-02-15",
        "  aalam extract news/ --format jsonl --output news.jsonl",
        "  aalam extract news/ --format jsonl --output news.jsonl --resume",
        "  aalam extract news/ --format csv --bom --output mentions.csv",
        "  aalam extract news/ --format brat --output annotated",
        "  aalam extract pages/ --input-format html --format jsonl",
        "  cat article.txt | aalam extract - --types PERSON,DATE",
        "Exit codes: 0 all done, 1 some documents failed, 2 wrong usage, 130 stopped by Ctrl-C."})
final class ExtractCommand implements Callable<Integer> {
  private static final int INTERRUPTED = 130;

  private final Engine engine;
  private final Console console;

  @Parameters(paramLabel = "PATH", arity = "0..*",
      description = "Files, folders (read recursively), or - for standard input (the default). A .txt file is one "
          + "document, a .jsonl file one document a line with the fields id, text and date; .gz of both.")
  private List<String> paths = List.of(DocumentReader.STANDARD_INPUT);

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table",
      description = "table (default), jsonl, json, csv, conll, brat or html.")
  private String formatName;

  @Option(names = "--output", paramLabel = "PATH",
      description = "Where to write: a file, or a new folder for brat; written whole or not at all. "
          + "Default: standard output.")
  private String outputName;

  @Option(names = "--resume",
      description = "Goes on with a run to jsonl that was cut off: documents in FILE.partial are not done again.")
  private boolean resume;

  @Option(names = "--input-format", paramLabel = "FORMAT", defaultValue = "auto",
      description = "auto (default: by the file's name), text, jsonl or html. Of an HTML page the text alone is read, "
          + "without scripts, navigation and forms; offsets count in that text.")
  private String inputFormatName;

  @Option(names = "--with-text", negatable = true,
      description = "Adds each document's text to its record (jsonl and json). Default: for html input alone.")
  private Boolean withText;

  @Option(names = "--bom", description = "Begins csv with a byte order mark, without which Excel garbles Arabic.")
  private boolean byteOrderMark;

  @Option(names = "--reference-date", paramLabel = "YYYY-MM-DD",
      description = "The documents' date, for dates such as \"yesterday\"; a record's own date wins.")
  private String referenceDateText;

  @Option(names = "--encoding", paramLabel = "CHARSET", defaultValue = "auto",
      description = "auto (default) or a charset such as windows-1256.")
  private String encodingName;

  @Option(names = "--types", paramLabel = "TYPE,...", description = "Only mentions of these types.")
  private String typeNames;

  @Option(names = "--min-confidence", paramLabel = "0..1", defaultValue = "0",
      description = "Only mentions with at least this confidence. Default: 0.")
  private double minConfidence;

  @Option(names = "--region", paramLabel = "REGION",
      description = "Where the names are at home, and so how those are spelt in Latin letters that are not known: EGYPT, "
          + "MAGHREB, MASHRIQ, GULF, or a country's code such as MA. Default: a guess for each document.")
  private String regionName;

  @Option(names = "--threads", paramLabel = "N", description = "Worker threads; one more reads and writes. "
      + "Default: one a processor.")
  private Integer threads;

  @Option(names = "--model", paramLabel = "DIR", description = "A model that aalam train has written.")
  private String modelName;

  ExtractCommand(Engine engine, Console console) {
    this.engine = engine;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    OutputFormat format = OptionValues.format("--format", formatName, OutputFormat.values());
    Optional<Path> output = Optional.ofNullable(outputName).map(name -> OptionValues.path("--output", name));
    RunOptions options = options(format);
    int workers = OptionValues.threads(threads == null ? Runtime.getRuntime().availableProcessors() : threads);
    check(format, output);

    try (Interruption interruption = new Interruption();
        ExtractOutput out = ExtractOutput.open(format, output, style(options, output), options, resume, console)) {
      Engine.Extraction extraction = engine.extraction(
          options.model(), options.types(), options.minConfidence(), options.region());
      ExtractRun.Input input = new ExtractRun.Input(paths, options, output);
      ExtractRun run = new ExtractRun(console, out);
      boolean complete;
      try (ProgressDisplay progress = out.isFile()
          ? ProgressDisplay.open(console, console.isTerminal() ? input.bytes() : -1)
          : ProgressDisplay.none()) {
        complete = run.work(workers, extraction, input, progress, interruption);
      }
      return end(run, complete, out);
    }
  }

  private RunOptions options(OutputFormat format) {
    InputFormat inputFormat = OptionValues.format("--input-format", inputFormatName, InputFormat.values());
    return new RunOptions(
        typeNames == null ? EnumSet.allOf(EntityType.class) : OptionValues.types(typeNames),
        OptionValues.confidence(minConfidence),
        Optional.ofNullable(referenceDateText).map(text -> OptionValues.date("--reference-date", text)),
        OptionValues.encoding(encodingName),
        OptionValues.model(modelName),
        Optional.ofNullable(regionName).map(OptionValues::region),
        inputFormat,
        withText == null ? inputFormat == InputFormat.HTML && format.hasText() : withText);
  }

  private OutputStyle style(RunOptions options, Optional<Path> output) {
    return new OutputStyle(output.isEmpty() && console.isColoured(), options.withText(), byteOrderMark);
  }

  private void check(OutputFormat format, Optional<Path> output) {
    if (format.writesFolder() && output.isEmpty()) {
      throw RunnerException.usage("--format brat writes several files. Give --output with the name of a new folder.");
    }
    if (resume && (!format.isResumable() || output.isEmpty())) {
      throw RunnerException.usage("--resume goes with --format jsonl and --output FILE alone.");
    }
    if (withText != null && withText && !format.hasText()) {
      throw RunnerException.usage("--with-text goes with --format jsonl and json alone.");
    }
    if (byteOrderMark && format != OutputFormat.CSV) {
      throw RunnerException.usage("--bom goes with --format csv alone.");
    }
  }

  private int end(ExtractRun run, boolean complete, ExtractOutput out) throws IOException {
    if (!complete) {
      String kept = out.interrupted();
      console.say(String.format(Locale.ROOT, "stopped after %,d documents. %s", run.written(), kept));
      return INTERRUPTED;
    }
    if (run.written() > 0 || run.failed() == 0 || out.skippedSome()) {
      out.commit();
    }
    if (run.failed() > 0 || run.written() > 1) {
      console.say(String.format(Locale.ROOT, "%,d documents written, %,d failed.", run.written(), run.failed()));
    }
    return run.failed() == 0 ? 0 : RunnerException.FAILED;
  }
}
