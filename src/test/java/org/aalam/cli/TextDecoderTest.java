package org.aalam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
  private static final String TEXT = "قال سامر البيطار، أمس الثلاثاء: إن 3 وفود ستزور دمشق قريبا.\r\n";
  private static final TextDecoder AUTO = new TextDecoder(Optional.empty());

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1256", "ISO-8859-6", "UTF-16", "UTF-16LE", "UTF-16BE"})
  void theEncodingIsFound(String charset) throws CharacterCodingException {
    assertThat(AUTO.decode(TEXT.getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"قال سامر", "زار دمشق أمس", "3 وفود، 5 خبراء"})
  void aFewWordsAreEnough(String text) throws CharacterCodingException {
    assertThat(AUTO.decode(text.getBytes(Charset.forName("windows-1256")))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkIsNoPartOfTheText(String charset) throws CharacterCodingException {
    byte[] marked = ("\uFEFF" + TEXT).getBytes(Charset.forName(charset));
    assertThat(AUTO.decode(marked)).isEqualTo(TEXT);
    assertThat(new TextDecoder(Optional.of(Charset.forName(charset))).decode(marked)).isEqualTo(TEXT);
  }

  @Test
  void nothingIsAnEmptyText() throws CharacterCodingException {
    assertThat(AUTO.decode(new byte[0])).isEmpty();
    assertThat(AUTO.decode("\uFEFF".getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
      "00 01 02 03,             a binary file",
      "41 00 42,                a binary file",
      "89 50 4E 47 0D 0A 1A 0A, neither valid UTF-8",
      "E9 74 E9,                neither valid UTF-8",
      "FF FE 00 D8,             begins like UTF-16LE but is not valid"})
  void whatIsNoTextIsRefused(String hex, String message) {
    byte[] bytes = new byte[hex.split(" ").length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Integer.parseInt(hex.split(" ")[i], 16);
    }
    assertThatThrownBy(() -> AUTO.decode(bytes)).hasMessageStartingWith(message);
  }

  @Test
  void aDamagedUtf8TextIsNotTurnedIntoNonsense() {
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(bytes, 43);
    assertThatThrownBy(() -> AUTO.decode(cut)).hasMessageStartingWith("broken UTF-8");
  }

  @Test
  void aGivenCharsetMustFit() {
    byte[] bytes = TEXT.getBytes(Charset.forName("windows-1256"));
    assertThatThrownBy(() -> new TextDecoder(Optional.of(StandardCharsets.UTF_8)).decode(bytes))
        .hasMessage("not valid UTF-8; give another --encoding");
  }
}
