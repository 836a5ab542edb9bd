package org.aalam.internal.timex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternParserTest {
  private final Symbols symbols = new Symbols();

  private Pattern symbol(String name) {
    return new Pattern.Symbol(symbols.id(name), name);
  }

  @Test
  void readsSequencesChoicesAndQuantifiers() {
    assertThat(PatternParser.parse("DAY (MIN | DASH)? MONTH+", symbols)).isEqualTo(new Pattern.Sequence(List.of(
        symbol("DAY"),
        new Pattern.Optional(new Pattern.Choice(List.of(symbol("MIN"), symbol("DASH")))),
        new Pattern.Repeated(symbol("MONTH")))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "(DAY", "DAY)", "DAY |", "day", "? DAY"})
  void rejectsBrokenPatterns(String pattern) {
    assertThatThrownBy(() -> PatternParser.parse(pattern, symbols)).isInstanceOf(IllegalStateException.class);
  }
}
