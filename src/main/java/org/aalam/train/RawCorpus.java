package org.aalam.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.aalam.internal.text.TextHash;
import org.tukaani.xz.XZInputStream;

/** Unlabelled text to learn from: files {@code .txt}, {@code .gz} or {@code .xz}, documents separated by blank lines. */
final class RawCorpus {
  private final List<Path> files;

  RawCorpus(Path fileOrFolder) throws IOException {
    try (Stream<Path> paths = Files.walk(fileOrFolder)) {
      files = paths.filter(RawCorpus::isText).sorted().toList();
    }
    if (files.isEmpty()) {
      throw new IOException("no .txt, .gz or .xz file in " + fileOrFolder);
    }
  }

  private static boolean isText(Path path) {
    String name = path.toString();
    return Files.isRegularFile(path) && (name.endsWith(".txt") || name.endsWith(".gz") || name.endsWith(".xz"));
  }

  /** Hands on each document once, in a fixed order; a document that was seen before, word for word, is left out. */
  void forEachDocument(Consumer<String> action) {
    Set<Long> seen = new HashSet<>();
    for (Path file : files) {
      try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
        StringBuilder document = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          if (!line.isBlank()) {
            document.append(line).append('\n');
          } else {
            emit(document, seen, action);
          }
        }
        emit(document, seen, action);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
      }
    }
  }

  private static void emit(StringBuilder document, Set<Long> seen, Consumer<String> action) {
    if (document.length() > 0 && seen.add(TextHash.of(document))) {
      action.accept(document.toString());
    }
    document.setLength(0);
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    if (file.toString().endsWith(".xz")) {
      return new XZInputStream(in);
    }
    return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
  }
}
