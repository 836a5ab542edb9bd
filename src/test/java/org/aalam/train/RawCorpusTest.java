package org.aalam.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class RawCorpusTest {
  @TempDir
  private Path folder;

  private static List<String> documents(Path path) throws IOException {
    List<String> documents = new ArrayList<>();
    new RawCorpus(path).forEachDocument(documents::add);
    return documents;
  }

  private static void write(OutputStream out, String text) throws IOException {
    try (out) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void readsPlainAndPackedFilesInTheOrderOfTheirNames() throws IOException {
    write(new XZOutputStream(Files.newOutputStream(folder.resolve("b.xz")), new LZMA2Options()), "خبر من فاس\n");
    write(new GZIPOutputStream(Files.newOutputStream(folder.resolve("a.gz"))), "خبر من تونس\n");
    Files.createDirectory(folder.resolve("c"));
    Files.writeString(folder.resolve("c").resolve("c.txt"), "خبر من بغداد");
    Files.writeString(folder.resolve("notes.md"), "ليس خبرا");

    assertThat(documents(folder)).containsExactly("خبر من تونس\n", "خبر من فاس\n", "خبر من بغداد\n");
    assertThat(documents(folder.resolve("a.gz"))).containsExactly("خبر من تونس\n");
  }

  @Test
  void blankLinesSeparateDocuments() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "\n\nعنوان\nخبر أول\n \t\n\nخبر ثان\n\n");
    assertThat(documents(folder)).containsExactly("عنوان\nخبر أول\n", "خبر ثان\n");
  }

  @Test
  void leavesOutWhatWasSeenBefore() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "خبر أول\n\nخبر ثان\n\nخبر أول\n");
    Files.writeString(folder.resolve("b.txt"), "خبر ثان\n\nخبر ثالث\n");
    RawCorpus corpus = new RawCorpus(folder);

    for (int reading = 0; reading < 2; reading++) {
      List<String> documents = new ArrayList<>();
      corpus.forEachDocument(documents::add);
      assertThat(documents).containsExactly("خبر أول\n", "خبر ثان\n", "خبر ثالث\n");
    }
  }

  @Test
  void saysWhereThereIsNoText() throws IOException {
    Files.writeString(folder.resolve("notes.md"), "ليس خبرا");
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> new RawCorpus(folder))
        .withMessageContaining(".txt").withMessageContaining(folder.toString());
  }

  @Test
  void saysWhichFileIsDamaged() throws IOException {
    Path damaged = Files.writeString(folder.resolve("a.gz"), "ليس ملفا مضغوطا");
    assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> documents(folder))
        .withMessageContaining(damaged.toString());
  }
}
