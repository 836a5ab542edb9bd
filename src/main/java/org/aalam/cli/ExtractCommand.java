package org.aalam.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.aalam.entity.EntityType;
import org.aalam.entity.ExtractedDocument;
import org.aalam.io.DocumentWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code aalam extract}: documents in, mentions and entities out. */
@Command(name = "extract", mixinStandardHelpOptions = true, sortOptions = false,
    description = "Finds people, countries, nationalities, places, organizations and dates in Arabic texts.")
final class ExtractCommand implements Callable<Integer> {
  private static final int PROGRESS_STEP = 10;

  private final Engine engine;
  private final Console console;

  @Parameters(paramLabel = "PATH", arity = "0..*",
      description = "Files, folders (read recursively), or - for standard input (the default). A .txt file is one "
          + "document, a .jsonl file one document a line with the fields id, text and date; .gz of both.")
  private List<String> paths = List.of(DocumentReader.STANDARD_INPUT);

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table",
      description = "table (default), jsonl, json, csv or conll.")
  private String formatName;

  @Option(names = "--output", paramLabel = "FILE",
      description = "Where to write; written whole or not at all. Default: standard output.")
  private String outputName;

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

  @Option(names = "--threads", paramLabel = "N", description = "Worker threads. Default: one a processor.")
  private Integer threads;

  @Option(names = "--model", paramLabel = "DIR", description = "A model that aalam train has written.")
  private String modelName;

  private int written;
  private int failed;

  ExtractCommand(Engine engine, Console console) {
    this.engine = engine;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    OutputFormat format = OptionValues.format(formatName, OutputFormat.values());
    Optional<Path> output = Optional.ofNullable(outputName).map(name -> OptionValues.path("--output", name));
    Optional<LocalDate> referenceDate =
        Optional.ofNullable(referenceDateText).map(text -> OptionValues.date("--reference-date", text));
    Optional<Charset> encoding = OptionValues.encoding(encodingName);
    Set<EntityType> types = typeNames == null ? EnumSet.allOf(EntityType.class) : OptionValues.types(typeNames);
    double confidence = OptionValues.confidence(minConfidence);
    int workers = OptionValues.threads(threads == null ? Runtime.getRuntime().availableProcessors() : threads);
    Optional<Path> model = OptionValues.model(modelName);

    try (OutputTarget target = OutputTarget.open("--output", output, console)) {
      Engine.Extraction extraction = engine.extraction(model, types, confidence);
      DocumentWriter writer = format.open(target.writer());
      try (OrderedPipeline<Outcome> pipeline =
          new OrderedPipeline<>(workers, outcome -> take(outcome, writer, target))) {
        InputSink sink = new Extractor(pipeline, extraction, referenceDate);
        DocumentReader reader = new DocumentReader(console.in(), encoding, output, sink);
        paths.forEach(reader::read);
        pipeline.finish();
      }
      if (written > 0 || failed == 0) {
        writer.close();
        target.commit();
      }
    }
    summarize();
    return failed == 0 ? 0 : RunnerException.FAILED;
  }

  private void take(Outcome outcome, DocumentWriter writer, OutputTarget target) {
    if (outcome.document().isEmpty()) {
      failed++;
      console.say(outcome.failure());
      return;
    }
    try {
      writer.write(outcome.name(), outcome.document().get());
    } catch (IOException e) {
      throw new OutputException("the results", e);
    }
    written++;
    if (target.isFile() && written % PROGRESS_STEP == 0) {
      console.progress(String.format(Locale.ROOT, "%,d documents", written));
    }
  }

  private void summarize() {
    if (failed > 0 || written > 1) {
      console.say(String.format(Locale.ROOT, "%,d documents written, %,d failed.", written, failed));
    }
  }

  /**
   * What became of a document.
   *
   * @param name its id
   * @param document what was found, empty where it failed
   * @param failure why it failed, empty where it did not
   */
  private record Outcome(String name, Optional<ExtractedDocument> document, String failure) {

    static Outcome failed(String failure) {
      return new Outcome("", Optional.empty(), failure);
    }
  }

  /** Gives documents to the pipeline, and failures too, so that they are told in their place. */
  private record Extractor(
      OrderedPipeline<Outcome> pipeline, Engine.Extraction extraction, Optional<LocalDate> referenceDate)
      implements InputSink {

    @Override
    public void document(InputDocument input) {
      pipeline.submit(() -> extract(input));
    }

    @Override
    public void failure(String place, String reason) {
      pipeline.submit(() -> Outcome.failed("cannot read " + place + ": " + reason));
    }

    private Outcome extract(InputDocument input) {
      try {
        ExtractedDocument document = extraction.extract(input.text(), input.date().or(() -> referenceDate));
        return new Outcome(input.id(), Optional.of(document), "");
      } catch (RuntimeException | StackOverflowError e) {
        String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return Outcome.failed("cannot process " + input.place() + ": " + reason);
      }
    }
  }
}
