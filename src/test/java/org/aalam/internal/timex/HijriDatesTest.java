package org.aalam.internal.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HijriDatesTest {

  @ParameterizedTest
  @CsvSource({
    "1436, 10, 25, 2015-08-10",
    "1439, 6, 6, 2018-02-22",
    "1444, 1, 6, 2022-08-04",
    "1444, 9, 18, 2023-04-09",
    "1430, 2, 20, 2009-02-15",
    "1445, 9, 1, 2024-03-11",
  })
  void placesDaysByTheUmmAlQuraCalendar(int year, int month, int day, LocalDate gregorian) {
    assertThat(HijriDates.day(year, month, day)).contains(gregorian);
  }

  @Test
  void rejectsDaysThatTheMonthLacks() {
    assertThat(HijriDates.monthLength(1444, 9)).isEqualTo(29);
    assertThat(HijriDates.day(1444, 9, 30)).isEmpty();
    assertThat(HijriDates.day(1444, 13, 1)).isEmpty();
    assertThat(HijriDates.day(1444, 1, 0)).isEmpty();
    assertThat(HijriDates.day(0, 1, 1)).isEmpty();
  }

  @Test
  void usesTheArithmeticalCalendarOutsideTheTable() {
    // 1 Muharram of the first year was 16 July 622 in the Julian calendar, 19 July in the proleptic Gregorian.
    assertThat(HijriDates.day(1, 1, 1)).contains(LocalDate.of(622, 7, 19));
    assertThat(HijriDates.day(900, 1, 1)).contains(LocalDate.of(1494, 10, 11));
    assertThat(HijriDates.day(1200, 1, 1)).contains(LocalDate.of(1785, 11, 4));
    assertThat(HijriDates.day(1650, 1, 1)).contains(LocalDate.of(2222, 6, 12));
  }

  @Test
  void yearsFollowEachOtherWithoutGaps() {
    for (int year = 1290; year < 1610; year++) {
      for (int month = 1; month <= 12; month++) {
        assertThat(HijriDates.monthLength(year, month)).as("%d-%d", year, month).isBetween(28, 31);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"2015-08-10, 1436", "2024-03-11, 1445", "0719-07-28, 101", "1700-01-01, 1111"})
  void findsTheYearOfADay(LocalDate day, int year) {
    assertThat(HijriDates.yearOf(day)).isEqualTo(year);
  }
}
