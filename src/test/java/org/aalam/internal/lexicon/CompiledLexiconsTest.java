package org.aalam.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aalam.internal.data.ByteWriter;
import org.aalam.internal.text.KeyFolder;
import org.junit.jupiter.api.Test;

class CompiledLexiconsTest {
  private static final Lexicons COMPILED = Lexicons.load();
  private static final Lexicons PARSED = Lexicons.ofTables();

  private static byte[] bytes(Lexicons lexicons) throws IOException {
    ByteWriter out = new ByteWriter();
    lexicons.write(out);
    return out.toBytes();
  }

  private static List<TsvTable.Row> rows(String file) {
    return TsvTable.load(Lexicons.class, file).rows();
  }

  @Test
  void losesNothingOfWhatItWrites() throws IOException {
    assertThat(bytes(COMPILED)).isEqualTo(bytes(PARSED));
  }

  @Test
  void hasAllCountriesWithTheirForms() {
    assertThat(COMPILED.countries().countries()).isEqualTo(PARSED.countries().countries());
    assertThat(COMPILED.countries().forms()).isEqualTo(PARSED.countries().forms());
    assertThat(COMPILED.countries().forms().keySet()).containsExactlyElementsOf(PARSED.countries().forms().keySet());
    PARSED.countries().forms().forEach((form, readings) -> {
      assertThat(COMPILED.countries().find(form)).isEqualTo(readings);
      assertThat(COMPILED.countryForms().whole(form)).isEqualTo(readings);
      String key = String.join(" ", PhraseTable.keys(form));
      assertThat(COMPILED.countryContexts().of(key, readings)).isEqualTo(PARSED.countryContexts().of(key, readings));
    });
  }

  @Test
  void hasAllNamesWithTheirListsAndLatinNames() {
    Map<String, NameClass> lists = Map.of("persons.tsv", NameClass.PERSON, "places.tsv", NameClass.PLACE,
        "organizations.tsv", NameClass.ORGANIZATION);
    lists.forEach((file, nameClass) -> {
      for (TsvTable.Row row : rows(file)) {
        String name = row.get("name");
        assertThat(COMPILED.names().whole(name) & nameClass.bit()).as(name).isPositive();
        assertThat(COMPILED.names().whole(name)).isEqualTo(PARSED.names().whole(name));
        assertThat(COMPILED.latinLists().find(nameClass, name)).isEqualTo(PARSED.latinLists().find(nameClass, name));
      }
    });
  }

  @Test
  void hasAllTriggersPartsAndPlaces() {
    for (TsvTable.Row row : rows("triggers.tsv")) {
      assertThat(COMPILED.triggers().whole(row.get("word"))).contains(row.get("class"))
          .isEqualTo(PARSED.triggers().whole(row.get("word")));
    }
    Map<String, Integer> given = new HashMap<>();
    rows("name-parts.tsv").forEach(
        row -> given.merge(KeyFolder.key(row.get("part")), Integer.parseInt(row.get("given")), Integer::sum));
    given.forEach((part, count) -> {
      assertThat(COMPILED.nameParts().given(part)).as(part).isEqualTo(count);
      assertThat(COMPILED.nameParts().later(part)).isEqualTo(PARSED.nameParts().later(part));
    });
    for (TsvTable.Row row : rows("places-gazetteer.tsv")) {
      assertThat(COMPILED.gazetteer().places().whole(row.get("name"))).anyMatch(
          place -> place.name().equals(row.get("name")) && place.latin().equals(row.get("latin")))
          .isEqualTo(PARSED.gazetteer().places().whole(row.get("name")));
    }
  }

  @Test
  void hasTheSmallLists() {
    for (TsvTable.Row row : rows("name-silence.tsv")) {
      String key = KeyFolder.key(row.get("word"));
      assertThat(COMPILED.nameSilence().isSilentHead(key) || COMPILED.nameSilence().isSentAbroad(key)
          || COMPILED.nameSilence().isSilent(key)).as(key).isTrue();
    }
    assertThat(COMPILED.countryContexts().isAccusative("مفاعلا", "")).isTrue();
    assertThat(COMPILED.countryContexts().isAccusative("عندما", "")).isFalse();
  }
}
