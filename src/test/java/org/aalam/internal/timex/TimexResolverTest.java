package org.aalam.internal.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aalam.entity.DateCalendar;
import org.aalam.entity.DateGrain;
import org.aalam.entity.DateValue;
import org.aalam.internal.token.TokenizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimexResolverTest {
  private static final Optional<LocalDate> REFERENCE = Optional.of(LocalDate.of(2023, 10, 12));

  private final TimexFinder finder = TimexFinder.load();
  private final TimexResolver resolver = new TimexResolver();

  private Timex only(String text) {
    List<Timex> found = finder.find(TokenizedText.of(text).sentences().get(0));
    assertThat(found).as(text).hasSize(1);
    return found.get(0);
  }

  private DateValue value(String text) {
    return resolver.resolve(only(text), REFERENCE).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "11 أكتوبر 2023, DAY", "الأسبوع الماضي, WEEK", "مارس 2019, MONTH", "الربع الثاني من 2022, QUARTER",
    "النصف الأول من 2015, HALF", "صيف 2014, SEASON", "عام 2014, YEAR", "ستينيات القرن الماضي, DECADE",
    "القرن العشرين, CENTURY", "السنوات العشر الماضية, INTERVAL"
  })
  void givesTheGrain(String text, DateGrain grain) {
    assertThat(value(text).grain()).isEqualTo(grain);
  }

  @Test
  void theDateWinsOverAnotherWeekday() {
    DateValue value = value("الاثنين 11 أكتوبر 2023");
    assertThat(value.iso8601()).isEqualTo("2023-10-11");
    assertThat(value.weekdayConflict()).isTrue();
    assertThat(value("الأربعاء 11 أكتوبر 2023").weekdayConflict()).isFalse();
  }

  @Test
  void tellsTheCalendar() {
    assertThat(value("25 شوال 1436 هـ").calendar()).isEqualTo(DateCalendar.HIJRI_UMALQURA);
    assertThat(value("11 أكتوبر 2023").calendar()).isEqualTo(DateCalendar.GREGORIAN);
    assertThat(value("25 شوال 1436 هـ الموافق 10 أغسطس 2015").calendar()).isEqualTo(DateCalendar.GREGORIAN);
  }

  @Test
  void ofAPairTheCompleteSideDecides() {
    assertThat(value("25 شوال 1436 هـ الموافق 10 أغسطس").iso8601()).isEqualTo("2015-08-10");
  }

  @Test
  void knowsNoDayThatIsNotOnTheCalendar() {
    assertThat(resolver.resolve(only("30 فبراير 2023"), REFERENCE)).isEmpty();
    assertThat(resolver.resolve(only("29 فبراير 2023"), REFERENCE)).isEmpty();
    assertThat(resolver.resolve(only("29 فبراير 2024"), REFERENCE)).isPresent();
  }

  @Test
  void withoutAReferenceDateOnlyWhatIsSaidIsKnown() {
    assertThat(resolver.resolve(only("أمس الأربعاء"), Optional.empty())).isEmpty();
    assertThat(resolver.resolve(only("قبل عامين"), Optional.empty())).isEmpty();
    assertThat(resolver.resolve(only("11 أكتوبر"), Optional.empty()).orElseThrow().iso8601()).isEqualTo("XXXX-10-11");
    assertThat(resolver.resolve(only("3 إلى 5 مايو"), Optional.empty()).orElseThrow().iso8601())
        .isEqualTo("XXXX-05-03/XXXX-05-05");
  }

  @Test
  void aLeapDayIsTheNearestThatExists() {
    assertThat(value("29 فبراير").iso8601()).isEqualTo("2024-02-29");
  }

  @Test
  void narrativeDaysCountFromTheLastDayOfTheDocument() {
    DocumentDates document = new DocumentDates(resolver, REFERENCE);
    document.resolve(only("7 مارس 2011"));
    document.resolve(only("عام 1999"));
    assertThat(document.resolve(only("اليوم التالي")).orElseThrow().iso8601()).isEqualTo("2011-03-08");
    assertThat(document.resolve(only("الشهر نفسه")).orElseThrow().iso8601()).isEqualTo("2011-03");
  }
}
