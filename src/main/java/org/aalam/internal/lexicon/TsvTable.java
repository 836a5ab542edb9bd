package org.aalam.internal.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A strict reader of the library's data files: comment lines {@code # name: value} (source, licence and version are
 * required), a line of column names, then one row a line, tab separated. Every error names the file and the line.
 *
 * <p>Immutable and thread-safe.
 */
public final class TsvTable {
  private static final List<String> REQUIRED = List.of("source", "licence", "version");

  private final String name;
  private final Map<String, String> header;
  private final List<String> columns;
  private final List<Row> rows;

  private TsvTable(String name, Map<String, String> header, List<String> columns, List<Row> rows) {
    this.name = name;
    this.header = Map.copyOf(header);
    this.columns = List.copyOf(columns);
    this.rows = List.copyOf(rows);
  }

  /**
   * Reads a bundled file.
   *
   * @param owner the class beside which the file lies
   * @param file its name, such as {@code countries.tsv}
   * @throws UncheckedIOException where it is missing or unreadable
   * @throws IllegalStateException where it breaks the format
   */
  public static TsvTable load(Class<?> owner, String file) {
    try (InputStream in = owner.getResourceAsStream(file)) {
      if (in == null) {
        throw new IOException("data file " + file + " is missing beside " + owner.getName());
      }
      return read(file, new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a file in this format.
   *
   * @param name the file's name, for messages
   * @param reader its text; stays open
   * @throws IllegalStateException where the file breaks the format
   */
  public static TsvTable read(String name, Reader reader) throws IOException {
    Map<String, String> header = new LinkedHashMap<>();
    List<String> columns = null;
    List<Row> rows = new ArrayList<>();
    BufferedReader lines = new BufferedReader(reader);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.startsWith("#")) {
        readHeader(line, header);
      } else if (columns == null) {
        columns = List.of(line.split("\t", -1));
        requireHeader(name, header);
      } else {
        rows.add(row(name, number, line, columns));
      }
    }
    if (columns == null) {
      throw new IllegalStateException(name + ": no line of column names");
    }
    return new TsvTable(name, header, columns, rows);
  }

  private static void readHeader(String line, Map<String, String> header) {
    int colon = line.indexOf(':');
    if (colon > 0) {
      header.put(line.substring(1, colon).strip(), line.substring(colon + 1).strip());
    }
  }

  private static void requireHeader(String name, Map<String, String> header) {
    for (String field : REQUIRED) {
      if (header.getOrDefault(field, "").isEmpty()) {
        throw new IllegalStateException(name + ": the header lacks \"# " + field + ": …\"");
      }
    }
  }

  private static Row row(String name, int number, String line, List<String> columns) {
    List<String> cells = List.of(line.split("\t", -1));
    if (cells.size() != columns.size()) {
      throw new IllegalStateException(
          name + ":" + number + ": " + cells.size() + " columns, but " + columns.size() + " are named: " + line);
    }
    return new Row(name, number, columns, cells);
  }

  /** Returns the file's name. */
  public String name() {
    return name;
  }

  /** Returns a field of the header, such as {@code version}; empty where it is not there. */
  public String header(String field) {
    return header.getOrDefault(field, "");
  }

  /** Returns the column names in order. */
  public List<String> columns() {
    return columns;
  }

  /** Returns all rows in order. */
  public List<Row> rows() {
    return rows;
  }

  /**
   * One row.
   *
   * @param file the file's name
   * @param line its line number, from 1
   * @param columns the column names
   * @param cells as many cells as there are columns
   */
  public record Row(String file, int line, List<String> columns, List<String> cells) {

    /**
     * Returns the cell of a column.
     *
     * @throws IllegalStateException where there is no such column
     */
    public String get(String column) {
      int index = columns.indexOf(column);
      if (index < 0) {
        throw new IllegalStateException(file + ": no column \"" + column + "\" among " + columns);
      }
      return cells.get(index);
    }

    /** Returns the parts of a cell that are separated by {@code |}; none where the cell is empty. */
    public List<String> list(String column) {
      String cell = get(column);
      return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
    }
  }
}
