package org.aalam.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aalam.cli.Interruption.InterruptedRunException;
import org.aalam.entity.ExtractedDocument;

/** The work of {@code extract}: reads, extracts in several threads, writes in the order of the input. */
final class ExtractRun {
  private static final int PROGRESS_STEP = 10;

  private final Console console;
  private final ExtractOutput output;
  private int written;
  private int failed;

  ExtractRun(Console console, ExtractOutput output) {
    this.console = console;
    this.output = output;
  }

  int written() {
    return written;
  }

  int failed() {
    return failed;
  }

  /** Returns whether everything was read; false where the process was told to stop, with what was begun done. */
  boolean work(int workers, Engine.Extraction extraction, Input input, ProgressDisplay progress,
      Interruption interruption) {
    try (OrderedPipeline<Outcome> pipeline =
        new OrderedPipeline<>(workers, outcome -> take(outcome, progress))) {
      InputSink sink =
          new Extractor(pipeline, extraction, input.referenceDate(), output, progress, interruption);
      DocumentReader reader = new DocumentReader(
          console.in(), input.encoding(), input.format(), input.excluded(), sink);
      boolean complete = readAll(reader, input.paths());
      pipeline.finish();
      return complete;
    }
  }

  private static boolean readAll(DocumentReader reader, List<String> paths) {
    try {
      paths.forEach(reader::read);
      return true;
    } catch (InterruptedRunException e) {
      return false;
    }
  }

  private void take(Outcome outcome, ProgressDisplay progress) {
    if (outcome.record().isEmpty()) {
      failed++;
      console.say(outcome.failure());
      return;
    }
    try {
      outcome.record().get().write();
    } catch (IOException e) {
      throw new OutputException("the results", e);
    }
    written++;
    if (written % PROGRESS_STEP == 0) {
      progress.documents(written);
    }
  }

  /** Where documents come from. */
  record Input(List<String> paths, RunOptions options, Optional<Path> excluded) {

    Optional<LocalDate> referenceDate() {
      return options.referenceDate();
    }

    Optional<Charset> encoding() {
      return options.encoding();
    }

    InputFormat format() {
      return options.inputFormat();
    }

    /** Returns the bytes of all files, negative where that cannot be told. */
    long bytes() {
      long total = 0;
      try {
        for (String name : paths) {
          if (name.equals(DocumentReader.STANDARD_INPUT)) {
            return -1;
          }
          Path path = Path.of(name);
          if (Files.isDirectory(path)) {
            for (Path file : InputFolder.files(path, format(), excluded, (place, reason) -> { })) {
              total += Files.size(file);
            }
          } else {
            total += Files.size(path);
          }
        }
        return total;
      } catch (IOException | IllegalArgumentException toldLater) {
        return -1;
      }
    }
  }

  /**
   * What became of a document.
   *
   * @param record writes what was found, empty where the document failed
   * @param failure why it failed, empty where it did not
   */
  private record Outcome(Optional<ExtractOutput.PreparedRecord> record, String failure) {

    static Outcome failed(String failure) {
      return new Outcome(Optional.empty(), failure);
    }
  }

  /** Gives documents to the pipeline, and failures too, so that they are told in their place. */
  private record Extractor(
      OrderedPipeline<Outcome> pipeline, Engine.Extraction extraction, Optional<LocalDate> referenceDate,
      ExtractOutput output, ProgressDisplay progress, Interruption interruption)
      implements InputSink {

    @Override
    public void document(UndecodedDocument input) {
      stopIfTold();
      if (output.skippedSome()) {
        // Which of several documents of one id were written is told by their order, so that workers cannot tell it.
        submitUnlessSkipped(input);
      } else {
        pipeline.submit(input.size(), () -> decodeAndExtract(input));
      }
    }

    private void submitUnlessSkipped(UndecodedDocument input) {
      try {
        InputDocument document = input.decode();
        if (!output.skips(document.id())) {
          pipeline.submit(input.size(), () -> extract(document));
        }
      } catch (IOException e) {
        failure(input.place(), Reason.of(e));
      }
    }

    @Override
    public void failure(String place, String reason) {
      stopIfTold();
      pipeline.submit(0, () -> unreadable(place, reason));
    }

    private static Outcome unreadable(String place, String reason) {
      return Outcome.failed("cannot read " + place + ": " + reason);
    }

    @Override
    public void read(long bytes) {
      progress.read(bytes);
    }

    private void stopIfTold() {
      if (interruption.isRequested()) {
        throw new InterruptedRunException();
      }
    }

    private Outcome decodeAndExtract(UndecodedDocument input) {
      try {
        return extract(input.decode());
      } catch (IOException e) {
        return unreadable(input.place(), Reason.of(e));
      }
    }

    private Outcome extract(InputDocument input) {
      try {
        ExtractedDocument document = extraction.extract(input.text(), input.date().or(() -> referenceDate));
        return new Outcome(Optional.of(output.prepare(input.id(), document)), "");
      } catch (RuntimeException | StackOverflowError e) {
        String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return Outcome.failed(String.format(Locale.ROOT, "cannot process %s: %s", input.place(), reason));
      }
    }
  }
}
