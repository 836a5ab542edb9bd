package org.aalam.io;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.Objects;
import org.aalam.entity.ExtractedDocument;

/**
 * Writes JSON Lines: one JSON object a document, each on a line of its own.
 *
 * <p>{@code begin} and {@code end} count UTF-16 code units of the text, {@code mentions} of an entity are indexes into
 * the document's {@code mentions}, and a field whose value is not known is absent. Not thread-safe.
 */
public final class JsonLinesWriter implements DocumentWriter {
  private final Writer out;
  private final JsonGenerator json;
  private final boolean withText;

  /**
   * Makes a writer.
   *
   * @param out where to write, not null; it stays open
   * @throws IOException where the stream cannot be written
   */
  public JsonLinesWriter(Writer out) throws IOException {
    this(out, false);
  }

  /**
   * Makes a writer.
   *
   * @param out where to write, not null; it stays open
   * @param withText whether each object has the document's text too, as {@code text}
   * @throws IOException where the stream cannot be written
   */
  public JsonLinesWriter(Writer out, boolean withText) throws IOException {
    this.out = Objects.requireNonNull(out, "out must not be null");
    this.json = JsonRecord.generator(out).setPrettyPrinter(new MinimalPrettyPrinter(""));
    this.withText = withText;
  }

  @Override
  public void write(String id, ExtractedDocument document) throws IOException {
    JsonRecord.write(json, id, document, withText);
    json.writeRaw('\n');
    json.flush();
  }

  @Override
  public void close() throws IOException {
    json.close();
    out.flush();
  }
}
