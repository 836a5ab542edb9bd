package org.aalam.internal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.aalam.internal.feature.Template;
import org.aalam.testing.HandMadeModel;
import org.junit.jupiter.api.Test;

class CrfModelTest {
  /** Where the number of features stands: after magic, version, two types, 5 start scores, 25 of transitions, 5 of eagerness. */
  private static final int FEATURE_COUNT = 4 + 4 + 4 + 2 * (2 + 3) + 4 * (5 + 25 + 5);

  private final CrfModel model = HandMadeModel.of("LOC", "PER")
      .weight("word=الرباط", "B-LOC", 2.5)
      .weight("word=الرباط", "O", -1)
      .weight("word=محمد", "B-PER", 1.2345678)
      .build();

  private static byte[] bytes(CrfModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }

  private static CrfModel read(byte[] bytes) throws IOException {
    return CrfModel.read(new ByteArrayInputStream(bytes));
  }

  private static double[] scores(CrfModel model, String feature) {
    double[] scores = new double[model.labels().size()];
    model.addScores(Template.hashOf(feature), scores, 0);
    return scores;
  }

  @Test
  void addsTheWeightsOfAFeatureToItsToken() {
    double[] scores = new double[10];
    model.addScores(Template.hashOf("word=الرباط"), scores, 5);
    model.addScores(Template.hashOf("word=الرباط"), scores, 5);
    model.addScores(Template.hashOf("word=فاس"), scores, 5);
    assertThat(scores).containsExactly(0, 0, 0, 0, 0, -2, 5, 0, 0, 0);
  }

  @Test
  void isTheSameAfterWritingAndReading() throws IOException {
    CrfModel read = read(bytes(model));
    assertThat(read.labels().types()).containsExactly("LOC", "PER");
    assertThat(read.featureCount()).isEqualTo(2);
    assertThat(scores(read, "word=الرباط")).containsExactly(-1, 2.5, 0, 0, 0);
    assertThat(scores(read, "word=محمد")[3]).isCloseTo(1.2345678, within(1.2345678 / 256));
    assertThat(read.startScore(2)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(read.transitionScore(1, 2)).isZero();
    assertThat(read.transitionScore(3, 2)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(bytes(read)).isEqualTo(bytes(model));
  }

  @Test
  void refusesBytesThatEndTooSoon() throws IOException {
    byte[] bytes = bytes(model);
    for (int length = 0; length < bytes.length; length++) {
      byte[] part = Arrays.copyOf(bytes, length);
      assertThatExceptionOfType(IOException.class).isThrownBy(() -> read(part));
    }
  }

  @Test
  void refusesOtherFilesAndVersions() throws IOException {
    for (int position : new int[] {0, 3, 7}) {
      byte[] bytes = bytes(model);
      bytes[position] ^= 1;
      assertThatExceptionOfType(IOException.class).isThrownBy(() -> read(bytes)).withMessageContaining("version");
    }
  }

  @Test
  void refusesNumbersThatDoNotAgree() throws IOException {
    byte[] negative = bytes(model);
    negative[FEATURE_COUNT] = (byte) 0x80;
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> read(negative)).withMessageContaining("damaged");

    byte[] tooManyWeights = bytes(model);
    tooManyWeights[FEATURE_COUNT + 8 + 8] = 3;
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> read(tooManyWeights))
        .withMessageContaining("damaged");

    byte[] unknownLabel = bytes(model);
    unknownLabel[FEATURE_COUNT + 8 + 2 * 9] = 5;
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> read(unknownLabel)).withMessageContaining("damaged");
  }
}
