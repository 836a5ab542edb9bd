package org.aalam.internal.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.aalam.internal.data.ByteWriter;
import org.junit.jupiter.api.Test;

class TimexGrammarTest {

  @Test
  void readsWhatTheTablesSay() throws IOException {
    ByteWriter compiled = new ByteWriter();
    TimexGrammar.load().write(compiled);
    ByteWriter parsed = new ByteWriter();
    TimexGrammar.ofTables().write(parsed);
    assertThat(compiled.toBytes()).isEqualTo(parsed.toBytes());
  }
}
