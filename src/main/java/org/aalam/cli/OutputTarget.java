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
final class OutputTarget implements Destination {
  private final String name;
  private final Writer writer;
  private final OutputStream stream;
  private final Path file;
  private final Path temporary;
  private final boolean kept;
  private boolean committed;

  private OutputTarget(String name, OutputStream stream, Path file, Path temporary, boolean kept) {
    this.name = name;
    this.stream = stream;
    this.file = file;
    this.temporary = temporary;
    this.kept = kept;
    this.writer = new BufferedWriter(
        new OutputStreamWriter(new CheckedStream(name, stream), StandardCharsets.UTF_8), 1 << 16);
  }

  /** Opens the file that an option names, or standard output where it names none. */
  static OutputTarget open(String option, Optional<Path> file, Console console) {
    return file.isPresent()
        ? openFile(option, file.get())
        : new OutputTarget("standard output", console.out(), null, null, false);
  }

  private static OutputTarget openFile(String option, Path path) {
    Path file = checkedFile(option, path);
    try {
      if (isDevice(file)) {
        // A device or a pipe cannot be replaced by renaming.
        return new OutputTarget(
            path.toString(), Files.newOutputStream(file, StandardOpenOption.WRITE), null, null, false);
      }
      Path temporary = file.resolveSibling("." + UUID.randomUUID() + ".aalam.tmp");
      // Covers the end by a signal, where nobody may have the time to close this.
      temporary.toFile().deleteOnExit();
      OutputStream stream = Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      return new OutputTarget(path.toString(), stream, file, temporary, false);
    } catch (IOException e) {
      throw new OutputException(path.toString(), e);
    }
  }

  /** Opens a file whose temporary file is the given one, is gone on with and stays where the work is cut off. */
  static OutputTarget openPartial(Path path, Path partial) {
    try {
      OutputStream stream = Files.newOutputStream(partial, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      return new OutputTarget(path.toString(), stream, checkedFile("--output", path), partial, true);
    } catch (IOException e) {
      throw new OutputException(partial.toString(), e);
    }
  }

  /** Returns the real path of a file that may be there or not; its folder must be there. */
  static Path checkedFile(String option, Path path) {
    if (Files.isDirectory(path)) {
      throw RunnerException.usage(option + " " + path + " is a folder. Give the name of a file.");
    }
    try {
      Path file = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
      if (!Files.isDirectory(file.getParent())) {
        throw RunnerException.usage("no folder " + path.getParent() + " for " + option + ". Make it first.");
      }
      return file;
    } catch (IOException e) {
      throw new OutputException(path.toString(), e);
    }
  }

  static boolean isDevice(Path file) {
    return Files.exists(file) && !Files.isRegularFile(file);
  }

  /** Returns the writer, UTF-8. It throws {@link OutputException} where writing fails. */
  Writer writer() {
    return writer;
  }

  @Override
  public boolean isFile() {
    return file != null;
  }

  @Override
  public void commit() {
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
      if (kept) {
        writer.flush();
      }
      stream.close();
    } catch (IOException | OutputException alreadyReported) {
      // The failure that led here says more.
    }
    try {
      if (!kept || Files.size(temporary) == 0) {
        Files.deleteIfExists(temporary);
      }
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
