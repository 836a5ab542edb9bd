package org.aalam.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.aalam.entity.ExtractedDocument;
import org.aalam.io.DocumentWriter;

/** A format's writer together with the place that it writes to, and what an earlier run has left there. */
final class ExtractOutput implements AutoCloseable {
  private final Destination destination;
  private final DocumentWriter writer;
  private final Preparation preparation;
  private final Optional<PartialFile> partial;
  private final int before;

  private ExtractOutput(
      Destination destination, DocumentWriter writer, Preparation preparation, Optional<PartialFile> partial) {
    this.destination = destination;
    this.writer = writer;
    this.preparation = preparation;
    this.partial = partial;
    this.before = partial.map(PartialFile::size).orElse(0);
  }

  static ExtractOutput open(OutputFormat format, Optional<Path> output, OutputStyle style, RunOptions options,
      boolean resume, Console console) throws IOException {
    if (format.writesFolder()) {
      OutputFolder folder = OutputFolder.open("--output", output.orElseThrow());
      DocumentWriter writer = format.open(folder.path());
      return new ExtractOutput(folder, writer, inTurn(writer), Optional.empty());
    }
    boolean kept = format.isResumable()
        && output.isPresent() && !OutputTarget.isDevice(OutputTarget.checkedFile("--output", output.get()));
    if (!kept) {
      OutputTarget target = OutputTarget.open("--output", output, console);
      return to(target, format, style, Optional.empty());
    }
    PartialFile partial = new PartialFile(output.get());
    Map<String, String> values = options.values(Main.version());
    boolean left = partial.exists();
    OutputTarget target = resume ? partial.resume(values) : partial.begin(values);
    if (resume) {
      console.say(left
          ? "going on after the " + partial.size() + " documents of " + partial + "."
          : "nothing to go on with: there is no " + partial + ". Beginning anew.");
    }
    return to(target, format, style, Optional.of(partial));
  }

  private static ExtractOutput to(
      OutputTarget target, OutputFormat format, OutputStyle style, Optional<PartialFile> partial) throws IOException {
    DocumentWriter writer = format.open(target.writer(), style);
    Preparation preparation = format.isSeparable() ? ahead(target, format, style) : inTurn(writer);
    return new ExtractOutput(target, writer, preparation, partial);
  }

  private static Preparation inTurn(DocumentWriter writer) {
    return (id, document) -> () -> writer.write(id, document);
  }

  private static Preparation ahead(OutputTarget target, OutputFormat format, OutputStyle style) {
    return (id, document) -> {
      StringWriter text = new StringWriter();
      try (DocumentWriter own = format.open(text, style)) {
        own.write(id, document);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return () -> target.writer().write(text.toString());
    };
  }

  /**
   * Does of the writing what need not wait for the document's turn. Thread-safe.
   *
   * @return the rest, to be done in the order of the documents
   */
  PreparedRecord prepare(String id, ExtractedDocument document) {
    return preparation.prepare(id, document);
  }

  boolean isFile() {
    return destination.isFile();
  }

  /** Tells whether an earlier run has written the document. */
  boolean skips(String id) {
    return partial.isPresent() && partial.get().skips(id);
  }

  boolean skippedSome() {
    return before > 0;
  }

  void commit() throws IOException {
    writer.close();
    destination.commit();
  }

  /** Puts away what is done, and says where. */
  String interrupted() throws IOException {
    writer.close();
    if (partial.isPresent()) {
      return "They are kept in " + partial.get() + ". Give the same command with --resume to go on.";
    }
    if (destination.isFile()) {
      return "Nothing was written: this format cannot be gone on with.";
    }
    destination.commit();
    return "They were written.";
  }

  @Override
  public void close() throws IOException {
    try {
      destination.close();
    } finally {
      if (partial.isPresent()) {
        partial.get().forgetUnlessLeft();
      }
    }
  }

  @FunctionalInterface
  private interface Preparation {
    PreparedRecord prepare(String id, ExtractedDocument document);
  }

  /** What is left to do for a document. */
  @FunctionalInterface
  interface PreparedRecord {
    void write() throws IOException;
  }
}
