package org.aalam.internal.title;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.aalam.internal.data.ByteWriter;
import org.aalam.internal.lexicon.Lexicons;
import org.junit.jupiter.api.Test;

class TitleLexiconTest {

  @Test
  void readsWhatTheTablesSay() throws IOException {
    Lexicons lexicons = Lexicons.load();
    ByteWriter compiled = new ByteWriter();
    TitleLexicon.load(lexicons).write(compiled);
    ByteWriter parsed = new ByteWriter();
    TitleLexicon.ofTables(lexicons).write(parsed);
    assertThat(compiled.toBytes()).isEqualTo(parsed.toBytes());
  }
}
