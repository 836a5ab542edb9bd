package org.aalam.cli;

import java.io.IOException;
import java.io.Writer;
import org.aalam.io.ConllWriter;
import org.aalam.io.CsvWriter;
import org.aalam.io.DocumentWriter;
import org.aalam.io.JsonArrayWriter;
import org.aalam.io.JsonLinesWriter;
import org.aalam.io.TableWriter;

/** The formats that {@code extract} writes. */
enum OutputFormat {
  TABLE(TableWriter::new),
  JSONL(JsonLinesWriter::new),
  JSON(JsonArrayWriter::new),
  CSV(CsvWriter::new),
  CONLL(ConllWriter::new);

  private final Opener opener;

  OutputFormat(Opener opener) {
    this.opener = opener;
  }

  DocumentWriter open(Writer out) throws IOException {
    return opener.open(out);
  }

  @FunctionalInterface
  private interface Opener {
    DocumentWriter open(Writer out) throws IOException;
  }
}
