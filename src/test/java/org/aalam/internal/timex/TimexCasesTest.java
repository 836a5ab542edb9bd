package org.aalam.internal.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences of all kinds with the dates in them, and sentences with words that only look like dates. */
class TimexCasesTest {
  private static final Path FOLDER = Path.of("testdata/cases");

  record Case(String id, String text, String reference, String expected) {
    @Override
    public String toString() {
      return id;
    }
  }

  static List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(FOLDER, "dates*.tsv")) {
      for (Path file : files) {
        for (String line : Files.readAllLines(file)) {
          String[] cells = line.split("\t", -1);
          if (!line.startsWith("#") && !cells[0].equals("id")) {
            cases.add(new Case(cells[0], cells[1], cells[2], cells[3]));
          }
        }
      }
    }
    return cases;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void findsAndResolves(Case given) {
    String found = Dates.in(given.text(), given.reference()).stream()
        .map(Dates.Found::toString).collect(Collectors.joining(" ; "));
    assertThat(found).as(given.text()).isEqualTo(given.expected());
  }

  @Test
  void idsAreUnique() throws IOException {
    Set<String> ids = new HashSet<>();
    assertThat(cases()).allSatisfy(each -> assertThat(ids.add(each.id())).as(each.id()).isTrue());
  }
}
