package org.aalam.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class WordVectorsTest {
  private final WordVectors vectors = WordVectors.of(new float[] {0, 0, 0.1f, -0.2f, 0.6f, -0.8f}, 2);

  @Test
  void wordsWithoutVectorHaveThatOfRareWords() {
    assertThat(vectors.size()).isEqualTo(3);
    assertThat(vectors.row(2)).isEqualTo(2);
    assertThat(vectors.row(3)).isEqualTo(WordVectors.RARE);
    assertThat(vectors.row(-1)).isEqualTo(WordVectors.RARE);
  }

  @Test
  void componentsAreRoundedAndCutWhereTheyAreLarge() {
    assertThat(vectors.component(1, 0)).isCloseTo(0.1f, within(0.0026f));
    assertThat(vectors.component(1, 1)).isCloseTo(-0.2f, within(0.0026f));
    assertThat(vectors.component(2, 0)).isCloseTo(0.6f, within(0.0026f));
    assertThat(vectors.component(2, 1)).isCloseTo(-0.635f, within(0.0001f));
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    vectors.write(out);
    WordVectors read = WordVectors.read(new ByteArrayInputStream(out.toByteArray()));
    assertThat(read.dimension()).isEqualTo(2);
    assertThat(read.size()).isEqualTo(3);
    for (int row = 0; row < 3; row++) {
      for (int i = 0; i < 2; i++) {
        assertThat(read.component(row, i)).isEqualTo(vectors.component(row, i));
      }
    }
  }

  @Test
  void otherBytesAreRefused() {
    assertThatThrownBy(() -> WordVectors.read(new ByteArrayInputStream(new byte[16])))
        .isInstanceOf(IOException.class).hasMessageContaining("word vectors");
  }
}
