package org.aalam.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvaluationReportTest {
  private static final EvaluationReport ARTICLES = articles();

  @Test
  void tableShowsPercentAndCounts() {
    assertThat(ARTICLES.toTable()).isEqualTo("""
                             P       R      F1       tp     fp     fn
        COUNTRY          75.00   60.00   66.67        3      1      2
        DATE              0.00    0.00    0.00        0      0      0
        micro            75.00   60.00   66.67        3      1      2

        values           right    right     of
        COUNTRY          66.67        2      3
        DATE                 -        0      0

        B-cubed              P       R      F1
        coreference      50.00  100.00   66.67
        linking         100.00   50.00   66.67

        of persons and organizations
        coreference     100.00  100.00  100.00
        linking         100.00   50.00   66.67
        wrong merges     12.50   1 of 8 links
        """);
  }

  @Test
  void jsonHasTheNamesThatScriptsRelyOn() throws IOException {
    JsonNode json = new ObjectMapper().readTree(ARTICLES.toJson());

    assertThat(json.at("/types/COUNTRY")).hasToString(
        "{\"tp\":3,\"fp\":1,\"fn\":2,\"precision\":0.75,\"recall\":0.6,\"f1\":0.666667}");
    assertThat(json.at("/micro/f1").asDouble()).isEqualTo(0.666667);
    assertThat(json.at("/values/COUNTRY").asDouble()).isEqualTo(0.666667);
    assertThat(json.at("/values/DATE").isNull()).isTrue();
    assertThat(json.at("/valueCounts/COUNTRY/total").asInt()).isEqualTo(3);
    assertThat(json.at("/coreference/f1").asDouble()).isEqualTo(0.666667);
    assertThat(json.at("/linking/recall").asDouble()).isEqualTo(0.5);
    assertThat(json.at("/coreference/wrongMerges").asDouble()).isEqualTo(0.125);
    assertThat(json.at("/names/wrongMerges").asDouble()).isEqualTo(0.125);
    assertThat(json.at("/names/links").asInt()).isEqualTo(8);
    assertThat(json.at("/names/wrongLinks").asInt()).isEqualTo(1);
    assertThat(json.at("/names/coreference/f1").asDouble()).isEqualTo(1.0);
    assertThat(json.at("/names/linking/recall").asDouble()).isEqualTo(0.5);
  }

  @Test
  void conllDataHasNeitherValuesNorCoreference() throws IOException {
    EvaluationReport report = new EvaluationReport(
        Map.of("PER", new Score(1, 0, 1)), new Score(1, 0, 1), Map.of(), Optional.empty(), Optional.empty(),
        Optional.empty());

    assertThat(new ObjectMapper().readTree(report.toJson()).properties())
        .extracting(Map.Entry::getKey).containsExactly("types", "micro");
    assertThat(report.toTable().lines()).hasSize(3);
  }

  private static EvaluationReport articles() {
    Map<String, Score> types = new LinkedHashMap<>();
    types.put("COUNTRY", new Score(3, 1, 2));
    types.put("DATE", Score.NONE);
    Map<String, ValueScore> values = new LinkedHashMap<>();
    values.put("COUNTRY", new ValueScore(2, 3));
    values.put("DATE", ValueScore.NONE);
    return new EvaluationReport(types, new Score(3, 1, 2), values,
        Optional.of(new CoreferenceScore(0.5, 1.0)), Optional.of(new CoreferenceScore(1.0, 0.5)),
        Optional.of(new NameScore(new CoreferenceScore(1.0, 1.0), new CoreferenceScore(1.0, 0.5), 8, 1)));
  }
}
