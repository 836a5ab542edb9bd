package org.aalam.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules that hold for every data file, whatever it lists. */
class DataFilesTest {
  private static final Path FOLDER = Path.of("src", "main", "resources");

  static Stream<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(FOLDER)) {
      return all.filter(file -> file.toString().endsWith(".tsv")).sorted().toList().stream();
    }
  }

  private static TsvTable table(Path file) {
    try (Reader reader = Files.newBufferedReader(file)) {
      return TsvTable.read(file.getFileName().toString(), reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines that a rule does not hold for, as the file and line of each. */
  private static List<String> linesAgainst(Path file, Predicate<String> rule) throws IOException {
    List<String> lines = Files.readAllLines(file);
    return IntStream.range(0, lines.size())
        .filter(i -> !rule.test(lines.get(i)))
        .mapToObj(i -> file.getFileName() + ":" + (i + 1) + ": " + lines.get(i))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("files")
  void hasHeaderColumnsAndRows(Path file) {
    TsvTable table = table(file);
    assertThat(table.rows()).isNotEmpty();
    assertThat(table.columns()).doesNotHaveDuplicates().allMatch(column -> column.matches("[a-z][a-z0-9-]*"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void endsLinesWithLineFeedsAndHasNoByteOrderMark(Path file) throws IOException {
    String text = Files.readString(file);
    assertThat(text.indexOf('\r')).as("carriage return").isNegative();
    assertThat(text.indexOf('\uFEFF')).as("byte order mark").isNegative();
    assertThat(text.endsWith("\n")).as("line feed at the end").isTrue();
  }

  @ParameterizedTest
  @MethodSource("files")
  void isComposed(Path file) throws IOException {
    assertThat(linesAgainst(file, line -> Normalizer.isNormalized(line, Normalizer.Form.NFC))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void hasNoBlanksAroundACell(Path file) throws IOException {
    assertThat(linesAgainst(file, line -> Stream.of(line.split("\t", -1)).allMatch(c -> c.equals(c.strip()))))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void listsEveryRowOnce(Path file) {
    Set<List<String>> seen = new HashSet<>();
    assertThat(table(file).rows().stream().filter(row -> !seen.add(row.cells())).map(TsvTable.Row::toString))
        .isEmpty();
  }
}
