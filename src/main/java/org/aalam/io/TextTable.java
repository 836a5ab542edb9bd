package org.aalam.io;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Rows of cells with aligned columns, two spaces apart. The last column is not padded, so it may hold any script. */
final class TextTable {
  private static final String GAP = "  ";

  private final List<String> header;
  private final String numericColumns;
  private final List<List<String>> rows = new ArrayList<>();
  private int paintedColumn = -1;
  private UnaryOperator<String> painter = UnaryOperator.identity();

  /**
   * Makes a table.
   *
   * @param alignment one letter a column: {@code r} for numbers, {@code l} for text
   * @param header the columns' names
   */
  TextTable(String alignment, String... header) {
    this.numericColumns = alignment;
    this.header = List.of(header);
  }

  void add(String... cells) {
    rows.add(List.of(cells));
  }

  /** Colours the cells of one column after they were padded; the header stays plain. */
  TextTable paint(int column, UnaryOperator<String> paint) {
    paintedColumn = column;
    painter = paint;
    return this;
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  void appendTo(StringBuilder out) {
    int[] widths = new int[header.size()];
    measure(header, widths);
    rows.forEach(row -> measure(row, widths));
    appendRow(header, widths, out);
    rows.forEach(row -> appendRow(row, widths, out));
  }

  private static void measure(List<String> row, int[] widths) {
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.max(widths[i], DisplayText.width(row.get(i)));
    }
  }

  private void appendRow(List<String> row, int[] widths, StringBuilder out) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = numericColumns.charAt(i) == 'r'
          ? DisplayText.padLeft(row.get(i), widths[i])
          : i == widths.length - 1 ? row.get(i) : DisplayText.padRight(row.get(i), widths[i]);
      line.append(i == 0 ? "" : GAP).append(i == paintedColumn && row != header ? painter.apply(cell) : cell);
    }
    out.append(line.toString().stripTrailing()).append('\n');
  }
}
