package org.aalam.internal.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aalam.internal.lexicon.TsvTable;
import org.aalam.internal.text.KeyFolder;
import org.junit.jupiter.api.Test;

/** The tables of the grammar name nothing that is not there, and hold nothing that is not used. */
class GrammarTablesTest {
  /** Classes that only keep words from being split or from being plain words. */
  private static final Set<String> SILENT = Set.of("NODATE", "F", "K");

  private final List<TsvTable.Row> words = TsvTable.load(TimexGrammar.class, "words.tsv").rows();
  private final List<TsvTable.Row> phrases = TsvTable.load(TimexGrammar.class, "phrases.tsv").rows();
  private final List<TsvTable.Row> rules = TsvTable.load(TimexGrammar.class, "rules.tsv").rows();

  private static List<String> names(String pattern) {
    return Arrays.stream(pattern.split("[^A-Z0-9_]+")).filter(name -> !name.isEmpty()).toList();
  }

  private Set<String> used() {
    Set<String> used = new HashSet<>(SILENT);
    phrases.forEach(row -> used.addAll(names(row.get("pattern"))));
    for (TsvTable.Row row : rules) {
      used.addAll(names(row.get("pattern")));
      used.addAll(names(row.get("before")));
      used.addAll(names(row.get("after")));
    }
    return used;
  }

  @Test
  void everyWordClassAndPhraseIsUsed() {
    Set<String> used = used();
    assertThat(words).extracting(row -> row.get("class")).isSubsetOf(used);
    assertThat(phrases).extracting(row -> row.get("phrase")).isSubsetOf(used);
  }

  @Test
  void everyNameIsThere() {
    Set<String> there = new HashSet<>(Set.of("EDGE", NumberClass.OTHER, NumberClass.JOINT));
    words.forEach(row -> there.add(row.get("class")));
    phrases.forEach(row -> there.add(row.get("phrase")));
    Arrays.stream(NumberClass.values()).forEach(type -> there.add(type.name()));
    assertThat(there).containsAll(used());
  }

  @Test
  void noFormStandsTwiceInAClass() {
    Map<String, String> seen = new HashMap<>();
    for (TsvTable.Row row : words) {
      for (String form : row.list("forms")) {
        assertThat(form).as("%s:%d", row.file(), row.line()).isEqualTo(Normalizer.normalize(form, Normalizer.Form.NFC));
        String key = row.get("how").contains("exact") ? form : KeyFolder.key(form);
        assertThat(seen.put(row.get("class") + " " + key, form)).as("%s:%d %s", row.file(), row.line(), form).isNull();
      }
    }
  }
}
