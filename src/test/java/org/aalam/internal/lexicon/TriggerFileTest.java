package org.aalam.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The words that announce a name: well-formed, and in the classes that the guidelines tell apart. */
class TriggerFileTest {
  private static final List<TsvTable.Row> ROWS = TsvTable.load(TsvTable.class, "triggers.tsv").rows();

  private static Set<String> classesOf(String word) {
    return ROWS.stream()
        .filter(row -> row.get("word").equals(word))
        .map(row -> row.get("class"))
        .collect(Collectors.toSet());
  }

  @Test
  void knowsTenClasses() {
    assertThat(ROWS.stream().map(row -> row.get("class")).collect(Collectors.toSet())).containsExactlyInAnyOrder(
        "honorific", "office", "rank", "kinship", "org-head", "loc-head-inside", "loc-head-outside", "speech-verb",
        "date-head", "quote-head");
  }

  @Test
  void isSortedComposedAndWithoutRepeats() {
    Comparator<TsvTable.Row> order = Comparator.comparing(row -> row.get("class"));
    assertThat(ROWS).isSortedAccordingTo(order.thenComparing(row -> row.get("word")));
    Set<String> seen = new HashSet<>();
    for (TsvTable.Row row : ROWS) {
      String word = row.get("word");
      assertThat(word).isNotBlank().isEqualTo(word.strip());
      assertThat(Normalizer.isNormalized(word, Normalizer.Form.NFC)).as(word).isTrue();
      assertThat(seen.add(row.get("class") + PhraseTable.keys(word))).as("once only: " + word).isTrue();
    }
  }

  @Test
  void tellsTypeNounsInsideANameFromThoseOutside() {
    for (String inside : List.of("حي", "قطاع", "مخيم", "سجن", "ميناء", "معبر", "دوار")) {
      assertThat(classesOf(inside)).as(inside).contains("loc-head-inside").doesNotContain("loc-head-outside");
    }
    for (String outside : List.of("مدينة", "قرية", "ولاية", "محافظة", "إقليم", "مستوطنة", "جبال")) {
      assertThat(classesOf(outside)).as(outside).contains("loc-head-outside").doesNotContain("loc-head-inside");
    }
  }

  @Test
  void knowsTitlesInBothGendersAndWithTheArticle() {
    assertThat(classesOf("وزير")).containsExactly("office");
    assertThat(classesOf("الوزيرة")).containsExactly("office");
    assertThat(classesOf("الأمين العام")).containsExactly("office");
    assertThat(classesOf("الدكتورة")).containsExactly("honorific");
    assertThat(classesOf("العقيد")).containsExactly("rank");
    assertThat(classesOf("قالت")).containsExactly("speech-verb");
    assertThat(classesOf("وزارة")).containsExactly("org-head");
  }
}
