package org.aalam.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aalam.entity.ExtractedDocument;
import org.aalam.io.ConllSentence;
import org.aalam.io.GoldArticle;

/**
 * Counts what became of each gold span, by its label: found as it stands, found with another label, found with other
 * borders, or missed; and predicted spans that meet no gold span. Not thread-safe.
 */
public final class Confusion {
  /** The column of gold spans that nothing was found for. */
  public static final String MISSED = "missed";
  /** The row of predicted spans that meet no gold span. */
  public static final String SPURIOUS = "spurious";
  /** What stands after the label in the column of a span with other borders. */
  public static final String BORDERS = "~";

  private final Map<String, Map<String, Integer>> counts = new TreeMap<>();

  /** Makes a table that has seen nothing. */
  public Confusion() {}

  /**
   * Adds an article.
   *
   * @param gold the annotated article, not null
   * @param predicted what was found in its text, not null
   */
  public void add(GoldArticle gold, ExtractedDocument predicted) {
    count(MarkedText.of(gold), MarkedText.of(predicted));
  }

  /**
   * Adds a sentence.
   *
   * @param gold the annotated sentence, not null
   * @param predictedTags one tag a token
   */
  public void add(ConllSentence gold, List<String> predictedTags) {
    count(MarkedText.of(gold.tokens(), gold.tags()), MarkedText.of(gold.tokens(), predictedTags));
  }

  private void count(MarkedText gold, MarkedText predicted) {
    for (LabelledSpan mark : gold.values().keySet()) {
      if (predicted.values().containsKey(mark)) {
        add(mark.label(), mark.label());
      }
    }
    for (Miss miss : Miss.between(gold, predicted)) {
      if (!miss.isValue()) {
        String row = miss.gold().map(LabelledSpan::label).orElse(SPURIOUS);
        add(row, miss.predicted().map(found -> found.label() + (miss.hasOtherBorders() ? BORDERS : "")).orElse(MISSED));
      }
    }
  }

  private void add(String row, String column) {
    counts.computeIfAbsent(Objects.requireNonNull(row), label -> new TreeMap<>()).merge(column, 1, Integer::sum);
  }

  /**
   * Returns the counts: gold label or {@link #SPURIOUS}, then predicted label (with {@link #BORDERS} where only some of
   * the span is common) or {@link #MISSED}.
   *
   * @return a copy, in alphabetical order
   */
  public Map<String, Map<String, Integer>> counts() {
    Map<String, Map<String, Integer>> copy = new TreeMap<>();
    counts.forEach((row, columns) -> copy.put(row, new TreeMap<>(columns)));
    return copy;
  }

  /**
   * Returns a table for the eyes of a reader: a row for each gold label, a column for each predicted one.
   *
   * @return several lines, the last one ended too
   */
  public String toTable() {
    TreeSet<String> columns = new TreeSet<>();
    counts.values().forEach(row -> columns.addAll(row.keySet()));
    List<String> ordered = new ArrayList<>(columns);
    if (ordered.remove(MISSED)) {
      ordered.add(MISSED);
    }
    List<String> rows = new ArrayList<>(counts.keySet());
    if (rows.remove(SPURIOUS)) {
      rows.add(SPURIOUS);
    }
    StringBuilder table = new StringBuilder(String.format(Locale.ROOT, "%-14s", "gold \\ found"));
    ordered.forEach(column -> table.append(' ').append(" ".repeat(width(column) - column.length())).append(column));
    table.append('\n');
    for (String row : rows) {
      table.append(String.format(Locale.ROOT, "%-14s", row));
      ordered.forEach(column -> table.append(String.format(
          Locale.ROOT, " %" + width(column) + "s", counts.get(row).getOrDefault(column, 0))));
      table.append('\n');
    }
    return table.append("(" + BORDERS + " other borders)\n").toString();
  }

  private static int width(String column) {
    return Math.max(5, column.length());
  }
}
