package org.aalam.io;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.Objects;
import org.aalam.entity.ExtractedDocument;

/**
 * Writes one JSON array with the same object a document as {@link JsonLinesWriter}, each on a line of its own. Without
 * a document the array is empty. Not thread-safe.
 */
public final class JsonArrayWriter implements DocumentWriter {
  private final Writer out;
  private final JsonGenerator json;
  private final boolean withText;
  private boolean first = true;
  private boolean closed;

  /**
   * Makes a writer.
   *
   * @param out where to write, not null; it stays open
   * @throws IOException where the stream cannot be written
   */
  public JsonArrayWriter(Writer out) throws IOException {
    this(out, false);
  }

  /**
   * Makes a writer.
   *
   * @param out where to write, not null; it stays open
   * @param withText whether each object has the document's text too, as {@code text}
   * @throws IOException where the stream cannot be written
   */
  public JsonArrayWriter(Writer out, boolean withText) throws IOException {
    this.out = Objects.requireNonNull(out, "out must not be null");
    this.json = JsonRecord.generator(out).setPrettyPrinter(new MinimalPrettyPrinter(""));
    this.withText = withText;
  }

  @Override
  public void write(String id, ExtractedDocument document) throws IOException {
    json.writeRaw(first ? "[\n" : ",\n");
    first = false;
    JsonRecord.write(json, id, document, withText);
    json.flush();
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    json.writeRaw(first ? "[]\n" : "\n]\n");
    json.close();
    out.flush();
  }
}
