package org.aalam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aalam.entity.EntityType;
import org.aalam.entity.ExtractedDocument;
import org.aalam.testing.Cases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Names, scores and numbers that look like dates: the grammar and the model together take none of them for one. */
class DateTrapsTest {
  private static final EntityExtractor EXTRACTOR = EntityExtractor.create();

  static Stream<Arguments> cases() {
    return Cases.of("date-traps.tsv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void takesNoNameForADate(String id, String text, String reference, String expected) {
    ExtractedDocument document = EXTRACTOR.extract(text, LocalDate.parse(reference));
    String dates = document.mentions().stream().filter(mention -> mention.type() == EntityType.DATE)
        .map(mention -> mention.text() + "="
            + document.entityOf(mention).value().map(value -> value.canonical()).orElse("-"))
        .collect(Collectors.joining(" ; "));
    assertThat(dates).as(text).isEqualTo(expected);
  }
}
