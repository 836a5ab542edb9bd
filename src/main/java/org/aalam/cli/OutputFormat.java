package org.aalam.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.aalam.entity.Span;
import org.aalam.internal.token.TokenizedText;
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
  CONLL(out -> new ConllWriter(out, OutputFormat::tokens));

  private final Opener opener;

  OutputFormat(Opener opener) {
    this.opener = opener;
  }

  DocumentWriter open(Writer out) throws IOException {
    return opener.open(out);
  }

  /** The library's own tokens, where they stand in the text as it was read. */
  private static List<List<Span>> tokens(String text) {
    TokenizedText tokenized = TokenizedText.of(text);
    return tokenized.sentences().stream()
        .map(sentence -> sentence.tokens().stream()
            .map(token -> tokenized.source().toOriginal(token.span()))
            .toList())
        .toList();
  }

  @FunctionalInterface
  private interface Opener {
    DocumentWriter open(Writer out) throws IOException;
  }
}
