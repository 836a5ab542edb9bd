package org.aalam.internal.report;

import java.util.ArrayList;
import java.util.List;
import org.aalam.entity.ExtractedDocument;
import org.aalam.entity.Mention;

/**
 * A text cut at its line breaks and at its mentions.
 *
 * @param headline the first line as plain text where it is a headline, else empty
 * @param headlinePieces the same with its mentions
 * @param body all other lines that are not blank
 */
record Paragraphs(String headline, List<Article.Piece> headlinePieces, List<List<Article.Piece>> body) {
  private static final int MAX_HEADLINE = 160;
  private static final double PER_CENT = 100;

  static Paragraphs of(ExtractedDocument document) {
    List<List<Article.Piece>> lines = new Cutter(document).lines();
    boolean headed = lines.size() > 1 && plain(lines.get(0)).length() <= MAX_HEADLINE;
    return headed
        ? new Paragraphs(plain(lines.get(0)), lines.get(0), lines.subList(1, lines.size()))
        : new Paragraphs("", List.of(), lines);
  }

  private static String plain(List<Article.Piece> pieces) {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.text()));
    return text.toString().strip();
  }

  /** Collects pieces and closes a line at each line break outside a mention. */
  private static final class Cutter {
    private final List<List<Article.Piece>> lines = new ArrayList<>();
    private List<Article.Piece> line = new ArrayList<>();

    Cutter(ExtractedDocument document) {
      String text = document.text();
      int position = 0;
      for (Mention mention : document.mentions()) {
        plain(text.substring(position, mention.span().begin()));
        mention(document, mention);
        position = mention.span().end();
      }
      plain(text.substring(position));
      endLine();
    }

    private void mention(ExtractedDocument document, Mention mention) {
      line.add(new Article.Piece(VisibleText.oneLine(mention.text()), TypeCode.of(mention.type()),
          document.entityOf(mention).id(), Math.round(mention.confidence() * PER_CENT),
          mention.span().begin() + "–" + mention.span().end()));
    }

    private void plain(String text) {
      String[] parts = text.split("\\R", -1);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0) {
          endLine();
        }
        if (!parts[i].isEmpty()) {
          line.add(Article.Piece.plain(parts[i]));
        }
      }
    }

    private void endLine() {
      if (line.stream().anyMatch(piece -> !piece.text().isBlank())) {
        lines.add(line);
      }
      line = new ArrayList<>();
    }

    List<List<Article.Piece>> lines() {
      return lines;
    }
  }
}
