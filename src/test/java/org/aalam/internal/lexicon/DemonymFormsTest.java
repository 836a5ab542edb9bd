package org.aalam.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DemonymFormsTest {

  @Test
  void inflectsOneWord() {
    assertThat(DemonymForms.ofNisba("مغربي")).containsExactlyInAnyOrder(
        "مغربي", "المغربي", "مغربية", "المغربية", "مغربيان", "المغربيان", "مغربيين", "المغربيين",
        "مغربيتان", "المغربيتان", "مغربيتين", "المغربيتين", "مغربيون", "المغربيون", "مغربيات", "المغربيات",
        "مغربيا", "مغربيو", "مغربيي", "مغربيتا", "مغربيتي");
  }

  @Test
  void inflectsTwoAdjectivesAlike() {
    assertThat(DemonymForms.ofNisba("كوري شمالي"))
        .contains("الكوري الشمالي", "كورية شمالية", "الكوريون الشماليون", "كوريا شماليا")
        .doesNotContain("كوري شمالية", "الكوري شمالي");
  }

  @Test
  void keepsTheNounOfACompound() {
    assertThat(DemonymForms.ofNisba("جنوب إفريقي"))
        .contains("جنوب إفريقية", "الجنوب إفريقي", "جنوب إفريقيين")
        .doesNotContain("جنوب إفريقيا", "جنوبية إفريقية");
  }

  @Test
  void inflectsAnIrregularPlural() {
    assertThat(DemonymForms.ofPlural("أتراك")).containsExactly("أتراك", "الأتراك", "أتراكا");
    assertThat(DemonymForms.ofPlural("مغاربة")).containsExactly("مغاربة", "المغاربة");
  }
}
