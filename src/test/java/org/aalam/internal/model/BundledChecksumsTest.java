package org.aalam.internal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.List;
import org.aalam.internal.data.ByteWriter;
import org.junit.jupiter.api.Test;

class BundledChecksumsTest {

  @Test
  void knowsAllFilesOfTheBundledModels() throws IOException {
    for (String file : List.of("tagger.bin", "clitics.bin", "words.bin", "types.bin", "romanizer.bin")) {
      assertThat(BundledChecksums.load().whole(file)).isEqualTo(ModelFiles.bundled(file));
    }
  }

  @Test
  void refusesADamagedFileAndOneThatItDoesNotKnow() throws IOException {
    BundledChecksums checksums = BundledChecksums.load();
    byte[] damaged = ModelFiles.bundled("tagger.bin");
    damaged[damaged.length / 2] ^= 1;
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> checksums.whole("tagger.bin", damaged))
        .withMessageContaining("tagger.bin is damaged");
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> checksums.whole("model.properties"))
        .withMessageContaining("model.properties is damaged");
  }

  @Test
  void writesNoChecksumsOfFilesThatAreMissing() {
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> BundledChecksums.write(new ByteWriter(), "nothing.properties"))
        .withMessageContaining("nothing.properties");
  }
}
