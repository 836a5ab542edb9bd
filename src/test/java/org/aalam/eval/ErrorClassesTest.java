package org.aalam.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.aalam.entity.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorClassesTest {

  private static Optional<LabelledSpan> span(String text) {
    if (text == null) {
      return Optional.empty();
    }
    String[] parts = text.split("[ -]");
    return Optional.of(new LabelledSpan(new Span(Integer.parseInt(parts[1]), Integer.parseInt(parts[2])), parts[0]));
  }

  @ParameterizedTest
  @CsvSource({
      "PERSON 3-9, , missed",
      ", PERSON 3-9, spurious",
      "PERSON 3-9, PERSON 3-9, wrong value",
      "PERSON 3-9, LOCATION 3-9, wrong type",
      "PERSON 3-9, PERSON 1-9, begins elsewhere",
      "PERSON 3-9, PERSON 3-5, ends elsewhere",
      "PERSON 3-9, PERSON 4-8, both borders",
      "PERSON 3-9, LOCATION 3-8, border and type"
  })
  void everyDifferenceHasOneKind(String gold, String found, String kind) {
    assertThat(ErrorClasses.kind(new Miss(span(gold), span(found)))).isEqualTo(kind);
    assertThat(ErrorClasses.KINDS).contains(kind);
  }

  @Test
  void countsByTypeAndInAll() {
    ErrorClasses classes = new ErrorClasses();
    classes.add(new Miss(span("PERSON 3-9"), span(null)));
    classes.add(new Miss(span(null), span("DATE 1-2")));
    classes.add(new Miss(span(null), span("DATE 4-5")));
    assertThat(classes.toMarkdown().lines().skip(2)).containsExactly(
        "| DATE | 0 | 2 | 0 | 0 | 0 | 0 | 0 | 0 |",
        "| PERSON | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |",
        "| all | 1 | 2 | 0 | 0 | 0 | 0 | 0 | 0 |");
  }
}
