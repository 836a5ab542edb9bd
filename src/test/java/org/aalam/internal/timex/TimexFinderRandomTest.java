package org.aalam.internal.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.aalam.internal.lexicon.TsvTable;
import org.aalam.internal.token.Sentence;
import org.aalam.internal.token.TokenizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the words and their order: no exception, spans inside the text and apart from each other, linear time. */
class TimexFinderRandomTest {
  private static final int REPEATS = 100_000;
  private static final int SALADS = 3_000;

  private final TimexFinder finder = TimexFinder.load();
  private final TimexResolver resolver = new TimexResolver();

  @ParameterizedTest
  @ValueSource(strings = {
    "و", "5 و", "اليوم ", "يوم ", "أمس، ", "( ", "1/", "2015-", "12.", "مايو/", "مايو ", "و2015 ", "أول ", "من ",
    "الأحد والاثنين ", "5 و6 مايو ", "قبل ", "قبل ثلاثة ", "ألف و", "القرن ", "هـ ", "الموافق ", "إلى ", "عام "})
  @Timeout(60)
  void staysLinearOnRepeats(String unit) {
    check(unit.repeat(REPEATS));
  }

  @Test
  void survivesSaladsOfDateWords() {
    List<String> words = new ArrayList<>(List.of("15", "31", "2015", "1436", "07", "99", "000", "كتب", "Latin", "\n"));
    for (TsvTable.Row row : TsvTable.load(TimexWords.class, "words.tsv").rows()) {
      words.addAll(row.list("forms"));
    }
    Random random = new Random(42);
    for (int i = 0; i < SALADS; i++) {
      StringBuilder salad = new StringBuilder();
      int length = random.nextInt(30);
      for (int j = 0; j < length; j++) {
        salad.append(words.get(random.nextInt(words.size()))).append(random.nextInt(8) == 0 ? "" : " ");
      }
      check(salad.toString());
    }
  }

  private void check(String text) {
    TokenizedText tokenized = TokenizedText.of(text);
    DocumentDates document = new DocumentDates(resolver, Optional.of(LocalDate.of(2023, 10, 12)));
    int end = 0;
    for (Sentence sentence : tokenized.sentences()) {
      for (Timex timex : finder.find(sentence)) {
        assertThat(timex.span().begin()).isGreaterThanOrEqualTo(end);
        assertThat(timex.span().end()).isLessThanOrEqualTo(tokenized.source().text().length());
        assertThat(timex.span().in(tokenized.source().text())).isEqualTo(
            timex.span().in(tokenized.source().text()).strip()).isNotEmpty();
        assertThat(timex.tokenBegin()).isBetween(0, timex.tokenEnd() - 1);
        assertThat(timex.tokenEnd()).isLessThanOrEqualTo(sentence.size());
        document.resolve(timex);
        resolver.resolve(timex, Optional.empty());
        end = timex.span().end();
      }
    }
  }
}
