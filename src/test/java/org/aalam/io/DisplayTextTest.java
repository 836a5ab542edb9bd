package org.aalam.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayTextTest {

  @ParameterizedTest
  @CsvSource(textBlock = """
      Rabat, 5
      دمشق, 4
      الرِّبَاطُ, 6
      العـــراق, 9
      آ, 1
      ا\u0653, 1
      \u0601123, 4
      北京, 4
      ＡＢ, 4
      서울, 4
      e\u0301, 1
      \uD83D\uDE00, 2
      \u2068دمشق\u2069, 4
      \u200Fدمشق\u200E, 4
      \uFEFFدمشق, 4
      \uD83C\uDDF2\uD83C\uDDE6, 2
      '', 0
      """)
  void widthIsTheNumberOfCells(String text, int cells) {
    assertThat(DisplayText.width(text)).isEqualTo(cells);
  }

  @Test
  void paddingCountsCells() {
    assertThat(DisplayText.padRight("الرِّبَاطُ", 8)).isEqualTo("الرِّبَاطُ  ");
    assertThat(DisplayText.padLeft("北京", 6)).isEqualTo("  北京");
    assertThat(DisplayText.padRight("طويل", 2)).isEqualTo("طويل");
  }

  @Test
  void onlyTextFromTheRightIsIsolated() {
    assertThat(DisplayText.isolated("دمشق 2021")).isEqualTo("\u2068دمشق 2021\u2069");
    assertThat(DisplayText.isolated("a.txt")).isEqualTo("a.txt");
    assertThat(DisplayText.isolated("2021")).isEqualTo("2021");
    assertThat(DisplayText.isolated("")).isEmpty();
  }

  @Test
  void aTextCannotSteerTheTerminalNorTurnItsNeighbours() {
    assertThat(DisplayText.oneLine("\u001B[31mدمشق\r\n\u2028حلب\u202E\u2066x\u2069\u202C"))
        .isEqualTo("[31mدمشق   حلبx");
    assertThat(DisplayText.isolated(DisplayText.oneLine("دمشق\u2069\u202E"))).isEqualTo("\u2068دمشق\u2069");
  }
}
