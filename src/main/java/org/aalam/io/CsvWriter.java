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

/**
 * Writes comma-separated values (RFC 4180, lines end with CR LF): a header, then one row a mention. A value that is not
 * known is an empty field. Not thread-safe.
 */
public final class CsvWriter implements DocumentWriter {
  private static final List<String> HEADER = List.of("document", "begin", "end", "type", "text", "normalized",
      "confidence", "entity", "name", "latinName", "countryCode", "value");

  private final Writer out;
  private boolean headed;

  /**
   * Makes a writer.
   *
   * @param out where to write, not null; it stays open
   */
  public CsvWriter(Writer out) {
    this.out = Objects.requireNonNull(out, "out must not be null");
  }

  @Override
  public void write(String id, ExtractedDocument document) throws IOException {
    head();
    for (Mention mention : document.mentions()) {
      Entity entity = document.entityOf(mention);
      row(List.of(
          id,
          Integer.toString(mention.span().begin()),
          Integer.toString(mention.span().end()),
          mention.type().name(),
          mention.text(),
          mention.normalized(),
          String.format(Locale.ROOT, "%.4f", mention.confidence()),
          entity.id(),
          entity.name(),
          entity.latinName().orElse(""),
          entity.country().map(CountryCode::alpha2).orElse(""),
          entity.date().map(DateValue::iso8601).orElse("")));
    }
  }

  private void head() throws IOException {
    if (!headed) {
      headed = true;
      row(HEADER);
    }
  }

  private void row(List<String> fields) throws IOException {
    for (int i = 0; i < fields.size(); i++) {
      out.write(i == 0 ? "" : ",");
      out.write(quoted(fields.get(i)));
    }
    out.write("\r\n");
  }

  private static String quoted(String field) {
    boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
  }

  @Override
  public void close() throws IOException {
    head();
    out.flush();
  }
}
