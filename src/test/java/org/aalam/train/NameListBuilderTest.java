package org.aalam.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameListBuilderTest {
  private static final String PERSONS = """
      ar\tlatin\tsim\tsource
      محمد بن سلمان\tMohammed bin Salman\t0.9\tcurated
      محمد صلاح\tMohamed Salah\t1.0\tArWikiCats/players
      محمد صلاح\tM. Salah\t1.0\tcurated
      كلام مشوه\tWashington\t0.2\tcurated
      ناصر بن عمر\t\t\tNERAr-mono#7
      عمر الشريف\tOmar Sharif\t1.0\tgate
      رونالدو\tRonaldo\t1.0\tcurated
      """;

  @TempDir
  private Path source;
  @TempDir
  private Path output;

  @BeforeEach
  void writeSources() throws IOException {
    Files.writeString(source.resolve("persons.tsv"), PERSONS);
    Files.writeString(source.resolve("persons_core.tsv"), PERSONS);
    Files.writeString(source.resolve("places_core.tsv"), """
        ar\tlatin\ttype\tcc\tfreq_raw\tsource
        الدار البيضاء\tCasablanca\tcity\tMA\t90000\tmahdiboughrous
        فاس\tFes\tcity\tMA\t90000\tcurated
        جميلة\t\tcity\tDZ\t90000\tcurated
        تيزنيت\t\tcity\tMA\t12\tcurated
        إلى\tEli\tcity\tUS\t90000\tcurated
        الباب\tal-Bab\tcity\tSY\t90000\tcurated
        """);
    Files.writeString(source.resolve("orgs_core.tsv"), """
        ar\tlatin\ttype\tcc\tsource
        حركة حماس\tHamas\tparty\tPS\thand-written
        """);
  }

  private List<String> build(String file) throws IOException {
    NameListBuilder.main(new String[] {source.toString(), output.toString()});
    return Files.readAllLines(output.resolve(file));
  }

  private List<String> rows(String file) throws IOException {
    return build(file).stream().filter(line -> !line.startsWith("#")).toList();
  }

  @Test
  void takesFullNamesOfPermissiveSourcesOnce() throws IOException {
    assertThat(rows("persons.tsv")).containsExactly("name\tlatin",
        "محمد بن سلمان\tMohammed bin Salman", "محمد صلاح\tMohamed Salah", "ناصر بن عمر\t");
  }

  @Test
  void leavesOutPlacesThatAreCommonWords() throws IOException {
    assertThat(rows("places.tsv")).containsExactly("name\tlatin\ttype\tcountry",
        "الدار البيضاء\tCasablanca\tcity\tMA", "تيزنيت\t\tcity\tMA", "جميلة\t\tcity\tDZ", "فاس\tFes\tcity\tMA");
  }

  @Test
  void countsTheWordsOfFullNamesThatTextsDoNotHaveFarMoreOften() throws IOException {
    String manyNames = "محمد آل حسن\t\t\tcurated\nمحمد في حسن\t\t\tcurated\n".repeat(20);
    Files.writeString(source.resolve("persons.tsv"), "ar\tlatin\tsim\tsource\n" + manyNames);
    assertThat(rows("name-parts.tsv")).containsExactly("part\tgiven\tlater",
        "آل\t0\t20", "حسن\t0\t40", "محمد\t40\t0");
  }

  @Test
  void namesSourcesAndLicences() throws IOException {
    assertThat(build("organizations.tsv")).element(0).asString().startsWith("# source: ");
    assertThat(build("organizations.tsv")).element(1).asString().startsWith("# licence: ");
    assertThat(build("organizations.tsv")).endsWith("حركة حماس\tHamas\tparty\tPS");
  }

  @Test
  void saysWhatIsMissing() throws IOException {
    assertThatIllegalArgumentException().isThrownBy(() -> NameListBuilder.main(new String[] {source.toString()}))
        .withMessageContaining("SOURCE_FOLDER OUTPUT_FOLDER");
    Files.writeString(source.resolve("orgs_core.tsv"), "ar\tlatin\nحركة حماس\tHamas\n");
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> build("organizations.tsv"))
        .withMessageContaining("orgs_core.tsv").withMessageContaining("source");
  }
}
