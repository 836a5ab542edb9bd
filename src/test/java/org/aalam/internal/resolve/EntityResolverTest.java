package org.aalam.internal.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aalam.entity.Entity;
import org.aalam.entity.EntityType;
import org.aalam.entity.EntityValue;
import org.aalam.internal.lexicon.Lexicons;
import org.aalam.internal.token.TokenizedText;
import org.junit.jupiter.api.Test;

class EntityResolverTest {
  private static final EntityResolver RESOLVER = new EntityResolver(Lexicons.load());
  private static final Optional<LocalDate> REFERENCE = Optional.of(LocalDate.of(2023, 10, 12));

  private static List<Entity> resolve(String marked) {
    MarkedText text = MarkedText.of(marked);
    return RESOLVER.resolve(TokenizedText.of(text.text()), text.occurrences(), REFERENCE);
  }

  private static List<String> names(List<Entity> entities) {
    return entities.stream().map(e -> e.name() + " ×" + e.mentions().size()).toList();
  }

  private static String value(Entity entity) {
    return entity.value().map(EntityValue::canonical).orElse("none");
  }

  @Test
  void joinsABareFamilyNameWithTheFullNameBeforeIt() {
    assertThat(names(resolve("قال [P ناصر بوريطة] إن بلاده. وأضاف [P بوريطة] أن")))
        .containsExactly("ناصر بوريطة ×2");
  }

  @Test
  void joinsABareFamilyNameWithTheFullNameThatComesLater() {
    assertThat(names(resolve("[P بوريطة] يستقبل نظيره. أجرى [P ناصر بوريطة] مباحثات")))
        .containsExactly("ناصر بوريطة ×2");
  }

  @Test
  void joinsAFullerAndAShorterForm() {
    assertThat(names(resolve("[P جاسم محمد البديوي] ثم [P جاسم البديوي] ثم [P البديوي]")))
        .containsExactly("جاسم محمد البديوي ×3");
  }

  @Test
  void joinsSpellingsOfOneName() {
    assertThat(names(resolve("[P أحمد أبو الغيط] و[P احمد ابو الغيط]"))).containsExactly("أحمد أبو الغيط ×2");
  }

  @Test
  void keepsTwoPersonsOfOneFamilyApart() {
    assertThat(names(resolve("[P دونالد ترامب] و[P ميلانيا ترامب]. وقال [P ترامب]")))
        .containsExactly("دونالد ترامب ×1", "ميلانيا ترامب ×2");
  }

  @Test
  void keepsFatherAndSonApart() {
    assertThat(names(resolve("[P محمد بن سلمان بن عبد العزيز] و[P سلمان بن عبد العزيز]"))).hasSize(2);
  }

  @Test
  void leavesABareNameAloneThatFitsTwoLaterNames() {
    assertThat(names(resolve("[P ترامب] في خبر. [P دونالد ترامب] و[P إيفانكا ترامب]"))).hasSize(3);
  }

  @Test
  void joinsAnOrganizationWithAndWithoutItsTypeNoun() {
    assertThat(names(resolve("[O حماس] تعلن. وقالت [O حركة \"حماس\"]"))).containsExactly("حركة حماس ×2");
  }

  @Test
  void joinsALongFormWithItsShortFormInBrackets() {
    assertThat(names(resolve("[O هيئة الإذاعة البريطانية] ([O بي بي سي]) تقول. وأضافت [O بي بي سي]")))
        .containsExactly("هيئة الإذاعة البريطانية ×3");
  }

  @Test
  void keepsMinistriesOfTwoCountriesApart() {
    assertThat(names(resolve("[O وزارة الخارجية المغربية] و[O وزارة الخارجية الأمريكية]"))).hasSize(2);
  }

  @Test
  void keepsAPlaceAndAnOrganizationOfOneNameApart() {
    assertThat(resolve("[L برشلونة] و[O برشلونة]")).hasSize(2);
  }

  @Test
  void givesAllNamesOfACountryOneEntityWithItsCode() {
    List<Entity> entities = resolve("[C الولايات المتحدة] و[C أمريكا] و[C امريكا]");
    assertThat(names(entities)).containsExactly("الولايات المتحدة ×3");
    assertThat(value(entities.get(0))).isEqualTo("US");
    assertThat(entities.get(0).latinName()).contains("United States");
  }

  @Test
  void givesAPeopleTheCodeOfItsCountryInAnEntityOfItsOwn() {
    List<Entity> entities = resolve("[C المغرب] و[N المغاربة] و[N مغربية]");
    assertThat(entities).extracting(Entity::type).containsExactly(EntityType.COUNTRY, EntityType.NATIONALITY);
    assertThat(entities).extracting(EntityResolverTest::value).containsOnly("MA");
  }

  @Test
  void findsACountryInsideALongerName() {
    assertThat(value(resolve("[C دولة ألمانيا] و").get(0))).isEqualTo("DE");
  }

  @Test
  void leavesAFormerStateWithoutACode() {
    List<Entity> entities = resolve("[C الاتحاد السوفيتي]");
    assertThat(value(entities.get(0))).isEqualTo("none");
  }

  @Test
  void joinsDatesOfOneValue() {
    List<Entity> entities = resolve("[D أمس الأربعاء] و[D 11 أكتوبر الجاري] و[D اليوم]");
    assertThat(entities).extracting(EntityResolverTest::value).containsExactly("2023-10-11", "2023-10-12");
  }

  @Test
  void numbersEntitiesByTheirFirstMention() {
    assertThat(resolve("[L الرباط] [C المغرب] [L الرباط]")).extracting(Entity::id).containsExactly("e1", "e2");
  }
}
