package org.aalam.internal.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aalam.entity.ExtractedDocument;
import org.aalam.entity.Provenance;
import org.aalam.internal.lexicon.Country;
import org.aalam.internal.lexicon.CountryTable;

/**
 * One HTML page: the article itself where there is one, a report on the corpus where there are several.
 *
 * <p>Of a corpus, counts are kept, and rendered pieces up to a number of bytes that keeps the page light to open and the
 * heap flat: full articles first come, first served, and a line in the list for each. Not thread-safe.
 */
public final class ReportPage {
  private static final int ARTICLE_BYTES = 1_800_000;
  private static final int LIST_BYTES = 2_500_000;
  /** An article that is shorter than this hardly exists: with less room left no more are tried. */
  private static final int SMALL_ARTICLE_BYTES = 4_000;
  /** What a page of an article needs at least, in bytes for each code unit of its text. */
  private static final int MIN_GROWTH = 2;
  private static final int CAPTION_LENGTH = 70;
  private static final int KEY_NAMES = 2;
  private static final int KEY_NAME_LENGTH = 24;

  private final CountryTable countryTable = CountryTable.load();
  private final Templates templates = new Templates();
  private final Corpus corpus = new Corpus(countryTable::byCode);
  private final List<String> articles = new ArrayList<>();
  private final List<String> entries = new ArrayList<>();
  private int count;
  private int articleBytes;
  private int listBytes;
  private int unlisted;
  private Article first;
  private Provenance provenance = new Provenance("aalam", "–");

  /** Adds a document; none of the arguments is null. */
  public void add(String id, ExtractedDocument document) {
    count++;
    corpus.add(document);
    if (count == 1) {
      provenance = document.provenance();
      first = Article.of(count, id, document, this::countryName);
      return;
    }
    if (count == 2) {
      addToCorpus(first, 0);
      first = null;
    }
    addToCorpus(Article.of(count, id, document, this::countryName), document.text().length());
  }

  private String countryName(String code) {
    return countryTable.byCode(code).map(Country::name).orElse("");
  }

  private void addToCorpus(Article article, int length) {
    boolean full = false;
    int room = ARTICLE_BYTES - articleBytes;
    if (room > Math.max(SMALL_ARTICLE_BYTES, MIN_GROWTH * length)) {
      String rendered = templates.render("article.ftlh", Map.of("article", article, "inCorpus", true));
      int bytes = rendered.getBytes(StandardCharsets.UTF_8).length;
      full = bytes <= room;
      if (full) {
        articles.add(rendered);
        articleBytes += bytes;
      }
    }
    list(article, full);
  }

  private void list(Article article, boolean full) {
    if (unlisted > 0) {
      unlisted++;
      return;
    }
    String entry = templates.render("entry.ftlh", Map.of("article", article, "full", full,
        "caption", article.caption(CAPTION_LENGTH), "names", keyNames(article)));
    int bytes = entry.getBytes(StandardCharsets.UTF_8).length;
    if (listBytes + bytes > LIST_BYTES) {
      unlisted++;
      return;
    }
    listBytes += bytes;
    entries.add(entry);
  }

  /** What an article names most often, but for dates and for what its caption says anyway. */
  private static List<String> keyNames(Article article) {
    String caption = article.caption(CAPTION_LENGTH);
    return article.rows().stream()
        .filter(row -> !row.type().equals("dat") && !row.type().equals("nat") && !caption.contains(row.name()))
        .sorted(Comparator.comparingInt(Article.Row::mentions).reversed())
        .limit(KEY_NAMES)
        .map(row -> VisibleText.beginning(row.name(), KEY_NAME_LENGTH))
        .toList();
  }

  /** Writes the page; the stream stays open. */
  public void writeTo(Writer out) throws IOException {
    String style = Templates.text("report.css");
    String script = Templates.text("report.js");
    Map<String, Object> values = new HashMap<>(Map.of(
        "style", style, "styleHash", Templates.policyHash(style),
        "script", script, "scriptHash", Templates.policyHash(script),
        "library", VisibleText.oneLine(provenance.library()), "model", VisibleText.oneLine(provenance.model()),
        "entries", entries, "unlisted", unlisted));
    List<String> shown = articles;
    if (count == 1) {
      values.put("single", first);
      shown = List.of(templates.render("article.ftlh", Map.of("article", first, "inCorpus", false)));
    }
    values.put("articles", shown);
    if (count > 1) {
      values.put("overview", corpus.overview());
    }
    templates.render("page.ftlh", values, out);
  }
}
