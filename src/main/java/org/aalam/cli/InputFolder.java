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
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Finds the texts of a folder and the folders in it. Hidden files and folders are passed over. */
final class InputFolder extends SimpleFileVisitor<Path> {
  private static final List<String> ENDINGS = List.of(".txt", ".txt.gz", ".jsonl", ".jsonl.gz");

  private final Path folder;
  private final Optional<Path> excluded;
  private final BiConsumer<String, String> failures;
  private final List<Path> files = new ArrayList<>();

  private InputFolder(Path folder, Optional<Path> excluded, BiConsumer<String, String> failures) {
    this.folder = folder;
    this.excluded = excluded.map(InputFolder::absolute);
    this.failures = failures;
  }

  /**
   * Returns the files in the order of their paths.
   *
   * @param excluded a file to pass over: the results of an earlier run are no input of the next
   * @param failures takes place and reason of what cannot be read
   */
  static List<Path> files(Path folder, Optional<Path> excluded, BiConsumer<String, String> failures)
      throws IOException {
    InputFolder visitor = new InputFolder(folder, excluded, failures);
    Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
    return visitor.files.stream().sorted().toList();
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
    return !directory.equals(folder) && isHidden(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (!isHidden(file) && isInput(file) && !excluded.equals(Optional.of(absolute(file)))) {
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

  private static boolean isInput(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith);
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
