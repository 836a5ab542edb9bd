package org.aalam.internal.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.aalam.internal.data.ByteWriter;
import org.aalam.internal.lexicon.Lexicons;
import org.junit.jupiter.api.Test;

class NameListsTest {

  @Test
  void readsWhatTheTablesSay() throws IOException {
    Lexicons lexicons = Lexicons.load();
    ByteWriter compiled = new ByteWriter();
    NameLists.load(lexicons).write(compiled);
    ByteWriter parsed = new ByteWriter();
    NameLists.ofTables(lexicons).write(parsed);
    assertThat(compiled.toBytes()).isEqualTo(parsed.toBytes());
  }
}
