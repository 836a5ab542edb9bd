package org.aalam.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aalam.entity.ExtractedDocument;
import org.aalam.io.GoldArticle;

/** Counts the differences between gold data and prediction by type and kind; a difference is counted once. Not thread-safe. */
final class ErrorClasses {
  /** The kinds of differences, in the order of the columns. */
  static final List<String> KINDS = List.of("missed", "spurious", "wrong type", "begins elsewhere", "ends elsewhere",
      "both borders", "border and type", "wrong value");

  private final Map<String, Map<String, Integer>> counts = new TreeMap<>();

  void add(GoldArticle gold, ExtractedDocument predicted) {
    Miss.between(MarkedText.of(gold), MarkedText.of(predicted)).forEach(this::add);
  }

  void add(Miss miss) {
    String type = miss.gold().or(miss::predicted).orElseThrow().label();
    counts.computeIfAbsent(type, label -> new TreeMap<>()).merge(kind(miss), 1, Integer::sum);
  }

  static String kind(Miss miss) {
    Optional<LabelledSpan> gold = miss.gold();
    Optional<LabelledSpan> found = miss.predicted();
    if (gold.isEmpty() || found.isEmpty()) {
      return gold.isEmpty() ? "spurious" : "missed";
    }
    if (miss.isValue()) {
      return "wrong value";
    }
    if (!gold.get().label().equals(found.get().label())) {
      return miss.hasOtherBorders() ? "border and type" : "wrong type";
    }
    if (gold.get().span().begin() == found.get().span().begin()) {
      return "ends elsewhere";
    }
    return gold.get().span().end() == found.get().span().end() ? "begins elsewhere" : "both borders";
  }

  /** Returns a Markdown table: a row for each type of the gold data, for spurious spans the predicted type. */
  String toMarkdown() {
    List<String> lines = new ArrayList<>();
    lines.add("| | " + String.join(" | ", KINDS) + " |");
    lines.add("|---" + "|---".repeat(KINDS.size()) + "|");
    Map<String, Integer> all = new TreeMap<>();
    counts.forEach((type, row) -> {
      lines.add(row(type, row));
      row.forEach((kind, count) -> all.merge(kind, count, Integer::sum));
    });
    lines.add(row("all", all));
    return String.join("\n", lines) + "\n";
  }

  private static String row(String name, Map<String, Integer> row) {
    List<String> cells = KINDS.stream().map(kind -> String.valueOf(row.getOrDefault(kind, 0))).toList();
    return "| " + name + " | " + String.join(" | ", cells) + " |";
  }
}
