package org.aalam.cli;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Finds the texts of a folder and the folders in it. Hidden files and folders are passed over. */
final class InputFolder extends SimpleFileVisitor<Path> {
  private final Path folder;
  private final InputFormat format;
  private final Optional<Path> excluded;
  private final BiConsumer<String, String> failures;
  private final List<Path> files = new ArrayList<>();

  private InputFolder(
      Path folder, InputFormat format, Optional<Path> excluded, BiConsumer<String, String> failures) {
    this.folder = folder;
    this.format = format;
    this.excluded = excluded.map(InputFolder::absolute);
    this.failures = failures;
  }

  /**
   * Returns the files in the order of their paths.
   *
   * @param format tells which files are meant
   * @param excluded a file or folder to pass over: the results of an earlier run are no input of the next
   * @param failures takes place and reason of what cannot be read
   */
  static List<Path> files(
      Path folder, InputFormat format, Optional<Path> excluded, BiConsumer<String, String> failures)
      throws IOException {
    InputFolder visitor = new InputFolder(folder, format, excluded, failures);
    Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
    return visitor.files.stream().sorted().toList();
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
    boolean passed = isHidden(directory) || excluded.equals(Optional.of(absolute(directory)));
    return !directory.equals(folder) && passed ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (!isHidden(file) && format.accepts(file.getFileName().toString()) && !excluded.equals(Optional.of(absolute(file)))) {
      files.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    failures.accept(file.toString(), Reason.of(e));
    return FileVisitResult.CONTINUE;
  }

  private static boolean isHidden(Path path) {
    return path.getFileName() != null && path.getFileName().toString().startsWith(".");
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
