package org.aalam.io;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.aalam.entity.CountryCode;
import org.aalam.entity.DateValue;
import org.aalam.entity.Entity;
import org.aalam.entity.ExtractedDocument;
import org.aalam.entity.Mention;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes comma-separated values (RFC 4180, lines end with CR LF): a header, then one row a mention. A value that is not
 * known is an empty field. {@code weekdayConflict} is {@code true} where the text names a weekday that the date does not
 * fall on, else empty.
 *
 * <p>A spreadsheet takes a field that begins with {@code = + - @} for a formula. Such a field, and one that begins with
 * an apostrophe, a tab or a line end, gets an apostrophe in front: to have the value itself, take away one apostrophe
 * where a field begins with one. Not thread-safe.
 */
public final class CsvWriter implements DocumentWriter {
  private static final Object[] HEADER = {"document", "begin", "end", "type", "text", "normalized",
      "confidence", "entity", "name", "latinName", "countryCode", "value", "weekdayConflict"};
  private static final char GUARD = '\'';
  private static final String GUARDED = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20" + GUARD;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Writer out;
  private final CSVPrinter printer;
  private final boolean marked;
  private boolean headed;

  /**
   * Makes a writer.
   *
   * @param out where to write, not null; it stays open
   * @throws IOException where the stream cannot be written
   */
  public CsvWriter(Writer out) throws IOException {
    this(out, false);
  }

  /**
   * Makes a writer.
   *
   * @param out where to write, not null; it stays open
   * @param marked whether a byte order mark comes first: Excel does not read Arabic without one, other programs take
   *     it for a part of the first column's name
   * @throws IOException where the stream cannot be written
   */
  public CsvWriter(Writer out, boolean marked) throws IOException {
    this.out = Objects.requireNonNull(out, "out must not be null");
    this.printer = new CSVPrinter(out, CSVFormat.RFC4180);
    this.marked = marked;
  }

  @Override
  public void write(String id, ExtractedDocument document) throws IOException {
    head();
    for (Mention mention : document.mentions()) {
      Entity entity = document.entityOf(mention);
      printer.printRecord(List.of(
          guarded(id),
          mention.span().begin(),
          mention.span().end(),
          mention.type().name(),
          guarded(mention.text()),
          guarded(mention.normalized()),
          String.format(Locale.ROOT, "%.4f", mention.confidence()),
          guarded(entity.id()),
          guarded(entity.name()),
          guarded(entity.latinName().orElse("")),
          entity.country().map(CountryCode::alpha2).orElse(""),
          guarded(entity.date().map(DateValue::iso8601).orElse("")),
          entity.date().filter(DateValue::weekdayConflict).map(date -> "true").orElse("")));
    }
  }

  private static String guarded(String field) {
    return !field.isEmpty() && GUARDED.indexOf(field.charAt(0)) >= 0 ? GUARD + field : field;
  }

  private void head() throws IOException {
    if (!headed) {
      headed = true;
      if (marked) {
        out.write(BYTE_ORDER_MARK);
      }
      printer.printRecord(HEADER);
    }
  }

  @Override
  public void close() throws IOException {
    head();
    printer.flush();
  }
}
