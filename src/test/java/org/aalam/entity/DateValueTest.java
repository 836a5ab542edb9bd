package org.aalam.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateValueTest {

  @Test
  void isGregorianWithoutConflictUnlessToldOtherwise() {
    assertThat(DateValue.of("2023-10", DateGrain.MONTH))
        .isEqualTo(new DateValue("2023-10", DateGrain.MONTH, DateCalendar.GREGORIAN, false));
  }

  @Test
  void givesADayOnlyWhereItIsFullyKnown() {
    assertThat(DateValue.of("2023-10-11", DateGrain.DAY).day()).hasValue(LocalDate.of(2023, 10, 11));
    assertThat(DateValue.of("XXXX-10-11", DateGrain.DAY).day()).isEmpty();
    assertThat(DateValue.of("2023-10", DateGrain.MONTH).day()).isEmpty();
    assertThat(DateValue.of("2023-05-03/2023-05-05", DateGrain.INTERVAL).day()).isEmpty();
  }

  @Test
  void writesItselfAsItsIsoValue() {
    assertThat(new DateValue("2015-11-05", DateGrain.DAY, DateCalendar.HIJRI_UMALQURA, true).canonical())
        .isEqualTo("2015-11-05");
  }

  @Test
  void refusesMissingParts() {
    assertThatIllegalArgumentException().isThrownBy(() -> DateValue.of("", DateGrain.DAY))
        .withMessage("iso8601 must not be empty");
    assertThatNullPointerException().isThrownBy(() -> DateValue.of(null, DateGrain.DAY)).withMessageContaining("iso8601");
    assertThatNullPointerException().isThrownBy(() -> DateValue.of("2023", null)).withMessageContaining("grain");
    assertThatNullPointerException().isThrownBy(() -> new DateValue("2023", DateGrain.YEAR, null, false))
        .withMessageContaining("calendar");
  }
}
