package org.aalam.io;

import java.io.IOException;
import java.io.Writer;
import java.util.Objects;
import org.aalam.entity.ExtractedDocument;
import org.aalam.internal.report.ReportPage;

/**
 * Writes one HTML page for readers: of one document, its text with what was found, a table and a timeline; of several, a
 * report on all of them with links into the articles.
 *
 * <p>The page is whole in itself and asks the network for nothing. A text can hold anything and is shown as text. It is
 * written at {@link #close()}; until then only counts and a bounded part of the texts are kept, so that a large corpus
 * gives a page of at most five megabytes, in which the later articles are listed without their text. Not thread-safe.
 *
 * <p>Needs FreeMarker, which is an optional dependency of the library: a program that uses this class adds
 * {@code org.freemarker:freemarker}.
 */
public final class HtmlWriter implements DocumentWriter {
  private final Writer out;
  private final ReportPage page = new ReportPage();
  private boolean closed;

  /**
   * Makes a writer.
   *
   * @param out where to write, not null; it stays open
   */
  public HtmlWriter(Writer out) {
    this.out = Objects.requireNonNull(out, "out must not be null");
  }

  @Override
  public void write(String id, ExtractedDocument document) throws IOException {
    Objects.requireNonNull(id, "id must not be null");
    page.add(id, Objects.requireNonNull(document, "document must not be null"));
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    page.writeTo(out);
    out.flush();
  }
}
