package org.aalam.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aalam.testing.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Forms as newspapers write them; expected are the readings, {@code ?} marks an ambiguous one, {@code -} none. */
class CountryCasesTest {
  private static final CountryTable TABLE = CountryTable.load();

  static Stream<Arguments> cases() {
    return Cases.of("countries.tsv");
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("cases")
  void findsTheReadings(String id, String input, String expected) {
    assertThat(readings(TABLE.find(input))).isEqualTo(expected);
  }

  @Test
  void listsEveryFormThatItFinds() {
    assertThat(TABLE.forms()).isNotEmpty();
    TABLE.forms().forEach((form, readings) -> assertThat(TABLE.find(form)).as(form).isEqualTo(readings));
  }

  @Test
  void formsServeALongestMatch() {
    PhraseTable<List<CountryForm>> phrases = PhraseTable.of(TABLE.forms());
    assertThat(readings(phrases.get("المغرب"))).isEqualTo("NAME:MA?");
    assertThat(phrases.get("الولايات")).isNull();
  }

  private static String readings(List<CountryForm> forms) {
    return forms.isEmpty() ? "-" : forms.stream().map(CountryCasesTest::reading).collect(Collectors.joining("|"));
  }

  private static String reading(CountryForm form) {
    return form.kind() + ":" + form.country().id() + (form.ambiguous() ? "?" : "");
  }
}
