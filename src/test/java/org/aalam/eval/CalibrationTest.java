package org.aalam.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aalam.entity.Entity;
import org.aalam.entity.EntityType;
import org.aalam.entity.ExtractedDocument;
import org.aalam.entity.Mention;
import org.aalam.entity.MentionSource;
import org.aalam.entity.Provenance;
import org.aalam.entity.Span;
import org.aalam.io.GoldArticle;
import org.aalam.io.GoldMention;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  private static final String TEXT = "دمشق حلب بيروت عمان";

  /** Finds the words of the text as places, with the given confidences; the first and third are in the gold data. */
  private static Calibration judged(double... confidences) {
    Calibration calibration = new Calibration();
    calibration.add(article(TEXT, EntityType.LOCATION, "دمشق", "بيروت"), found(confidences));
    return calibration;
  }

  private static GoldArticle article(String text, EntityType type, String... words) {
    List<GoldMention> mentions = new ArrayList<>();
    for (String word : words) {
      mentions.add(new GoldMention(span(word), type, Optional.empty(), Optional.empty()));
    }
    return new GoldArticle("a", text, Optional.empty(), mentions);
  }

  private static Span span(String word) {
    int begin = TEXT.indexOf(word);
    return new Span(begin, begin + word.length());
  }

  private static ExtractedDocument found(double... confidences) {
    String[] words = TEXT.split(" ");
    List<Mention> mentions = new ArrayList<>();
    List<Entity> entities = new ArrayList<>();
    for (int i = 0; i < confidences.length; i++) {
      Mention mention = new Mention(
          span(words[i]), EntityType.LOCATION, words[i], words[i], confidences[i], MentionSource.MODEL, "");
      mentions.add(mention);
      entities.add(new Entity("e" + i, EntityType.LOCATION, words[i], Optional.empty(), Optional.empty(), List.of(),
          List.of(), List.of(mention)));
    }
    return new ExtractedDocument(TEXT, Optional.empty(), mentions, entities, new Provenance("test", "none"));
  }

  @Test
  void mentionsFallIntoTheBinOfTheirConfidence() {
    List<Calibration.Bin> bins = judged(0.99, 0.9, 1.0, 0.05).bins();

    assertThat(bins).hasSize(Calibration.BINS);
    assertThat(bins.get(0)).isEqualTo(new Calibration.Bin(0.0, 0.1, 1, 0, 0.05));
    assertThat(bins.get(9).mentions()).isEqualTo(3);
    assertThat(bins.get(9).right()).isEqualTo(2);
    assertThat(bins.get(9).share()).isEqualTo(2.0 / 3);
    assertThat(bins.get(9).confidence()).isCloseTo((0.99 + 0.9 + 1.0) / 3, within(1e-12));
    assertThat(bins.get(9).range()).isEqualTo("0.9-1.0");
    assertThat(bins.get(5)).isEqualTo(new Calibration.Bin(0.5, 0.6, 0, 0, 0.0));
  }

  @Test
  void theErrorIsTheMeanDifferenceWeighedWithTheMentions() {
    // Right with 0.75 and 0.75, wrong with 0.25: |0.75 - 1| for two mentions, |0.25 - 0| for one.
    assertThat(judged(0.75, 0.25, 0.75).error()).isCloseTo(0.25, within(1e-12));
    // In one bin the two sides of a half balance.
    assertThat(judged(0.5, 0.5).error()).isCloseTo(0.0, within(1e-12));
    assertThat(judged(1.0, 0.0, 1.0).error()).isZero();
    assertThat(new Calibration().error()).isZero();
  }

  @Test
  void aThresholdLeavesOutWhatLiesBelow() {
    Calibration calibration = judged(0.9, 0.5, 0.6, 0.6);

    assertThat(calibration.from(0.0)).isEqualTo(new Score(2, 2, 0));
    assertThat(calibration.from(0.6)).isEqualTo(new Score(2, 1, 0));
    assertThat(calibration.from(0.61)).isEqualTo(new Score(1, 0, 1));
    assertThat(calibration.from(0.95)).isEqualTo(new Score(0, 0, 2));
  }

  @Test
  void anotherTypeIsWrong() {
    Calibration calibration = new Calibration();
    calibration.add(article(TEXT, EntityType.COUNTRY, "دمشق"), found(1.0));
    assertThat(calibration.error()).isEqualTo(1.0);
  }

  @Test
  void showsBothTables() {
    assertThat(judged(0.95, 0.45, 0.95).toTable().lines()).hasSize(22)
        .contains("confidence     mentions    right mean conf.  right %")
        .contains("0.4-0.5               1        0      45.00     0.00")
        .contains("0.5-0.6               0        0          -        -")
        .contains("expected calibration error 0.1833")
        .contains(">= 0.0           66.67  100.00   80.00        2      1      0")
        .contains(">= 0.5          100.00  100.00  100.00        2      0      0");
  }

  @Test
  void refusesAnotherText() {
    Calibration calibration = new Calibration();
    GoldArticle other = article(TEXT + "!", EntityType.LOCATION);
    assertThatIllegalArgumentException().isThrownBy(() -> calibration.add(other, found())).withMessageContaining("a");
  }
}
