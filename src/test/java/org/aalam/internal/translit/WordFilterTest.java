package org.aalam.internal.translit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordFilterTest {

  @Test
  void findsAllItsWordsAndFewOthersAfterWritingToo() throws IOException {
    List<String> words = IntStream.range(0, 5000).mapToObj(i -> "name" + i).toList();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WordFilter.of(words).writeTo(new DataOutputStream(bytes));
    WordFilter read = WordFilter.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    assertThat(words).allMatch(read::mayContain);
    assertThat(IntStream.range(0, 5000).filter(i -> read.mayContain("other" + i)).count()).isLessThan(200);
  }

  @Test
  void findsNothingWhereThereIsNoWord() {
    assertThat(WordFilter.of(List.of()).mayContain("name")).isFalse();
  }
}
