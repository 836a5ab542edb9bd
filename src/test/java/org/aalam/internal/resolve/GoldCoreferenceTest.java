package org.aalam.internal.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aalam.entity.ExtractedDocument;
import org.aalam.entity.Mention;
import org.aalam.entity.MentionSource;
import org.aalam.entity.Provenance;
import org.aalam.entity.Span;
import org.aalam.eval.NameScore;
import org.aalam.eval.Scorer;
import org.aalam.internal.find.FoundMention;
import org.aalam.internal.lexicon.Lexicons;
import org.aalam.internal.text.NormalizedText;
import org.aalam.internal.text.TextNormalizer;
import org.aalam.internal.token.TokenizedText;
import org.aalam.io.GoldArticle;
import org.aalam.io.GoldMention;
import org.aalam.io.GoldReader;
import org.junit.jupiter.api.Test;

/** Gathers gold mentions, so that only the gathering is judged. {@code -Dgold.folder=…} reads other articles. */
class GoldCoreferenceTest {
  private static final EntityResolver RESOLVER = new EntityResolver(Lexicons.load());
  private static final Path FOLDER = Path.of(System.getProperty("gold.folder", "testdata/articles"));

  @Test
  void gathersGoldMentionsOfPersonsAndOrganizations() throws IOException {
    Scorer scorer = new Scorer();
    for (GoldArticle article : GoldReader.readFolder(FOLDER)) {
      scorer.add(article, resolved(article));
    }
    NameScore names = scorer.report().names().orElseThrow();
    System.out.printf(Locale.ROOT, "gold mentions of persons and organizations: B-cubed F1 %.4f, %d of %d links wrong%n",
        names.linking().f1(), names.wrongLinks(), names.links());
    assertThat(names.linking().f1()).isGreaterThan(0.985);
    assertThat(names.wrongMerges()).isLessThanOrEqualTo(0.01);
  }

  private static ExtractedDocument resolved(GoldArticle article) {
    TokenizedText text = TokenizedText.of(article.text());
    List<Occurrence> occurrences = new ArrayList<>();
    for (GoldMention gold : article.mentions()) {
      Span span = normalized(text.source(), gold.span());
      String words = TextNormalizer.normalizedForm(gold.span().in(article.text()));
      boolean swallowed = span.begin() > 0 && text.source().text().startsWith("لل", span.begin() - 1);
      String name = !swallowed ? words : words.startsWith("لجنة") ? "ال" + words : "ا" + words;
      occurrences.add(new Occurrence(
          new Mention(gold.span(), gold.type(), gold.span().in(article.text()), name, 1, MentionSource.MODEL, ""),
          new FoundMention(span, gold.type(), name, 1, MentionSource.MODEL, "", Optional.empty())));
    }
    return new ExtractedDocument(article.text(), article.referenceDate(),
        occurrences.stream().map(Occurrence::mention).toList(),
        RESOLVER.resolve(text, occurrences, article.referenceDate()), new Provenance("test", "none"));
  }

  /** The normalized characters that come from a span of the original. */
  private static Span normalized(NormalizedText text, Span original) {
    int begin = -1;
    int end = 0;
    for (int i = 0; i < text.text().length(); i++) {
      Span source = text.toOriginal(new Span(i, i + 1));
      if (source.overlaps(original)) {
        begin = begin < 0 ? i : begin;
        end = i + 1;
      }
    }
    return new Span(begin, end);
  }
}
