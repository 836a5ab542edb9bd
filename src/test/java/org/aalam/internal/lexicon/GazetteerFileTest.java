package org.aalam.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The gazetteer: well-formed, complete where it can be counted, and found by every spelling. */
class GazetteerFileTest {
  private static final TsvTable FILE = TsvTable.load(Gazetteer.class, "places-gazetteer.tsv");
  private static final Set<String> TYPES = Set.of(
      "canal", "capital", "city", "commune", "continent", "crossing", "camp", "desert", "district", "governorate", "gulf",
      "island", "lake", "mountain", "none", "ocean", "peninsula", "province", "region", "river", "sea", "site", "state", "strait",
      "town");

  private static List<String> names(TsvTable.Row row) {
    return Stream.concat(Stream.of(row.get("name")), row.list("variants").stream()).toList();
  }

  @Test
  void hasValidCodesTypesLatinNamesAndMarks() {
    Set<String> codes = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));
    codes.addAll(List.of("XK", "-"));
    for (TsvTable.Row row : FILE.rows()) {
      assertThat(codes).as("line " + row.line()).contains(row.get("country"));
      assertThat(TYPES).as("line " + row.line()).contains(row.get("type"));
      assertThat(row.get("latin")).as("line " + row.line()).matches("[\\p{IsLatin}0-9 .'’‘ʿ()/-]+");
      assertThat(row.get("homograph")).as("line " + row.line()).isIn("", "place", "word");
    }
  }

  @Test
  void isSorted() {
    Comparator<TsvTable.Row> order = Comparator.comparing(row -> row.get("name"));
    assertThat(FILE.rows()).isSortedAccordingTo(order.thenComparing(row -> row.get("country")));
    assertThat(FILE.rows()).hasSizeGreaterThan(2500);
  }

  @Test
  void marksEveryNameThatTwoRowsHave() {
    Map<String, TsvTable.Row> first = new HashMap<>();
    for (TsvTable.Row row : FILE.rows()) {
      Set<String> ownKeys = new HashSet<>();
      for (String name : names(row)) {
        String key = String.join(" ", PhraseTable.keys(name));
        assertThat(ownKeys.add(key)).as("line %s has %s twice", row.line(), name).isTrue();
        TsvTable.Row other = first.putIfAbsent(key, row);
        if (other != null) {
          assertThat(List.of(row.get("homograph"), other.get("homograph"))).as(name).containsOnly("place");
          assertThat(row.get("country")).as(name).isNotEqualTo(other.get("country"));
        }
      }
    }
  }

  /** How many rows of the first level of a country's division there are. */
  @ParameterizedTest
  @CsvSource({"DZ,province,57", "TN,governorate,23", "EG,governorate,26", "IQ,governorate,18", "SY,governorate,13",
      "JO,governorate,11", "SD,state,17", "YE,governorate,21", "US,state,50"})
  void hasAllRegionsOfACountry(String country, String type, int atLeast) {
    // The capital is a row of its own, so most numbers are one less than the division's.
    assertThat(FILE.rows().stream().filter(row -> row.get("country").equals(country) && row.get("type").equals(type)))
        .hasSizeGreaterThanOrEqualTo(atLeast);
  }

  @Test
  void knowsEverySpellingOfAName() {
    PhraseTable<List<Place>> places = Gazetteer.load().places();
    for (String name : List.of("اسطنبول", "إسطنبول", "استانبول")) {
      assertThat(places.get(name)).as(name).extracting(Place::latin).containsExactly("Istanbul");
    }
    assertThat(places.get("طرابلس")).extracting(place -> place.country().orElseThrow())
        .containsExactlyInAnyOrder("LY", "LB");
  }
}
