package org.aalam.internal.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aalam.internal.lexicon.TsvTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule finds exactly the expression that its example marks, and nothing in its counterexample. */
class RuleExamplesTest {

  static List<TsvTable.Row> rules() {
    return TsvTable.load(TimexGrammar.class, "rules.tsv").rows();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void findsWhatItsExampleMarks(TsvTable.Row rule) {
    String example = rule.get("example");
    int begin = example.indexOf('[');
    int end = example.indexOf(']');
    assertThat(begin).as("%s:%d has an example", rule.file(), rule.line()).isBetween(0, end);
    String text = example.substring(0, begin) + example.substring(begin + 1, end) + example.substring(end + 1);
    List<Dates.Found> found = Dates.in(text, rule.get("reference"));
    assertThat(found).as("%s:%d %s", rule.file(), rule.line(), text).hasSize(1);
    assertThat(found.get(0).surface()).as("span in %s", text).isEqualTo(example.substring(begin + 1, end));
    assertThat(found.get(0).value()).as("value in %s", text).isEqualTo(rule.get("value"));
    assertThat(found.get(0).ruleId()).as("rule in %s", text).isEqualTo(rule.get("id"));
    assertThat(found.get(0).weak()).as("weakness in %s", text).isEqualTo(rule.get("weak").equals("weak"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void findsNothingInItsCounterexample(TsvTable.Row rule) {
    assertThat(Dates.in(rule.get("counterexample"), "2023-10-12"))
        .as("%s:%d", rule.file(), rule.line()).isEmpty();
  }
}
