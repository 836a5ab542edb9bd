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
import org.junit.jupiter.api.Timeout;

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
  void keepsApartPersonsWhoShareAGivenAndAFamilyNameOnly() {
    assertThat(names(resolve("[P محمد العلمي] و[P أحمد العلمي] و[P محمد الفاسي]"))).hasSize(3);
  }

  @Test
  void joinsABynameInsideAFullName() {
    assertThat(names(resolve("[P محمد بن سلمان بن عبد العزيز] زار. وقال [P بن سلمان]")))
        .containsExactly("محمد بن سلمان بن عبد العزيز ×2");
  }

  @Test
  void doesNotTakeAFathersNameForTheSon() {
    assertThat(names(resolve("[P محمد بن سلمان] زار. وقال [P سلمان]"))).hasSize(2);
  }

  @Test
  void joinsWaysOfWritingParticles() {
    assertThat(names(resolve("[P عبد الله بن كيران] و[P عبدالله ابن كيران] و[P ابن كيران]")))
        .containsExactly("عبد الله بن كيران ×3");
    assertThat(names(resolve("[P عبد الإله بنكيران] و[P بن كيران]"))).hasSize(1);
    assertThat(names(resolve("[P أحمد أبو الغيط] و[P أبي الغيط] و[P أبوالغيط]"))).hasSize(1);
    assertThat(names(resolve("[P ستافان دي ميستورا] و[P دي ميستورا]"))).hasSize(1);
    assertThat(names(resolve("[P مولاي حفيظ العلمي] و[P حفيظ العلمي] و[P العلمي]"))).hasSize(1);
  }

  @Test
  void joinsSpellingsOfAForeignName() {
    assertThat(names(resolve("[P أنتوني بلينكن] و[P بلنكن] و[P بلينكن]"))).containsExactly("أنتوني بلينكن ×3");
    assertThat(names(resolve("[P دونالد ترامب] و[P ترمب]"))).hasSize(1);
  }

  @Test
  void keepsArabicNamesApartThatDifferInAVowelAlone() {
    assertThat(names(resolve("[P محمد علي] و[P محمود علي]"))).hasSize(2);
  }

  @Test
  void joinsAGivenNameThatOnePersonBears() {
    assertThat(names(resolve("[P كريستيانو رونالدو] سجل. واحتفل [P كريستيانو]")))
        .containsExactly("كريستيانو رونالدو ×2");
    assertThat(names(resolve("[P محمد صالحي] و[P محمد كريمي]. ثم [P محمد]"))).hasSize(3);
  }

  @Test
  void joinsARulersGivenNameByItsTitle() {
    assertThat(names(resolve("استقبل الملك [P سلمان بن عبد العزيز] الوفد. وشكر الملك [P سلمان] الضيوف")))
        .containsExactly("سلمان بن عبد العزيز ×2");
    assertThat(names(resolve("قال الوزير [P محمد صالحي]. وتلا آية عن النبي [P محمد]"))).hasSize(2);
  }

  @Test
  void joinsARulersGivenNameThatIsAlsoSomebodysFamilyName() {
    assertThat(names(resolve("[P الحسين] في خبر. جلالة الملك [P الحسين بن طلال] والملكة [P نور الحسين]. ثم [P الحسين]")))
        .containsExactly("الحسين بن طلال ×3", "نور الحسين ×1");
    assertThat(names(resolve("الشيخ [P هيثم] ثم السلطان [P هيثم بن طارق]"))).hasSize(1);
  }

  @Test
  void leavesARulersGivenNameAloneThatTwoRulersBear() {
    assertThat(names(resolve("الملك [P عبدالله] في خبر. الأمير [P عبدالله بن عبدالعزيز] والملك [P عبدالله الثاني]")))
        .hasSize(3);
  }

  @Test
  void doesNotTakeAnInnerNameWithAServantWordForABareOne() {
    assertThat(names(resolve("الملك [P عبدالله] والرئيس [P علي عبدالله صالح]"))).hasSize(2);
  }

  @Test
  void joinsFamilyNamesOfTwoWords() {
    assertThat(names(resolve("[P رامي الحمد الله] ثم [P الحمد الله] ثم [P الحمدالله]"))).containsExactly("رامي الحمد الله ×3");
    assertThat(names(resolve("[P حسن نصرالله] ثم [P نصر الله]"))).hasSize(1);
    assertThat(names(resolve("[P حسن نصر الله] ثم [P فتح الله]"))).hasSize(2);
  }

  @Test
  void joinsASecondNameThatStandsBesideTheFirst() {
    assertThat(names(resolve("[P أبو مازن] رئيسا. فوز [P محمود عباس] ([P ابو مازن])")))
        .containsExactly("محمود عباس ×3");
    assertThat(names(resolve("[P محمد حمدان دقلو] «[P حميدتي]» وقال [P حميدتي]"))).containsExactly("محمد حمدان دقلو ×3");
    assertThat(names(resolve("[P الشاب مامي]، واسمه [P محمد خليفاتي]، قال"))).hasSize(1);
    assertThat(names(resolve("[P عمر خالق] الملقب ب\"[P إزم]\" قال"))).hasSize(1);
  }

  @Test
  void keepsApartWhoMerelyStandsInBrackets() {
    assertThat(names(resolve("سجل [P كريم بنزيما] ([P لوكا مودريتش]) الهدف"))).hasSize(2);
    assertThat(names(resolve("دخل [P مزراوي] ([P حكيمي]) في الشوط"))).hasSize(2);
    assertThat(names(resolve("[P كريم بنزيما] ([P مودريتش]) ثم [P لوكا مودريتش]"))).hasSize(2);
    assertThat(names(resolve("قال [P كريم بنزيما]. اسمه [P مودريتش]"))).hasSize(2);
  }

  @Test
  void givesABareNameToTheNamesakeWhoIsNamedMostOften() {
    assertThat(names(resolve("[P جوزيف عون] رئيسا. انتخب [P جوزيف عون] بعد [P ميشال عون]. ولد [P عون] في")))
        .containsExactly("جوزيف عون ×3", "ميشال عون ×1");
  }

  @Test
  void tellsNamesakesApartByTheirTitles() {
    assertThat(names(resolve("الوزير [P سعيد العلمي] والمدرب [P رشيد العلمي]. وقال الوزير [P العلمي] ثم المدرب [P العلمي]")))
        .containsExactly("سعيد العلمي ×2", "رشيد العلمي ×2");
  }

  @Test
  void doesNotTakeARelativeForTheOneWhoIsCalledByTheFamilyName() {
    assertThat(names(resolve("[P بشار الأسد] مع زوجته [P أسماء الأسد]. وقال [P الأسد]")))
        .containsExactly("بشار الأسد ×2", "أسماء الأسد ×1");
  }

  @Test
  void givesABareNameBeforeTwoNamesakesToWhomItMeansLater() {
    assertThat(names(resolve("[P ترمب] في خبر. قال [P دونالد ترمب] هذا. وأضاف [P ترمب]. ثم [P إيفانكا ترمب]")))
        .containsExactly("دونالد ترمب ×3", "إيفانكا ترمب ×1");
  }

  @Test
  @Timeout(60)
  void staysFastWithTwentyThousandNames() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      String given = "س" + Integer.toString(i, 7).replace('0', 'ب').replaceAll("[1-3]", "ر").replaceAll("[4-6]", "ن");
      text.append("[P ").append(given).append(" كريم العلمي] و[P العلمي]، ");
    }
    assertThat(resolve(text.toString())).isNotEmpty();
  }

  @Test
  void choosesTheFullestWellFormedName() {
    assertThat(names(resolve("[P بوريطة] و[P ناصر بوريطة] و[P ناصر]"))).containsExactly("ناصر بوريطة ×3");
    assertThat(names(resolve("[P عبد الرحمن بن] ثم [P عبد الرحمن]"))).containsExactly("عبد الرحمن ×2");
    assertThat(names(resolve("[O «حماس»] ثم [O حركة “حماس”]"))).containsExactly("حركة حماس ×2");
    assertThat(names(resolve("[O غوغل] ([O Google])"))).containsExactly("غوغل ×2");
    assertThat(names(resolve("أكد ل[O لأمم المتحدة] أن"))).containsExactly("الأمم المتحدة ×1");
  }

  @Test
  void joinsTheNamesOfAWellKnownBody() {
    assertThat(names(resolve("[O الأمم المتحدة] ثم [O المنظمة الأممية]"))).containsExactly("الأمم المتحدة ×2");
    assertThat(names(resolve("[O المنظمة الأممية] ثم [O المنظمة الأممية] ثم [O الأمم المتحدة]")))
        .containsExactly("الأمم المتحدة ×3");
    assertThat(names(resolve("[O حلف شمال الأطلسي] ثم [O الناتو] ثم [O حلف الناتو]"))).hasSize(1);
    assertThat(names(resolve("[O الاتحاد الأوروبي] و[O الاتحاد الأوروبي لكرة القدم]"))).hasSize(2);
  }

  @Test
  void joinsAMinistryWithItsShortName() {
    assertThat(names(resolve("[O وزارة الخارجية المغربية] ثم [O الخارجية المغربية]")))
        .containsExactly("وزارة الخارجية المغربية ×2");
  }

  @Test
  void joinsANationalAdjectiveWithItsCountry() {
    assertThat(names(resolve("[O الحكومة المغربية] و[O حكومة المغرب]"))).hasSize(1);
    assertThat(names(resolve("[O المنتخب التونسي] و[O منتخب تونس]"))).hasSize(1);
  }

  @Test
  void keepsBodiesApartThatDifferInTheirTypeNoun() {
    assertThat(names(resolve("[O سفارة باربادوس] و[O حكومة باربادوس]"))).hasSize(2);
    assertThat(names(resolve("[O وزارة الصحة] و[O منظمة الصحة]"))).hasSize(2);
    assertThat(names(resolve("[O حزب الأمل] و[O جمعية الأمل] و[O الأمل]"))).hasSize(3);
  }

  @Test
  void joinsTheBeginningOfTheOnlyLongerName() {
    assertThat(names(resolve("[O المجلس الوطني لحقوق الإنسان] ثم [O المجلس الوطني]")))
        .containsExactly("المجلس الوطني لحقوق الإنسان ×2");
    assertThat(names(resolve("[O الوداد الرياضي] ثم [O الوداد]"))).hasSize(1);
    assertThat(names(resolve("[O هلال كادوقلي] ثم [O الهلال]"))).hasSize(2);
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
  void doesNotTakeAnAgencyInBracketsForAShortForm() {
    assertThat(names(resolve("في [O دار توبقال] ([O وكالة المغرب العربي للأنباء])"))).hasSize(2);
    assertThat(names(resolve("بعثة [O الأمم المتحدة] ([O يونامي])"))).hasSize(2);
    assertThat(names(resolve("خاطب [O الاتحاد الافريقي] ([O كاف])"))).hasSize(1);
  }

  @Test
  void keepsANewspaperApartThatIsNamedByATypeNoun() {
    assertThat(names(resolve("مبعوث «[O المنتخب]» إلى قطر. دخل [O المنتخب المغربي]"))).hasSize(2);
  }

  @Test
  void joinsTheBeginningOfANameWithoutItsTypeNoun() {
    assertThat(names(resolve("[O المؤتمر الشعبي] يتقدم. فاز [O حزب المؤتمر الشعبي العام]"))).hasSize(1);
    assertThat(names(resolve("أرقام «[O البوتاس]» ونتائج [O شركة البوتاس العربية]"))).hasSize(1);
  }

  @Test
  void joinsATeamWithItsNickname() {
    assertThat(names(resolve("[O أسود الأطلس] ثم [O المنتخب المغربي]"))).containsExactly("المنتخب المغربي ×2");
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
