package org.aalam.internal.timex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class FieldsTest {

  @Test
  void readsNumbersAndUnits() {
    Fields fields = Fields.parse("MOD=-1,UNIT=WEEK");
    assertThat(fields.get(Field.MOD)).isEqualTo(-1);
    assertThat(fields.unitIs(CalendarUnit.WEEK)).isTrue();
    assertThat(fields.unitIs(CalendarUnit.MONTH)).isFalse();
  }

  @Test
  void mergesWhatAgreesAndRefusesWhatDoesNot() {
    Fields october = Fields.of(Field.MONTH, 10);
    Fields day = Fields.of(Field.DAY, 11).with(Field.WEEKDAY, 3);
    assertThat(october.merge(day)).contains(Fields.parse("DAY=11,MONTH=10,WEEKDAY=3"));
    assertThat(october.merge(october)).contains(october);
    assertThat(october.merge(Fields.of(Field.MONTH, 11))).isEqualTo(Optional.empty());
    assertThat(october.merge(Fields.EMPTY)).contains(october);
  }

  @Test
  void addsReplacesAndRemoves() {
    Fields fields = Fields.parse("DAY=1,YEAR=2020");
    assertThat(fields.with(Field.MONTH, 5).get(Field.MONTH)).isEqualTo(5);
    assertThat(fields.with(Field.DAY, 2)).isEqualTo(Fields.parse("DAY=2,YEAR=2020"));
    assertThat(fields.without(Field.DAY)).isEqualTo(Fields.of(Field.YEAR, 2020));
    assertThat(fields.without(Field.BC)).isSameAs(fields);
    assertThatThrownBy(() -> fields.get(Field.MONTH)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("MONTH");
  }

  @Test
  void hasRoomForAllFields() {
    assertThat(Field.values().length).isLessThanOrEqualTo(Integer.SIZE);
  }
}
