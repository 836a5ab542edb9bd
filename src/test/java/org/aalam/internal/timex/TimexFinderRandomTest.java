package org.aalam.internal.timex;

import static org.assertj.core.api.Assertions.fail;

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
  private static final int TOKENS = 100_000;
  private static final int SALADS = 3_000;

  private final TimexFinder finder = TimexFinder.load();
  private final TimexResolver resolver = new TimexResolver();

  @ParameterizedTest
  @ValueSource(strings = {
    "5 و", "اليوم ", "أمس، ", "( ", "1/", "12.", "مايو ", "و2015 ", "الأحد والاثنين ", "5 و6 مايو ", "قبل ثلاثة ",
    "ألف و", "القرن ", "عام ", "5/", "2015-", "12-10-", "الأحد (", "من 3 إلى ", "5 مايو إلى ", "يونيو/حزيران ", "و5 ",
    "الموافق 5 صفر ", "قبل نحو ", "العامين الحالي و", "آخر جمعة من ", "السبعينيات و", "1436هـ / ", "65 ق.م - "})
  @Timeout(120)
  void staysLinearOnRepeats(String unit) {
    int tokens = TokenizedText.of(unit).sentences().get(0).size();
    check(unit.repeat(TOKENS / tokens));
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
    String normalized = tokenized.source().text();
    DocumentDates document = new DocumentDates(resolver, Optional.of(LocalDate.of(2023, 10, 12)));
    int end = 0;
    for (Sentence sentence : tokenized.sentences()) {
      for (Timex timex : finder.find(sentence)) {
        String surface = timex.span().in(normalized);
        boolean sound = timex.span().begin() >= end
            && !surface.isEmpty() && surface.equals(surface.strip())
            && timex.tokenBegin() >= 0 && timex.tokenBegin() < timex.tokenEnd()
            && timex.tokenEnd() <= sentence.size();
        if (!sound) {
          fail("bad span %s after %d in %s", timex, end, text.substring(0, Math.min(200, text.length())));
        }
        document.resolve(timex);
        resolver.resolve(timex, Optional.empty());
        end = timex.span().end();
      }
    }
  }
}
