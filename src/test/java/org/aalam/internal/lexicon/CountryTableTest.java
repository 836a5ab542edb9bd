package org.aalam.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.aalam.internal.lexicon.CountryForm.Kind;
import org.junit.jupiter.api.Test;

class CountryTableTest {
  private static final String HEADER = """
      # source: made for this test
      # licence: Apache-2.0
      # version: 1
      id\tcode\tenglish\tname\tlong\tvariants\tdemonyms\tplurals\tambiguous
      """;

  private static CountryTable table(String... rows) throws IOException {
    return CountryTable.of(TsvTable.read("test.tsv", new StringReader(HEADER + String.join("\n", rows))));
  }

  @Test
  void readsARow() throws IOException {
    CountryTable table =
        table("TR\tTR\tTurkey\tتركيا\tالجمهورية التركية\t\tتركي\tأتراك|ترك\tتركي=given-name|ترك*=verb");
    Country turkey = table.byCode("TR").orElseThrow();
    assertThat(turkey.longName()).isEqualTo("الجمهورية التركية");
    assertThat(table.countries()).containsExactly(turkey);
    assertThat(table.find("التركية")).containsExactly(new CountryForm(turkey, Kind.DEMONYM, false));
    assertThat(table.find("تركي")).containsExactly(new CountryForm(turkey, Kind.DEMONYM, true));
    assertThat(table.find("الترك")).containsExactly(new CountryForm(turkey, Kind.DEMONYM, true));
    assertThat(table.find("الأتراك")).containsExactly(new CountryForm(turkey, Kind.DEMONYM, false));
    assertThat(table.find("تركيا")).containsExactly(
        new CountryForm(turkey, Kind.NAME, false), new CountryForm(turkey, Kind.DEMONYM, false));
  }

  @Test
  void keepsTheReadingsOfAllSpellingsOfAKey() throws IOException {
    CountryTable table = table("AA\tAA\tA\tأمثال\t\t\t\t\t", "BB\tBB\tB\tامثال\t\t\t\t\t");
    assertThat(table.forms()).containsOnlyKeys("أمثال");
    assertThat(table.find("إمثال").stream().map(form -> form.country().id())).containsExactly("AA", "BB");
  }

  @Test
  void givesAFormerStateNoCode() throws IOException {
    CountryTable table = table("x-ussr\t-\tSoviet Union\tالاتحاد السوفيتي\t\t\t\t\t");
    assertThat(table.countries().get(0).code()).isEmpty();
    assertThat(table.countries().get(0).longName()).isEqualTo("الاتحاد السوفيتي");
    assertThat(table.byCode("-")).isEmpty();
  }

  @Test
  void namesTheLineOfAnAmbiguityWithoutReason() {
    assertThatThrownBy(() -> table("QA\tQA\tQatar\tقطر\t\t\t\t\tقطر"))
        .isInstanceOf(IllegalStateException.class).hasMessageContaining("test.tsv:5");
  }

  @Test
  void findsNothingInTextsWithoutAName() {
    CountryTable table = CountryTable.load();
    for (String text : List.of("", " ", "ـ", "َ", "\uD800", "Morocco", "123", "المغرب،")) {
      assertThat(table.find(text)).as(text).isEmpty();
    }
  }

  @Test
  void givesOutNothingThatCanBeChanged() {
    CountryTable table = CountryTable.load();
    assertThatThrownBy(() -> table.forms().clear()).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> table.countries().clear()).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> table.find("المغرب").clear()).isInstanceOf(UnsupportedOperationException.class);
  }
}
