package org.aalam.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aalam.eval.Comparison;

/** What {@code evaluate} prints of one model, or of two that are compared. */
final class EvaluationOutput {
  private static final double STEPS = 1_000_000;

  private final boolean withConfusion;
  private final List<Scoring> models = new ArrayList<>();

  EvaluationOutput(boolean withConfusion) {
    this.withConfusion = withConfusion;
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
    }
    if (models.size() == 2) {
      table.append('\n').append(comparison().toTable());
    }
    return table.toString();
  }

  /** One model's object is that of the report; two are the list {@code models} beside {@code comparison}. */
  String toJson() throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      if (models.size() == 1) {
        json.writeRaw(model(models.get(0)));
      } else {
        json.writeStartObject();
        json.writeArrayFieldStart("models");
        for (Scoring model : models) {
          json.writeRawValue(model(model));
        }
        json.writeEndArray();
        json.writeObjectFieldStart("comparison");
        for (Map.Entry<String, Comparison.Difference> difference : comparison().differences().entrySet()) {
          json.writeObjectFieldStart(difference.getKey());
          json.writeNumberField("first", rounded(difference.getValue().first()));
          json.writeNumberField("second", rounded(difference.getValue().second()));
          json.writeNumberField("p", rounded(difference.getValue().p()));
          json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
      }
    }
    return out + "\n";
  }

  private String model(Scoring model) throws IOException {
    String report = model.report().toJson().stripTrailing();
    if (!withConfusion) {
      return report;
    }
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.writeStartObject();
      for (Map.Entry<String, Map<String, Integer>> row : model.confusion().counts().entrySet()) {
        json.writeObjectFieldStart(row.getKey());
        for (Map.Entry<String, Integer> column : row.getValue().entrySet()) {
          json.writeNumberField(column.getKey(), column.getValue());
        }
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    return report.substring(0, report.length() - 1) + ",\"confusion\":" + out + "}";
  }

  private static double rounded(double share) {
    return Math.round(share * STEPS) / STEPS;
  }
}
