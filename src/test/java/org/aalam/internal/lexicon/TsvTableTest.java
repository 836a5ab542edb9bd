package org.aalam.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TsvTableTest {
  private static final String HEADER = "# source: here\n# licence: Apache-2.0\n# version: 3\n";

  private static TsvTable read(String text) throws IOException {
    return TsvTable.read("names.tsv", new StringReader(text));
  }

  @Test
  void readsHeaderColumnsAndRows() throws IOException {
    TsvTable table = read(HEADER + "# a remark\nname\tforms\nمصر\tمصر|المصري\nتونس\t\n");
    assertThat(table.name()).isEqualTo("names.tsv");
    assertThat(table.header("source")).isEqualTo("here");
    assertThat(table.header("version")).isEqualTo("3");
    assertThat(table.header("author")).isEmpty();
    assertThat(table.columns()).containsExactly("name", "forms");
    assertThat(table.rows()).extracting(row -> row.get("name")).containsExactly("مصر", "تونس");
    assertThat(table.rows().get(0).list("forms")).containsExactly("مصر", "المصري");
    assertThat(table.rows().get(1).list("forms")).isEmpty();
    assertThat(table.rows()).extracting(TsvTable.Row::line).containsExactly(6, 7);
  }

  @Test
  void keepsAColonInAHeaderField() throws IOException {
    assertThat(read("# source: https://example.org\n# licence: MIT\n# version: 1\nname").header("source"))
        .isEqualTo("https://example.org");
  }

  @ParameterizedTest
  @ValueSource(strings = {"source", "licence", "version"})
  void namesTheFileThatLacksAHeaderField(String field) {
    String without = HEADER.replaceAll("# " + field + ".*\n", "");
    assertThatIllegalStateException().isThrownBy(() -> read(without + "name\nمصر\n"))
        .withMessageContaining("names.tsv").withMessageContaining("# " + field + ":");
    String empty = HEADER.replaceAll("# " + field + ".*\n", "# " + field + ":\n");
    assertThatIllegalStateException().isThrownBy(() -> read(empty + "name\nمصر\n"))
        .withMessageContaining("# " + field + ":");
  }

  @ParameterizedTest
  @ValueSource(strings = {"تونس", "تونس\tTN\tx", ""})
  void namesFileAndLineOfARowWithOtherColumns(String row) {
    assertThatIllegalStateException().isThrownBy(() -> read(HEADER + "name\tcode\nمصر\tEG\n" + row + "\nليبيا\tLY\n"))
        .withMessageContaining("names.tsv:6").withMessageContaining("but 2 are named").withMessageContaining(row);
  }

  @Test
  void namesTheFileWithoutColumnNames() {
    assertThatIllegalStateException().isThrownBy(() -> read(HEADER))
        .withMessageContaining("names.tsv").withMessageContaining("column names");
  }

  @Test
  void namesFileAndColumnThatIsNotThere() throws IOException {
    TsvTable.Row row = read(HEADER + "name\nمصر\n").rows().get(0);
    assertThatIllegalStateException().isThrownBy(() -> row.get("code"))
        .withMessageContaining("names.tsv").withMessageContaining("\"code\"").withMessageContaining("[name]");
  }

  @Test
  void namesTheBundledFileThatIsMissing() {
    assertThatThrownBy(() -> TsvTable.load(TsvTable.class, "nothing.tsv"))
        .isInstanceOf(UncheckedIOException.class).hasMessageContaining("nothing.tsv");
  }
}
