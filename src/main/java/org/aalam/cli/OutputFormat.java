package org.aalam.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import org.aalam.entity.Span;
import org.aalam.internal.token.TokenizedText;
import org.aalam.io.BratWriter;
import org.aalam.io.ConllWriter;
import org.aalam.io.CsvWriter;
import org.aalam.io.DocumentWriter;
import org.aalam.io.HtmlWriter;
import org.aalam.io.JsonArrayWriter;
import org.aalam.io.JsonLinesWriter;
import org.aalam.io.TableWriter;

/** The formats that {@code extract} writes: each to one stream, or as files into one folder. */
enum OutputFormat {
  TABLE((out, style) -> new TableWriter(out, style.coloured())),
  JSONL((out, style) -> new JsonLinesWriter(out, style.withText())),
  JSON((out, style) -> new JsonArrayWriter(out, style.withText())),
  CSV((out, style) -> new CsvWriter(out, style.byteOrderMark())),
  CONLL((out, style) -> new ConllWriter(out, OutputFormat::tokens)),
  BRAT(BratWriter::new),
  HTML((out, style) -> new HtmlWriter(out));

  private final StreamOpener streamOpener;
  private final FolderOpener folderOpener;

  OutputFormat(StreamOpener opener) {
    this.streamOpener = opener;
    this.folderOpener = folder -> {
      throw new IllegalStateException(this + " is written to one stream");
    };
  }

  OutputFormat(FolderOpener opener) {
    this.folderOpener = opener;
    this.streamOpener = (out, style) -> {
      throw new IllegalStateException(this + " is written into a folder");
    };
  }

  /** Tells whether {@code --output} names a folder, which the format fills with files. */
  boolean writesFolder() {
    return this == BRAT;
  }

  /** Tells whether a run that was cut off can be gone on with: one line a document, with its id. */
  boolean isResumable() {
    return this == JSONL;
  }

  /** Tells whether what is written of a document depends on it alone, so that several can be written side by side. */
  boolean isSeparable() {
    return this == JSONL || this == CONLL;
  }

  /** Tells whether records can carry the text. */
  boolean hasText() {
    return this == JSONL || this == JSON;
  }

  DocumentWriter open(Writer out, OutputStyle style) throws IOException {
    return streamOpener.open(out, style);
  }

  DocumentWriter open(Path folder) throws IOException {
    return folderOpener.open(folder);
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
  private interface StreamOpener {
    DocumentWriter open(Writer out, OutputStyle style) throws IOException;
  }

  @FunctionalInterface
  private interface FolderOpener {
    DocumentWriter open(Path folder) throws IOException;
  }
}
