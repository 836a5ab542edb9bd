package org.aalam.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A folder of results. It is filled under a temporary name beside it and takes its own name at {@link #commit()}; if
 * that is not reached, nothing of it stays.
 */
final class OutputFolder implements Destination {
  private final Path folder;
  private final Path temporary;
  private boolean committed;

  private OutputFolder(Path folder, Path temporary) {
    this.folder = folder;
    this.temporary = temporary;
  }

  /** Opens a new folder, or one that is empty: a folder cannot be replaced at once by another as a file can. */
  static OutputFolder open(String option, Path path) {
    Path folder = path.toAbsolutePath().normalize();
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw RunnerException.usage(option + " " + path + " is a file. Give the name of a new folder for this format.");
    }
    if (folder.getParent() == null || !Files.isDirectory(folder.getParent())) {
      throw RunnerException.usage("no folder " + folder.getParent() + " for " + option + ". Make it first.");
    }
    try {
      if (Files.exists(folder) && !isEmpty(folder)) {
        throw notEmpty(option, path);
      }
      Path temporary = folder.resolveSibling("." + UUID.randomUUID() + ".aalam.tmp");
      return new OutputFolder(folder, Files.createDirectory(temporary));
    } catch (IOException e) {
      throw new OutputException(path.toString(), e);
    }
  }

  private static RunnerException notEmpty(String option, Path path) {
    return RunnerException.usage(option + " " + path + " is not empty. Give the name of a new folder for this format.");
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  /** Returns the folder to write into. */
  Path path() {
    return temporary;
  }

  @Override
  public boolean isFile() {
    return true;
  }

  @Override
  public void commit() {
    try {
      Files.deleteIfExists(folder);
      Files.move(temporary, folder, StandardCopyOption.ATOMIC_MOVE);
      committed = true;
    } catch (DirectoryNotEmptyException | FileAlreadyExistsException e) {
      throw notEmpty("--output", folder);
    } catch (IOException e) {
      throw new OutputException(folder.toString(), e);
    }
  }

  @Override
  public void close() {
    if (committed) {
      return;
    }
    try (Stream<Path> files = Files.walk(temporary)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException e) {
      throw new OutputException(temporary.toString(), e instanceof IOException io ? io : new IOException(e));
    }
  }
}
