package org.aalam.cli;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Optional;
import java.util.UUID;

/**
 * Where results go. A file is written under a temporary name beside it and takes its own name at {@link #commit()}; if
 * that is not reached, the temporary file goes and what was there before stays.
 */
final class OutputTarget implements AutoCloseable {
  private final String name;
  private final Writer writer;
  private final OutputStream stream;
  private final Path file;
  private final Path temporary;
  private boolean committed;

  private OutputTarget(String name, OutputStream stream, Path file, Path temporary) {
    this.name = name;
    this.stream = stream;
    this.file = file;
    this.temporary = temporary;
    this.writer = new BufferedWriter(
        new OutputStreamWriter(new CheckedStream(name, stream), StandardCharsets.UTF_8), 1 << 16);
  }

  /** Opens the file that an option names, or standard output where it names none. */
  static OutputTarget open(String option, Optional<Path> file, Console console) {
    return file.isPresent()
        ? openFile(option, file.get())
        : new OutputTarget("standard output", console.out(), null, null);
  }

  private static OutputTarget openFile(String option, Path path) {
    if (Files.isDirectory(path)) {
      throw RunnerException.usage(option + " " + path + " is a folder. Give the name of a file.");
    }
    try {
      Path file = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
      if (!Files.isDirectory(file.getParent())) {
        throw RunnerException.usage("no folder " + path.getParent() + " for " + option + ". Make it first.");
      }
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        // A device or a pipe cannot be replaced by renaming.
        return new OutputTarget(path.toString(), Files.newOutputStream(file, StandardOpenOption.WRITE), null, null);
      }
      Path temporary = file.resolveSibling("." + UUID.randomUUID() + ".aalam.tmp");
      // Covers the end by an interrupt, which no handler of ours sees.
      temporary.toFile().deleteOnExit();
      OutputStream stream = Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      return new OutputTarget(path.toString(), stream, file, temporary);
    } catch (IOException e) {
      throw new OutputException(path.toString(), e);
    }
  }

  /** Returns the writer, UTF-8. It throws {@link OutputException} where writing fails. */
  Writer writer() {
    return writer;
  }

  boolean isFile() {
    return file != null;
  }

  /** Makes everything written so far final. */
  void commit() {
    try {
      writer.flush();
      if (temporary != null) {
        stream.close();
        keepPermissions();
        rename();
      }
      committed = true;
    } catch (IOException e) {
      throw new OutputException(name, e);
    }
  }

  private void keepPermissions() throws IOException {
    if (Files.exists(file) && Files.getFileAttributeView(file, PosixFileAttributeView.class) != null) {
      Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(file));
    }
  }

  private void rename() throws IOException {
    try {
      Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() {
    if (committed || temporary == null) {
      return;
    }
    try {
      stream.close();
    } catch (IOException alreadyReported) {
      // The failure that led here says more.
    }
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException e) {
      throw new OutputException(temporary.toString(), e);
    }
  }

  /** Turns failures into {@link OutputException}; tells them from failures of reading, far from here. */
  private static final class CheckedStream extends FilterOutputStream {
    private final String name;

    CheckedStream(String name, OutputStream out) {
      super(out);
      this.name = name;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      try {
        out.write(bytes, offset, length);
      } catch (IOException e) {
        throw new OutputException(name, e);
      }
    }

    @Override
    public void flush() {
      try {
        out.flush();
      } catch (IOException e) {
        throw new OutputException(name, e);
      }
    }
  }
}
