package org.aalam.translit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.aalam.entity.CountryCode;
import org.aalam.entity.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanizerTest {
  private static final Romanizer ROMANIZER = Romanizer.create();

  @ParameterizedTest
  @CsvSource({"باربرا بوش, Barbara Bush", "ديفيد كاميرون, David Cameron", "كريم, Karim"})
  void spellsKnownWordsAsUsual(String name, String latin) {
    assertThat(ROMANIZER.romanize(name, EntityType.PERSON)).isEqualTo(latin);
  }

  @Test
  void spellsByTheHabitsOfTheRegion() {
    assertThat(ROMANIZER.romanize("عاشور", EntityType.PERSON, Region.MAGHREB)).contains("ch").contains("ou");
    assertThat(ROMANIZER.romanize("عاشور", EntityType.PERSON, Region.MASHRIQ)).contains("sh");
  }

  @ParameterizedTest
  @CsvSource({
      "محمد رشيد, Mohammed Rashid, Mohamed Rachid, Mohamed Rashid, Mohammed Rashid",
      "عبد القادر حسين, Abdul Qader Hussein, Abdelkader Hocine, Abdel Kader Hussein, Abdulqader Hussain",
      "جمال بن صالح, Jamal bin Saleh, Djamel Ben Salah, Gamal bin Saleh, Jamal bin Saleh"})
  void spellsPartsByRegion(String name, String mashriq, String maghreb, String egypt, String gulf) {
    assertThat(ROMANIZER.romanize(name, Region.MASHRIQ)).isEqualTo(mashriq);
    assertThat(ROMANIZER.romanize(name, Region.MAGHREB)).isEqualTo(maghreb);
    assertThat(ROMANIZER.romanize(name, Region.EGYPT)).isEqualTo(egypt);
    assertThat(ROMANIZER.romanize(name, Region.GULF)).isEqualTo(gulf);
  }

  @ParameterizedTest
  @CsvSource({
      "الرباط, LOCATION, Rabat", "فرنسا, LOCATION, France", "المغرب, COUNTRY, Morocco", "وكالة الأناضول, ORGANIZATION, Anadolu Agency",
      "محمد السادس, PERSON, Mohammed VI"})
  void knowsNamesByType(String name, EntityType type, String latin) {
    assertThat(ROMANIZER.romanize(name, type)).isEqualToIgnoringCase(latin);
  }

  @Test
  void givesCandidatesTheBestFirst() {
    List<String> candidates = ROMANIZER.candidates("محمد الرشيدي", Region.MASHRIQ, 5);
    assertThat(candidates).hasSize(5).doesNotHaveDuplicates();
    assertThat(candidates.get(0)).isEqualTo(ROMANIZER.romanize("محمد الرشيدي", Region.MASHRIQ)).startsWith("Mohammed al-");
    assertThat(ROMANIZER.candidates("", Region.MASHRIQ, 5)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> ROMANIZER.candidates("علي", Region.MASHRIQ, 0))
        .withMessageContaining("most must be at least 1");
  }

  @Test
  void namesCountriesInAnyLanguage() {
    CountryCode morocco = new CountryCode("MA");
    assertThat(Romanizer.countryName(morocco, Locale.ENGLISH)).isEqualTo("Morocco");
    assertThat(Romanizer.countryName(morocco, Locale.FRENCH)).isEqualTo("Maroc");
    assertThat(Romanizer.countryName(morocco, Locale.forLanguageTag("ar"))).isEqualTo("المغرب");
    assertThat(Romanizer.countryName(new CountryCode("QQ"), Locale.ENGLISH)).isEqualTo("QQ");
  }

  @Test
  void choosesTheRegionOfACountry() {
    assertThat(Region.ofCountry("ma")).isEqualTo(Region.MAGHREB);
    assertThat(Region.ofCountry("EG")).isEqualTo(Region.EGYPT);
    assertThat(Region.ofCountry("FR")).isEqualTo(Region.MASHRIQ);
  }

  @Test
  void givesLatinLettersForAnyStringAndAlwaysTheSame() {
    Random random = new Random(7);
    List<String> names = IntStream.range(0, 500)
        .mapToObj(i -> random.ints(random.nextInt(60), 0x600, 0x700)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString())
        .toList();
    List<String> once = names.stream().map(name -> ROMANIZER.romanize(name, EntityType.PERSON)).toList();
    assertThat(once).allMatch(latin -> latin.matches("[A-Za-z0-9 \\-]*"));
    assertThat(names.parallelStream().map(name -> ROMANIZER.romanize(name, EntityType.PERSON)).toList())
        .isEqualTo(once);
    assertThat(ROMANIZER.romanize(" \uD800", EntityType.PERSON)).isEmpty();
  }

  @Test
  void spellsByTheRegionWhateverWasSpeltBefore() {
    String name = "فايزة ابو النجا";
    Romanizer romanizer = Romanizer.create();
    assertThat(romanizer.romanize(name, Region.EGYPT)).isEqualTo("Faizah Abu el-Naja");
    assertThat(romanizer.romanize(name, Region.MASHRIQ)).isEqualTo("Faizah Abu al-Naja");
    assertThat(romanizer.romanize(name, Region.EGYPT)).isEqualTo("Faizah Abu el-Naja");
  }
}
