package org.aalam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.aalam.entity.EntityType;
import org.aalam.entity.Mention;
import org.aalam.entity.Span;
import org.aalam.testing.Cases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CliticCasesTest {
  private static final EntityExtractor EXTRACTOR = EntityExtractor.create();
  private static final String NONE = "NONE";

  static Stream<Arguments> cases() {
    return Cases.of("clitics.tsv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void findsWhereANameBegins(String id, String text, String type, String expected) {
    List<Mention> mentions = EXTRACTOR.extract(text).mentions();
    if (type.equals(NONE)) {
      int at = text.indexOf(expected);
      Span words = new Span(at, at + expected.length());
      assertThat(mentions).noneMatch(mention -> mention.span().overlaps(words));
    } else {
      assertThat(mentions).filteredOn(mention -> mention.text().equals(expected))
          .extracting(Mention::type).containsExactly(EntityType.valueOf(type));
    }
  }
}
