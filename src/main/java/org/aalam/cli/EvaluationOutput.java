package org.aalam.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.aalam.eval.Calibration;
import org.aalam.eval.Comparison;
import org.aalam.eval.Score;

/** What {@code evaluate} prints of one model, or of two that are compared. */
final class EvaluationOutput {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final double STEPS = 1_000_000;

  private final boolean withConfusion;
  private final boolean withCalibration;
  private final List<Scoring> models = new ArrayList<>();

  EvaluationOutput(boolean withConfusion, boolean withCalibration) {
    this.withConfusion = withConfusion;
    this.withCalibration = withCalibration;
  }

  void add(Scoring model) {
    models.add(model);
  }

  List<Scoring> models() {
    return List.copyOf(models);
  }

  private Comparison comparison() {
    Comparison comparison = new Comparison();
    for (int i = 0; i < models.get(0).documents().size(); i++) {
      comparison.add(models.get(0).documents().get(i), models.get(1).documents().get(i));
    }
    return comparison;
  }

  String toTable() {
    StringBuilder table = new StringBuilder();
    for (Scoring model : models) {
      table.append(models.size() == 1 ? "" : model == models.get(0) ? "first model\n" : "\nsecond model\n");
      table.append(model.report().toTable());
      if (withConfusion) {
        table.append('\n').append(model.confusion().toTable());
      }
      if (withCalibration) {
        table.append('\n').append(model.calibration().toTable());
      }
    }
    if (models.size() == 2) {
      table.append('\n').append(comparison().toTable());
    }
    return table.toString();
  }

  /** One model's object is that of the report; two are the list {@code models} beside {@code comparison}. */
  String toJson() throws IOException {
    if (models.size() == 1) {
      return model(models.get(0)) + "\n";
    }
    ObjectNode root = MAPPER.createObjectNode();
    ArrayNode list = root.putArray("models");
    for (Scoring model : models) {
      list.add(model(model));
    }
    ObjectNode differences = root.putObject("comparison");
    comparison().differences().forEach((label, difference) -> differences.putObject(label)
        .put("first", rounded(difference.first()))
        .put("second", rounded(difference.second()))
        .put("p", rounded(difference.p())));
    return root + "\n";
  }

  private JsonNode model(Scoring model) throws IOException {
    ObjectNode report = (ObjectNode) MAPPER.readTree(model.report().toJson());
    if (withConfusion) {
      report.set("confusion", MAPPER.valueToTree(model.confusion().counts()));
    }
    if (withCalibration) {
      report.set("calibration", calibration(model.calibration()));
    }
    return report;
  }

  private static JsonNode calibration(Calibration calibration) {
    ObjectNode node = MAPPER.createObjectNode().put("error", rounded(calibration.error()));
    ArrayNode bins = node.putArray("bins");
    for (Calibration.Bin bin : calibration.bins()) {
      bins.addObject().put("from", bin.from()).put("to", bin.to()).put("mentions", bin.mentions())
          .put("right", bin.right()).put("confidence", rounded(bin.confidence()));
    }
    ArrayNode thresholds = node.putArray("thresholds");
    for (double threshold : Calibration.thresholds()) {
      Score score = calibration.from(threshold);
      thresholds.addObject().put("from", threshold).put("precision", rounded(score.precision()))
          .put("recall", rounded(score.recall())).put("f1", rounded(score.f1()));
    }
    return node;
  }

  private static double rounded(double share) {
    return Math.round(share * STEPS) / STEPS;
  }
}
