package org.aalam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineReaderTest {

  @ParameterizedTest(name = "\"{0}\"")
  @CsvSource({"'',''", "'/','|'", "'a','a|'", "'a/','a|'", "'a//b','a||b|'", "'abc/abcd/abcde/a','abc|abcd|abcd+|a|'"})
  void linesEndAtLineFeedsAndAreCutAtTheLimit(String input, String expected) throws IOException {
    byte[] bytes = input.replace('/', '\n').getBytes(StandardCharsets.UTF_8);
    LineReader reader = new LineReader(new ByteArrayInputStream(bytes), 4);
    List<String> lines = new ArrayList<>();
    for (Optional<byte[]> line = reader.next(); line.isPresent(); line = reader.next()) {
      lines.add(new String(line.get(), StandardCharsets.UTF_8) + (reader.wasTooLong() ? "+" : "") + "|");
    }
    assertThat(String.join("", lines)).isEqualTo(expected);
  }
}
