package org.aalam.eval;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The scores of an evaluation. Immutable and thread-safe.
 *
 * @param types a score for each label, in the order in which they are shown
 * @param micro the sum of all labels
 * @param values a score for each type with a value; empty for CoNLL data, which has none
 * @param coreference B³ as the CoNLL scorer has it, over predicted and gold mentions alike: a mention that was missed
 *     or is not in the gold data counts as wrong. Empty where no gold mention is annotated with an entity
 * @param linking B³ over the gold mentions alone, where one that was missed counts as an entity of its own: how well
 *     mentions are gathered, apart from how well they are found. Empty as {@code coreference} is
 * @param names the same two for persons and organizations alone, and how many of their links are wrong. Empty where no
 *     gold mention of them is annotated with an entity
 */
public record EvaluationReport(
    Map<String, Score> types,
    Score micro,
    Map<String, ValueScore> values,
    Optional<CoreferenceScore> coreference,
    Optional<CoreferenceScore> linking,
    Optional<NameScore> names) {
  private static final double STEPS = 1_000_000;
  private static final String ROW = "%-14s %7s %7s %7s   %6d %6d %6d%n";

  /**
   * Checks the parts and copies the maps, whose order stays.
   *
   * @param types as in the record's description
   * @param micro as in the record's description
   * @param values as in the record's description
   * @param coreference as in the record's description
   * @param linking as in the record's description
   * @param names as in the record's description
   * @throws NullPointerException where a part is null
   */
  public EvaluationReport {
    types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
    Objects.requireNonNull(micro, "micro must not be null");
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    Objects.requireNonNull(coreference, "coreference must not be null");
    Objects.requireNonNull(linking, "linking must not be null");
    Objects.requireNonNull(names, "names must not be null");
  }

  /**
   * Returns a table for the eyes of a reader, in percent.
   *
   * @return several lines, the last one ended too
   */
  public String toTable() {
    StringBuilder table = new StringBuilder();
    line(table, "%-14s %7s %7s %7s   %6s %6s %6s%n", "", "P", "R", "F1", "tp", "fp", "fn");
    types.forEach((label, score) -> row(table, label, score));
    row(table, "micro", micro);
    if (!values.isEmpty()) {
      line(table, "%n%-14s %7s   %6s %6s%n", "values", "right", "right", "of");
      values.forEach((label, score) -> line(table, "%-14s %7s   %6d %6d%n", label,
          score.share().isPresent() ? percent(score.share().getAsDouble()) : "-", score.right(), score.total()));
    }
    coreference.ifPresent(score -> {
      line(table, "%n%-14s %7s %7s %7s%n", "B-cubed", "P", "R", "F1");
      row(table, "coreference", score);
    });
    linking.ifPresent(score -> row(table, "linking", score));
    names.ifPresent(score -> {
      line(table, "%nof persons and organizations%n");
      row(table, "coreference", score.coreference());
      row(table, "linking", score.linking());
      line(table, "%-14s %7s   %d of %d links%n", "wrong merges", percent(score.wrongMerges()), score.wrongLinks(),
          score.links());
    });
    return table.toString();
  }

  private static void row(StringBuilder table, String label, Score score) {
    line(table, ROW, label, percent(score.precision()), percent(score.recall()), percent(score.f1()),
        score.tp(), score.fp(), score.fn());
  }

  private static void row(StringBuilder table, String name, CoreferenceScore score) {
    line(table, "%-14s %7s %7s %7s%n", name, percent(score.precision()), percent(score.recall()), percent(score.f1()));
  }

  private static void line(StringBuilder table, String format, Object... cells) {
    table.append(String.format(Locale.ROOT, format.replace("%n", "\n"), cells));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f", 100 * share);
  }

  /**
   * Returns the scores as one JSON object on one line: {@code types} and {@code micro} with counts and shares of 0.0 to
   * 1.0, {@code values} with the share of right values (null where none can be judged) beside {@code valueCounts},
   * {@code coreference} and {@code linking}, and {@code names} with {@code coreference}, {@code linking},
   * {@code wrongMerges} (the share of wrong links), {@code links} and {@code wrongLinks} of persons and organizations.
   * {@code coreference} has their {@code wrongMerges} too. The last five are absent where the gold data has none.
   *
   * @return the JSON text, ended with a line feed
   */
  public String toJson() {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.writeStartObject();
      json.writeObjectFieldStart("types");
      for (Map.Entry<String, Score> type : types.entrySet()) {
        score(json, type.getKey(), type.getValue());
      }
      json.writeEndObject();
      score(json, "micro", micro);
      if (!values.isEmpty()) {
        values(json);
      }
      if (coreference.isPresent()) {
        json.writeObjectFieldStart("coreference");
        coreference(json, coreference.get());
        if (names.isPresent()) {
          json.writeNumberField("wrongMerges", rounded(names.get().wrongMerges()));
        }
        json.writeEndObject();
      }
      if (linking.isPresent()) {
        coreference(json, "linking", linking.get());
      }
      if (names.isPresent()) {
        names(json, names.get());
      }
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException("a string cannot fail to be written", impossible);
    }
    return out + "\n";
  }

  private static void score(JsonGenerator json, String name, Score score) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("tp", score.tp());
    json.writeNumberField("fp", score.fp());
    json.writeNumberField("fn", score.fn());
    json.writeNumberField("precision", rounded(score.precision()));
    json.writeNumberField("recall", rounded(score.recall()));
    json.writeNumberField("f1", rounded(score.f1()));
    json.writeEndObject();
  }

  private void values(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("values");
    for (Map.Entry<String, ValueScore> value : values.entrySet()) {
      if (value.getValue().share().isPresent()) {
        json.writeNumberField(value.getKey(), rounded(value.getValue().share().getAsDouble()));
      } else {
        json.writeNullField(value.getKey());
      }
    }
    json.writeEndObject();
    json.writeObjectFieldStart("valueCounts");
    for (Map.Entry<String, ValueScore> value : values.entrySet()) {
      json.writeObjectFieldStart(value.getKey());
      json.writeNumberField("right", value.getValue().right());
      json.writeNumberField("total", value.getValue().total());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void names(JsonGenerator json, NameScore score) throws IOException {
    json.writeObjectFieldStart("names");
    coreference(json, "coreference", score.coreference());
    coreference(json, "linking", score.linking());
    json.writeNumberField("wrongMerges", rounded(score.wrongMerges()));
    json.writeNumberField("links", score.links());
    json.writeNumberField("wrongLinks", score.wrongLinks());
    json.writeEndObject();
  }

  private static void coreference(JsonGenerator json, String name, CoreferenceScore score) throws IOException {
    json.writeObjectFieldStart(name);
    coreference(json, score);
    json.writeEndObject();
  }

  private static void coreference(JsonGenerator json, CoreferenceScore score) throws IOException {
    json.writeNumberField("precision", rounded(score.precision()));
    json.writeNumberField("recall", rounded(score.recall()));
    json.writeNumberField("f1", rounded(score.f1()));
  }

  private static double rounded(double share) {
    return Math.round(share * STEPS) / STEPS;
  }
}
