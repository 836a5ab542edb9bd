package org.aalam.internal.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import org.junit.jupiter.api.Test;

class BoundariesTest {
  private static final ULocale ARABIC = new ULocale("ar");

  @Test
  void findsTheRulesInsideIcu() {
    assertThat(Boundaries.ofRules("sent.brk")).isNotNull();
    assertThat(Boundaries.ofRules("word.brk")).isNotNull();
    assertThat(Boundaries.ofRules("nothing.brk")).isNull();
  }

  @Test
  void hasTheRulesThatIcuGivesForArabic() {
    assertThat(Boundaries.ofSentences()).isEqualTo(BreakIterator.getSentenceInstance(ARABIC));
    assertThat(Boundaries.ofWords()).isEqualTo(BreakIterator.getWordInstance(ARABIC));
    assertThat(Boundaries.ofSentences()).isNotEqualTo(BreakIterator.getWordInstance(ARABIC));
  }
}
