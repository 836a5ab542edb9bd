package org.aalam.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.aalam.io.DocumentWriter;

/** A format's writer together with the place that it writes to, and what an earlier run has left there. */
final class ExtractOutput implements AutoCloseable {
  private final Destination destination;
  private final DocumentWriter writer;
  private final Optional<PartialFile> partial;
  private final int before;

  private ExtractOutput(Destination destination, DocumentWriter writer, Optional<PartialFile> partial) {
    this.destination = destination;
    this.writer = writer;
    this.partial = partial;
    this.before = partial.map(PartialFile::size).orElse(0);
  }

  static ExtractOutput open(OutputFormat format, Optional<Path> output, OutputStyle style, RunOptions options,
      boolean resume, Console console) throws IOException {
    if (format.writesFolder()) {
      OutputFolder folder = OutputFolder.open("--output", output.orElseThrow());
      return new ExtractOutput(folder, format.open(folder.path()), Optional.empty());
    }
    boolean kept = format.isResumable()
        && output.isPresent() && !OutputTarget.isDevice(OutputTarget.checkedFile("--output", output.get()));
    if (!kept) {
      OutputTarget target = OutputTarget.open("--output", output, console);
      return new ExtractOutput(target, format.open(target.writer(), style), Optional.empty());
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
    return new ExtractOutput(target, format.open(target.writer(), style), Optional.of(partial));
  }

  DocumentWriter writer() {
    return writer;
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
}
