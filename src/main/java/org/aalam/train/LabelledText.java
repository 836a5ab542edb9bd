package org.aalam.train;

import java.util.ArrayList;
import java.util.List;
import org.aalam.entity.Span;
import org.aalam.internal.model.LabelSet;
import org.aalam.internal.text.TextNormalizer;
import org.aalam.internal.token.Sentence;
import org.aalam.internal.token.Token;
import org.aalam.internal.token.TokenizedText;
import org.aalam.io.ConllSentence;
import org.aalam.io.GoldArticle;
import org.aalam.io.GoldMention;

/**
 * A text whose tokens carry BIO labels.
 *
 * @param sentences the text's sentences
 * @param labels for each sentence the labels of its tokens
 */
record LabelledText(List<Sentence> sentences, List<List<String>> labels) {

  /** Labels the tokens of a gold article: every token that shares a code unit with a mention. */
  static LabelledText of(GoldArticle article) {
    TokenizedText text = TokenizedText.of(article.text());
    List<List<String>> labels = new ArrayList<>();
    int next = 0;
    for (Sentence sentence : text.sentences()) {
      List<String> tags = new ArrayList<>(sentence.size());
      int open = -1;
      for (Token token : sentence.tokens()) {
        Span span = text.source().toOriginal(token.span());
        while (next < article.mentions().size() && article.mentions().get(next).span().end() <= span.begin()) {
          next++;
        }
        GoldMention mention = next < article.mentions().size() ? article.mentions().get(next) : null;
        boolean inside = mention != null && mention.span().overlaps(span);
        tags.add(!inside ? LabelSet.OUTSIDE : (open == next ? "I-" : "B-") + mention.type());
        open = inside ? next : -1;
      }
      labels.add(tags);
    }
    return new LabelledText(text.sentences(), labels);
  }

  /** Takes over a CoNLL sentence; an {@code I-} that opens a mention becomes a {@code B-}. */
  static LabelledText of(ConllSentence sentence) {
    List<String> tags = new ArrayList<>(sentence.tags().size());
    String previous = LabelSet.OUTSIDE;
    for (String tag : sentence.tags()) {
      boolean goesOn = tag.startsWith("I-") && LabelSet.typeOf(previous).equals(LabelSet.typeOf(tag));
      tags.add(tag.equals(LabelSet.OUTSIDE) || goesOn ? tag : "B-" + LabelSet.typeOf(tag));
      previous = tag;
    }
    return new LabelledText(List.of(sentence(sentence.tokens())), List.of(tags));
  }

  /** Makes a sentence of given tokens, which are normalized but not cut further. */
  static Sentence sentence(List<String> words) {
    List<Token> tokens = new ArrayList<>(words.size());
    int begin = 0;
    for (String word : words) {
      String form = TextNormalizer.normalizedForm(word);
      Token token = Token.of(begin, form.isEmpty() ? word : form);
      tokens.add(token);
      begin = token.end() + 1;
    }
    return new Sentence(tokens);
  }
}
