package org.aalam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a model that can't be used. */
class ModelLoadTest {
  private static final Path BUNDLED = Path.of("models");

  @TempDir
  private Path folder;

  @BeforeEach
  void copyTheBundledModel() throws IOException {
    for (String file : List.of("model.properties", "tagger.bin", "clitics.bin", "types.bin", "vectors.bin", "words.bin")) {
      Files.copy(BUNDLED.resolve(file), folder.resolve(file));
    }
  }

  private String message() {
    return catchThrowableOfType(
        ModelLoadException.class, () -> EntityExtractor.builder().model(folder).build()).getMessage();
  }

  @Test
  void aWholeModelLoads() {
    assertThat(EntityExtractor.builder().model(folder).build().extract("المغرب").provenance().model())
        .startsWith("aalam-news ");
  }

  @Test
  void namesExpectedAndFoundChecksumOfADamagedFile() throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve("tagger.bin"));
    bytes[bytes.length / 2] ^= 1;
    Files.write(folder.resolve("tagger.bin"), bytes);
    assertThat(message()).contains(folder.toString(), "tagger.bin is damaged", "expected sha256", "found");
  }

  @Test
  void namesATruncatedFile() throws IOException {
    Files.write(folder.resolve("words.bin"), new byte[10]);
    assertThat(message()).contains("words.bin is damaged");
  }

  @Test
  void namesAMissingFile() throws IOException {
    Files.delete(folder.resolve("words.bin"));
    assertThat(message()).contains(folder.toString(), "has no words.bin");
  }

  @Test
  void namesBothVersionsOfTheFeatures() throws IOException {
    String manifest = Files.readString(folder.resolve("model.properties"));
    Files.writeString(folder.resolve("model.properties"),
        manifest.replaceFirst("feature-version=\\d+", "feature-version=99"));
    assertThat(message()).contains("feature set 99", "this library has");
  }

  @Test
  void namesAManifestWithoutItsEntries() throws IOException {
    Files.writeString(folder.resolve("model.properties"), "nothing=here\n");
    assertThat(message()).contains("model.properties has no entry");
  }

  @Test
  void namesAFolderThatIsNotThere() throws IOException {
    for (Path file : Files.list(folder).toList()) {
      Files.delete(file);
    }
    Files.delete(folder);
    assertThat(message()).contains(folder.toString(), "has no model.properties");
  }
}
