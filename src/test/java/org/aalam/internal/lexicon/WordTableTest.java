package org.aalam.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.aalam.internal.token.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTableTest {
  private static final WordTable TABLE = WordTable.of(
      new String[] {"الرييس", "بلينكن", "0000", "في"},
      new long[] {1_000, 1, 64, 5_000_000_000L},
      new int[][] {{3, 7, 1, 0}, {300, 700, 100, 0}});

  private static byte[] bytes(WordTable table) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    table.write(out);
    return out.toByteArray();
  }

  private static void assertHoldsTheWords(WordTable table) {
    assertThat(table.size()).isEqualTo(4);
    assertThat(table.grains()).isEqualTo(2);
    int president = table.indexOf("الرييس");
    assertThat(president).isZero();
    assertThat(table.wordClass(president, 0)).isEqualTo(3);
    assertThat(table.wordClass(president, 1)).isEqualTo(300);
    assertThat(table.wordClass(table.indexOf("بلينكن"), 1)).isEqualTo(700);
    assertThat(table.indexOf("غريب")).isEqualTo(-1);
  }

  @Test
  void findsWordsAndClasses() {
    assertHoldsTheWords(TABLE);
  }

  @Test
  void countsInLogarithmsToAnEighth() {
    assertThat(TABLE.logCount(TABLE.indexOf("بلينكن"))).isZero();
    assertThat(TABLE.logCount(TABLE.indexOf("0000"))).isEqualTo(6);
    assertThat(TABLE.logCount(TABLE.indexOf("الرييس"))).isCloseTo(9.97, within(0.0625));
    assertThat(TABLE.logCount(-1)).isEqualTo(-1);
  }

  @Test
  void keepsTheOrderOfVeryCommonWords() {
    assertThat(TABLE.logCount(TABLE.indexOf("في"))).isGreaterThan(31);
  }

  @Test
  void readsWhatItWrote() throws IOException {
    byte[] written = bytes(TABLE);
    WordTable read = WordTable.read(new ByteArrayInputStream(written));
    assertHoldsTheWords(read);
    for (int word = 0; word < TABLE.size(); word++) {
      assertThat(read.logCount(word)).isEqualTo(TABLE.logCount(word));
    }
    assertThat(bytes(read)).isEqualTo(written);
  }

  @Test
  void refusesOtherFilesAndHalfATable() throws IOException {
    byte[] other = "a text and no table".getBytes(StandardCharsets.US_ASCII);
    assertThatThrownBy(() -> WordTable.read(new ByteArrayInputStream(other)))
        .isInstanceOf(IOException.class).hasMessageContaining("not a table of words");
    byte[] written = bytes(TABLE);
    byte[] half = Arrays.copyOf(written, written.length - 1);
    assertThatThrownBy(() -> WordTable.read(new ByteArrayInputStream(half))).isInstanceOf(EOFException.class);
  }

  @ParameterizedTest
  @CsvSource({"2017, 0000", "3.5, 0.0", "'1,250', '0,000'", "مصر, مصر", "g20, g20"})
  void countsAllNumbersOfOneShapeTogether(String key, String wordKey) {
    assertThat(WordTable.wordKey(key)).isEqualTo(wordKey);
    assertThat(WordTable.wordKey(Token.of(5, key))).isEqualTo(wordKey);
  }
}
