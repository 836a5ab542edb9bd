package org.aalam.internal.title;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.aalam.internal.data.ByteWriter;
import org.aalam.internal.find.FoundMention;
import org.aalam.internal.lexicon.Lexicons;
import org.aalam.internal.token.Sentence;
import org.aalam.internal.token.TokenizedText;

/**
 * Finds the titles and offices that stand beside the names of persons: before a name, one or several
 * ({@code رئيس الوزراء وزير الخارجية القطري الشيخ}), and after it in apposition ({@code ناصر بوريطة، وزير الشؤون الخارجية}).
 * What only compares ({@code نظيره}) or tells of kinship ({@code زوجته}) is no title. Immutable and thread-safe.
 */
public final class TitleFinder {
  /** The compiled list of titles. */
  public static final String LIST = TitleLexicon.FILE;

  private final TitleLexicon lexicon;

  /** Makes a finder that knows the given lists and the bundled list of titles. */
  public TitleFinder(Lexicons lexicons) {
    this.lexicon = TitleLexicon.load(lexicons);
  }

  /** Makes the list of titles from its tables and writes it as a finder reads it from {@link #LIST}. */
  public static void writeList(Lexicons lexicons, ByteWriter out) throws IOException {
    TitleLexicon.ofTables(lexicons).write(out);
  }

  /**
   * Finds the titles of a text.
   *
   * @param text the tokenized text
   * @param mentions all mentions in text order
   * @return what stands beside each mention, by its index; {@link NameContext#NONE} for what is no person
   */
  public List<NameContext> find(TokenizedText text, List<FoundMention> mentions) {
    NameContext[] contexts = new NameContext[mentions.size()];
    Arrays.fill(contexts, NameContext.NONE);
    int next = 0;
    for (Sentence sentence : text.sentences()) {
      int end = sentence.token(sentence.size() - 1).end();
      int first = next;
      while (next < mentions.size() && mentions.get(next).span().begin() < end) {
        next++;
      }
      if (next > first) {
        List<Unit> units = Unit.of(sentence, mentions, first);
        new SentenceTitles(lexicon, text.source().text(), units).addTo(contexts);
      }
    }
    return List.of(contexts);
  }
}
