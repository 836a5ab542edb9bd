package org.aalam.testing;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aalam.internal.lexicon.TsvTable;
import org.junit.jupiter.params.provider.Arguments;

/** The files of {@code testdata/cases} as arguments of parameterized tests. */
public final class Cases {
  private static final Path FOLDER = Path.of("testdata", "cases");
  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");

  private Cases() {}

  /** Returns the cells of each row but the note; a backslash and {@code uXXXX} give a code unit, with n a line feed. */
  public static Stream<Arguments> of(String file) {
    return rows(file).stream().map(row -> Arguments.of(
        row.columns().stream().filter(column -> !column.equals("note")).map(row::get).map(Cases::unescape).toArray()));
  }

  private static List<TsvTable.Row> rows(String file) {
    try (Reader reader = Files.newBufferedReader(FOLDER.resolve(file))) {
      return TsvTable.read(file, reader).rows();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String unescape(String cell) {
    return ESCAPE.matcher(cell.replace("\\n", "\n")).replaceAll(Cases::codeUnit);
  }

  private static String codeUnit(MatchResult escape) {
    return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16)));
  }
}
