package org.aalam.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aalam.internal.lexicon.CountryForm.Kind;
import org.junit.jupiter.api.Test;

/** The table against ISO 3166-1, CLDR and itself. */
class CountryCoverageTest {
  /** A name of CLDR that is none here: the guidelines mark only the adjective in it. */
  private static final Set<String> NO_NAMES = Set.of("الأراضي الفلسطينية");

  private static final Set<String> PARTS_OF_UK = Set.of("GB-ENG", "GB-NIR", "GB-SCT", "GB-WLS");

  private static final TsvTable FILE = TsvTable.load(CountryTable.class, "countries.tsv");
  private static final CountryTable TABLE = CountryTable.of(FILE);

  private static Set<String> isoCodes() {
    Set<String> codes = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));
    codes.add("XK");
    return codes;
  }

  private static Set<String> codes(String surface, Kind kind) {
    return TABLE.find(surface).stream()
        .filter(form -> form.kind() == kind)
        .map(form -> form.country().code().orElse(form.country().id()))
        .collect(Collectors.toSet());
  }

  @Test
  void hasEveryIsoCountryAndNoOtherCode() {
    Set<String> ids = TABLE.countries().stream()
        .map(Country::id)
        .filter(id -> !id.startsWith("x-") && !PARTS_OF_UK.contains(id))
        .collect(Collectors.toCollection(TreeSet::new));
    assertThat(ids).isEqualTo(isoCodes());
    for (Country country : TABLE.countries()) {
      country.code().ifPresent(code -> assertThat(isoCodes()).contains(code));
      assertThat(country.code().isEmpty()).as(country.id()).isEqualTo(country.id().startsWith("x-"));
    }
  }

  @Test
  void givesTheCountryOfACode() {
    for (String code : isoCodes()) {
      Country country = TABLE.byCode(code).orElseThrow();
      assertThat(country.code()).hasValue(code);
      assertThat(codes(country.name(), Kind.NAME)).contains(code);
      assertThat(codes(country.longName(), Kind.NAME)).contains(code);
    }
    assertThat(TABLE.byCode("GB").orElseThrow().name()).isEqualTo("بريطانيا");
    assertThat(TABLE.byCode("ZZ")).isEmpty();
    for (String part : PARTS_OF_UK) {
      Country country = TABLE.countries().stream().filter(c -> c.id().equals(part)).findFirst().orElseThrow();
      assertThat(country.code()).hasValue("GB");
    }
  }

  @Test
  void knowsEveryArabicNameOfCldr() {
    List<String> missing = new ArrayList<>();
    for (ULocale locale : ULocale.getAvailableLocales()) {
      if (locale.getLanguage().equals("ar")) {
        for (String code : isoCodes()) {
          cldrNames(locale, code)
              .filter(name -> !NO_NAMES.contains(name) && !codes(name, Kind.NAME).contains(code))
              .forEach(name -> missing.add(locale + " " + code + " " + name));
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  private static Stream<String> cldrNames(ULocale locale, String code) {
    return Stream.of(DisplayContext.LENGTH_FULL, DisplayContext.LENGTH_SHORT)
        .map(length -> LocaleDisplayNames.getInstance(locale, length).regionDisplayName(code))
        .distinct();
  }

  @Test
  void leavesOutNamesThatAreNoCountry() {
    NO_NAMES.forEach(name -> assertThat(TABLE.find(name)).as(name).isEmpty());
  }

  /** A form of two countries must be declared for both, so that no one takes it for certain. */
  @Test
  void declaresEveryFormOfTwoCountries() {
    Map<String, String> undeclared = new TreeMap<>();
    TABLE.forms().forEach((form, readings) -> {
      long countries = readings.stream().map(CountryForm::country).distinct().count();
      if (countries > 1 && !readings.stream().allMatch(CountryForm::ambiguous)) {
        undeclared.put(form, readings.toString());
      }
    });
    assertThat(undeclared).isEmpty();
  }

  @Test
  void declaresOnlyFormsOfTheRow() {
    for (TsvTable.Row row : FILE.rows()) {
      for (String cell : row.list("ambiguous")) {
        assertThat(cell).as("line " + row.line()).matches("[^=]+=[a-z-]+");
        String form = cell.substring(0, cell.indexOf('=')).replace("*", "");
        assertThat(TABLE.find(form).stream().filter(CountryForm::ambiguous).map(f -> f.country().id()))
            .as(form).contains(row.get("id"));
        if (cell.contains("*")) {
          assertThat(Stream.of("demonyms", "plurals").flatMap(column -> row.list(column).stream())).contains(form);
        }
      }
    }
  }

  @Test
  void isSortedComposedAndWithoutRepeats() {
    List<String> ids = FILE.rows().stream().map(row -> row.get("id")).toList();
    assertThat(ids).isSorted().doesNotHaveDuplicates();
    for (TsvTable.Row row : FILE.rows()) {
      for (String cell : row.cells()) {
        assertThat(Normalizer.isNormalized(cell, Normalizer.Form.NFC)).as(cell).isTrue();
        assertThat(cell).isEqualTo(cell.strip()).doesNotContain("||").doesNotStartWith("|").doesNotEndWith("|");
      }
      assertThat(row.get("english")).isNotEmpty();
      assertDistinctKeys(row, Stream.concat(otherNames(row).stream(), Stream.of(row.get("name"))).toList());
      assertDistinctKeys(row, Stream.concat(row.list("demonyms").stream(), row.list("plurals").stream()).toList());
    }
  }

  /** A long name may repeat the short one: it is the official name, whatever newspapers use. */
  private static List<String> otherNames(TsvTable.Row row) {
    return Stream.concat(row.list("long").stream(), row.list("variants").stream())
        .filter(name -> !name.equals(row.get("name")))
        .toList();
  }

  private static void assertDistinctKeys(TsvTable.Row row, List<String> forms) {
    Set<List<String>> seen = new HashSet<>();
    assertThat(forms.stream().filter(form -> !seen.add(PhraseTable.keys(form))).toList())
        .as("spellings that the key folds, line " + row.line()).isEmpty();
  }

  @Test
  void takesEveryRegularFormOfADemonymBackToItsCountry() {
    for (TsvTable.Row row : FILE.rows()) {
      for (String nisba : row.list("demonyms")) {
        assertThat(nisba).endsWith("ي").doesNotStartWith("ال");
        assertThat(DemonymForms.ofNisba(nisba)).hasSizeGreaterThanOrEqualTo(16).startsWith(nisba);
        DemonymForms.ofNisba(nisba).forEach(form -> assertDemonymOf(row, form));
      }
      for (String plural : row.list("plurals")) {
        DemonymForms.ofPlural(plural).forEach(form -> assertDemonymOf(row, form));
      }
    }
  }

  private static void assertDemonymOf(TsvTable.Row row, String form) {
    String expected = row.get("code").equals("-") ? row.get("id") : row.get("code");
    assertThat(codes(form, Kind.DEMONYM)).as(form).contains(expected);
  }
}
