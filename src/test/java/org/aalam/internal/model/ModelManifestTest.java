package org.aalam.internal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelManifestTest {
  private static final String TEXT = """
      model.feature-version=1
      model.name=نماذج الأخبار
      model.version=2
      sha256.tagger.bin=0123456789abcdef
      training.corpus=19 articles
      """;

  private static ModelManifest read(String text) throws IOException {
    return ModelManifest.read(new StringReader(text));
  }

  @Test
  void readsItsEntries() throws IOException {
    ModelManifest manifest = read(TEXT);
    assertThat(manifest).isEqualTo(new ModelManifest("نماذج الأخبار", "2", 1,
        Map.of("tagger.bin", "0123456789abcdef"), Map.of("training.corpus", "19 articles")));
    assertThat(manifest.describe()).isEqualTo("نماذج الأخبار 2 sha256:0123456789ab");
  }

  @Test
  void writesWhatItReads() throws IOException {
    assertThat(read(TEXT).format()).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"C:\\new\\model", " leading", "two\nlines", "a=b:c", "# no comment"})
  void keepsEveryName(String name) throws IOException {
    ModelManifest manifest = new ModelManifest(name, "1", 1, Map.of(), Map.of("training.dev", "nothing"));
    assertThat(read(manifest.format())).isEqualTo(manifest);
  }

  @ParameterizedTest
  @ValueSource(strings = {"model.name", "model.version", "model.feature-version"})
  void saysWhichEntryIsMissing(String key) {
    String text = TEXT.replaceAll("(?m)^" + key + "=.*\n", "");
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> read(text))
        .withMessageContaining(ModelManifest.FILE).withMessageContaining(key);
  }

  @Test
  void refusesAnEscapeThatIsNone() {
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> read(TEXT + "training.dev=\\u12\n"))
        .withMessageContaining(ModelManifest.FILE + " is damaged");
  }

  @ParameterizedTest
  @CsvSource({"one", "-1", "1.0", "12345678"})
  void refusesAFeatureVersionThatIsNoNumber(String version) {
    String text = TEXT.replace("feature-version=1", "feature-version=" + version);
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> read(text))
        .withMessageContaining("model.feature-version").withMessageContaining(version);
  }
}
