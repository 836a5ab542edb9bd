package org.aalam.timex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aalam.entity.DateCalendar;
import org.aalam.entity.DateValue;
import org.junit.jupiter.api.Test;

class DateFinderTest {
  private static final LocalDate REFERENCE = LocalDate.of(2023, 10, 12);

  private final DateFinder finder = DateFinder.create();

  @Test
  void findsDatesInTextOrder() {
    List<FoundDate> dates = finder.find("عاد أمس، الأربعاء 11 أكتوبر، ويسافر الشهر المقبل", REFERENCE);
    assertThat(dates).extracting(FoundDate::text).containsExactly("أمس، الأربعاء 11 أكتوبر", "الشهر المقبل");
    assertThat(dates).extracting(date -> date.value().map(DateValue::iso8601).orElse("-"))
        .containsExactly("2023-10-11", "2023-11");
    assertThat(dates.get(0).ruleId()).isEqualTo("date.full");
  }

  @Test
  void countsInTheTextAsGiven() {
    String text = "حُرِّرَ بتاريخ \u200F١٥\u200F/١٠\u200F/٢٠٢٣ في شـــهر أُكتُوبر الماضي";
    for (FoundDate date : finder.find(text, REFERENCE)) {
      assertThat(date.span().in(text)).isEqualTo(date.text());
    }
    assertThat(finder.find(text, REFERENCE)).extracting(FoundDate::normalized)
        .containsExactly("15/10/2023", "شهر أكتوبر الماضي");
    assertThat(finder.find(text, REFERENCE).get(1).text()).isEqualTo("شـــهر أُكتُوبر الماضي");
  }

  @Test
  void givesTheArticleBackThatLamSwallowed() {
    FoundDate date = finder.find("ميزانية الدولة للعام 2018", REFERENCE).get(0);
    assertThat(date.text()).isEqualTo("لعام 2018");
    assertThat(date.normalized()).isEqualTo("العام 2018");
  }

  @Test
  void leavesOpenWhatTheTextLeavesOpen() {
    assertThat(finder.find("عاد أمس، ويسافر في 11 أكتوبر")).extracting(FoundDate::value)
        .extracting(value -> value.map(DateValue::iso8601)).containsExactly(Optional.empty(), Optional.of("XXXX-10-11"));
  }

  @Test
  void namesTheCalendarAndTheConflict() {
    DateValue hijri = finder.find("افتتح في 25 شوال 1436هـ").get(0).value().orElseThrow();
    assertThat(hijri.iso8601()).isEqualTo("2015-08-10");
    assertThat(hijri.calendar()).isEqualTo(DateCalendar.HIJRI_UMALQURA);
    DateValue conflict = finder.find("افتتح الاثنين 11 أكتوبر 2023").get(0).value().orElseThrow();
    assertThat(conflict.iso8601()).isEqualTo("2023-10-11");
    assertThat(conflict.weekdayConflict()).isTrue();
  }

  @Test
  void saysWhichWordsCanBeSomethingElse() {
    assertThat(finder.find("عاد في مارس", REFERENCE).get(0).certain()).isFalse();
    assertThat(finder.find("عاد في مارس 2019", REFERENCE).get(0).certain()).isTrue();
  }

  @Test
  void rejectsNull() {
    assertThatNullPointerException().isThrownBy(() -> finder.find(null));
    assertThatNullPointerException().isThrownBy(() -> finder.find("اليوم", null));
    assertThat(finder.find("")).isEmpty();
  }
}
