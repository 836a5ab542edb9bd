package org.aalam.internal.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.aalam.entity.EntityType;
import org.aalam.entity.MentionSource;
import org.aalam.entity.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RepeatedNamesTest {
  private final RepeatedNames names = new RepeatedNames();

  private void add(EntityType type, double confidence, String... keys) {
    String name = String.join(" ", keys);
    names.add(new PlacedMention(new TokenRange(0, keys.length), List.of(keys), new FoundMention(
        new Span(0, name.length()), type, name, confidence, MentionSource.MODEL, "", Optional.empty())));
  }

  private EntityType typeOf(String... keys) {
    return names.typeOf(List.of(keys));
  }

  @Test
  void knowsANameAndThePersonsLastWord() {
    add(EntityType.PERSON, 0.9, "ناصر", "بوريطه");
    add(EntityType.ORGANIZATION, 0.9, "حركه", "حماس");

    assertThat(typeOf("ناصر", "بوريطه")).isEqualTo(EntityType.PERSON);
    assertThat(typeOf("بوريطه")).isEqualTo(EntityType.PERSON);
    assertThat(typeOf("ناصر")).as("a first name is borne by many").isNull();
    assertThat(typeOf("حركه", "حماس")).isEqualTo(EntityType.ORGANIZATION);
    assertThat(typeOf("حماس")).as("only persons go by their last word").isNull();
  }

  @Test
  void aNameOfTwoTypesTellsNothing() {
    add(EntityType.LOCATION, 0.9, "الوداد");
    add(EntityType.ORGANIZATION, 0.9, "الوداد");
    add(EntityType.ORGANIZATION, 0.9, "الوداد");
    assertThat(typeOf("الوداد")).isNull();

    add(EntityType.PERSON, 0.9, "سعيد", "فاس");
    add(EntityType.LOCATION, 0.9, "فاس");
    assertThat(typeOf("فاس")).isNull();
    assertThat(typeOf("سعيد", "فاس")).isEqualTo(EntityType.PERSON);
  }

  @Test
  void aNameBeginsWithItsFirstWordOrThePersonsLast() {
    add(EntityType.PERSON, 0.9, "ناصر", "بوريطه");
    add(EntityType.ORGANIZATION, 0.9, "حركه", "حماس");
    assertThat(List.of("ناصر", "بوريطه", "حركه")).allMatch(names::mayBegin);
    assertThat(names.mayBegin("حماس")).isFalse();
  }

  @Test
  void takesOnlyNamesThatTheTaggerIsSureOf() {
    add(EntityType.LOCATION, 0.59, "فاس");
    assertThat(names.mayBegin("فاس")).isFalse();
    add(EntityType.LOCATION, 0.6, "فاس");
    assertThat(typeOf("فاس")).isEqualTo(EntityType.LOCATION);
  }

  @Test
  void takesNoNameOfMoreWordsThanItLooksFor() {
    add(EntityType.ORGANIZATION, 0.9, "ا", "ب", "ت", "ث", "ج", "ح");
    add(EntityType.ORGANIZATION, 0.9, "ا", "ب", "ت", "ث", "ج", "ح", "خ");
    assertThat(names.maxWords()).isEqualTo(6);
    assertThat(typeOf("ا", "ب", "ت", "ث", "ج", "ح")).isEqualTo(EntityType.ORGANIZATION);
    assertThat(typeOf("ا", "ب", "ت", "ث", "ج", "ح", "خ")).isNull();
  }

  @ParameterizedTest
  @EnumSource(names = {"COUNTRY", "NATIONALITY", "DATE"})
  void leavesOtherTypesToTheirFinders(EntityType type) {
    add(type, 0.9, "تونس");
    assertThat(names.mayBegin("فاس")).isFalse();
  }
}
