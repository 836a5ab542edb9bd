package org.aalam.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConllReaderTest {
  @TempDir
  private Path folder;

  @Test
  void readsSentencesWhateverTheLineEndsAndFurtherColumns() throws IOException {
    List<ConllSentence> sentences = read(
        "\uFEFF# newdoc id = 1\n\nزار\tO\r\nوليد\tB-PER\tB-Leader\r\n\r\n\r\n#\tO\n# a comment\nعمان\tI-LOC\n");

    assertThat(sentences).containsExactly(
        new ConllSentence(List.of("زار", "وليد"), List.of("O", "B-PER"), 3),
        new ConllSentence(List.of("#", "عمان"), List.of("O", "I-LOC"), 7));
  }

  @Test
  void anEmptyFileHasNoSentence() throws IOException {
    assertThat(read("\n \n")).isEmpty();
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(ignoreLeadingAndTrailingWhitespace = false, value = {
      "زار O,no tab between token and tag",
      "\tO,the token is empty",
      "زار\t,the tag \"\" is none of",
      "زار\tPER,the tag \"PER\" is none of",
      "زار\tB-,the tag \"B-\" is none of",
      "زار\tE-PER,the tag \"E-PER\" is none of"})
  void everyErrorHasItsLine(String line, String message) {
    assertThatThrownBy(() -> read("قال\tO\n\n" + line + "\n"))
        .isInstanceOf(FormatException.class)
        .hasMessageContaining("a.conll, line 3: " + message);
  }

  private List<ConllSentence> read(String content) throws IOException {
    return ConllReader.read(Files.writeString(folder.resolve("a.conll"), content));
  }
}
