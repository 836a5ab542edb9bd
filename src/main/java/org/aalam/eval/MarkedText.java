package org.aalam.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.aalam.entity.EntityValue;
import org.aalam.entity.ExtractedDocument;
import org.aalam.entity.Mention;
import org.aalam.entity.Span;
import org.aalam.io.GoldArticle;
import org.aalam.io.GoldMention;

/**
 * A text with its labelled spans, whatever they come from: the common ground of gold and prediction.
 *
 * @param text the text
 * @param values the spans in text order, each with its value, empty for none
 */
record MarkedText(String text, SortedMap<LabelledSpan, String> values) {

  MarkedText {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  static MarkedText of(GoldArticle article) {
    SortedMap<LabelledSpan, String> values = new TreeMap<>();
    for (GoldMention mention : article.mentions()) {
      values.put(new LabelledSpan(mention.span(), mention.type().name()), mention.value().orElse(""));
    }
    return new MarkedText(article.text(), values);
  }

  static MarkedText of(ExtractedDocument document) {
    SortedMap<LabelledSpan, String> values = new TreeMap<>();
    for (Mention mention : document.mentions()) {
      values.put(
          new LabelledSpan(mention.span(), mention.type().name()),
          document.entityOf(mention).value().map(EntityValue::canonical).orElse(""));
    }
    return new MarkedText(document.text(), values);
  }

  /** Joins the tokens of a sentence with spaces; tags that name no span are passed over. */
  static MarkedText of(List<String> tokens, List<String> tags) {
    List<Integer> begins = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String token : tokens) {
      begins.add(text.length());
      text.append(token).append(' ');
    }
    SortedMap<LabelledSpan, String> values = new TreeMap<>();
    for (LabelledSpan inTokens : BioTags.spans(tags)) {
      int last = inTokens.span().end() - 1;
      Span span = new Span(begins.get(inTokens.span().begin()), begins.get(last) + tokens.get(last).length());
      values.put(new LabelledSpan(span, inTokens.label()), "");
    }
    return new MarkedText(text.toString().stripTrailing(), values);
  }
}
