package org.aalam.io;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.aalam.entity.ExtractedDocument;
import org.aalam.entity.Mention;
import org.aalam.entity.Span;

/**
 * Writes CoNLL: {@code TOKEN<TAB>TAG}, tags in BIO with the library's types, a blank line after each sentence and
 * {@code # newdoc id = …} before each document.
 *
 * <p>Tokens are written as the text has them, and are cut where a mention begins or ends inside one: {@code وبلينكن}
 * gives {@code و} and {@code بلينكن}. Every mention has exactly one {@code B-}. Not thread-safe.
 */
public final class ConllWriter implements DocumentWriter {
  private final Writer out;
  private final Function<String, List<List<Span>>> tokenizer;

  /**
   * Makes a writer.
   *
   * @param out where to write, not null; it stays open
   * @param tokenizer cuts a text into sentences and these into tokens, in text order, in UTF-16 code units; not null
   */
  public ConllWriter(Writer out, Function<String, List<List<Span>>> tokenizer) {
    this.out = Objects.requireNonNull(out, "out must not be null");
    this.tokenizer = Objects.requireNonNull(tokenizer, "tokenizer must not be null");
  }

  @Override
  public void write(String id, ExtractedDocument document) throws IOException {
    out.write("# newdoc id = " + oneLine(id) + "\n");
    Cutter cutter = new Cutter(document);
    for (List<Span> sentence : tokenizer.apply(document.text())) {
      for (Span token : sentence) {
        cutter.write(token);
      }
      if (!cutter.insideMention()) {
        out.write('\n');
      }
    }
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  /** Walks tokens and mentions side by side. */
  private final class Cutter {
    private final String text;
    private final List<Mention> mentions;
    private int next;
    private int opened = -1;
    private int position;

    Cutter(ExtractedDocument document) {
      this.text = document.text();
      this.mentions = document.mentions();
    }

    void write(Span token) throws IOException {
      // One original character may give several tokens; it is written with the first.
      position = Math.max(position, token.begin());
      while (position < token.end()) {
        while (next < mentions.size() && mentions.get(next).span().end() <= position) {
          next++;
        }
        int end = next == mentions.size() ? token.end() : Math.min(token.end(), edgeAfter(position));
        String piece = oneLine(text.substring(position, end)).strip();
        if (!piece.isEmpty()) {
          out.write(piece + "\t" + tag() + "\n");
        }
        position = end;
      }
    }

    private int edgeAfter(int offset) {
      Span span = mentions.get(next).span();
      return span.begin() > offset ? span.begin() : span.end();
    }

    private String tag() {
      if (next == mentions.size() || mentions.get(next).span().begin() > position) {
        return "O";
      }
      boolean first = opened != next;
      opened = next;
      return (first ? "B-" : "I-") + mentions.get(next).type();
    }

    /** A mention that a line break cuts keeps its tokens in one sentence. */
    boolean insideMention() {
      return next < mentions.size() && opened == next && position < mentions.get(next).span().end();
    }
  }
}
