package org.aalam.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListCompilerTest {
  private static final Path BUILT = Path.of("target", "classes");

  @TempDir
  private Path folder;

  @Test
  void makesTheFilesOfTheBuildAgain() throws IOException {
    ListCompiler.main(new String[] {folder.toString()});
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> files = all.filter(Files::isRegularFile).toList();
      assertThat(files).hasSize(6);
      for (Path file : files) {
        assertThat(BUILT.resolve(folder.relativize(file))).hasSameBinaryContentAs(file);
      }
    }
  }
}
