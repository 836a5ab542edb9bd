package org.aalam.internal.translit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.aalam.entity.EntityType;
import org.aalam.internal.data.ByteReader;
import org.aalam.internal.data.ByteWriter;
import org.junit.jupiter.api.Test;

class NameTablesTest {

  @Test
  void readsWhatItWrites() throws IOException {
    ByteWriter out = new ByteWriter();
    NameTables.ofTables().write(out);
    NameTables read = NameTables.read(new ByteReader(out.toBytes()));
    ByteWriter again = new ByteWriter();
    read.write(again);
    assertThat(again.toBytes()).isEqualTo(out.toBytes());
    assertThat(read.name(EntityType.PERSON, NameTables.key(ArabicSpelling.words("أحمد الشرع"))))
        .contains(new NameTables.Known("Ahmed al-Sharaa", true));
    assertThat(read.kind(NameTables.key(ArabicSpelling.words("أبو")))).contains(NameTables.Kind.PARTICLE);
    assertThat(read.part(NameTables.key(ArabicSpelling.words("أبو")), "MAGHREB")).containsExactly("Abou", "Abu");
    assertThat(read.part(NameTables.key(ArabicSpelling.words("أنور")), "GULF").get(0)).isEqualTo("Anwar");
    assertThat(read.kind("لا")).isEmpty();
  }
}
