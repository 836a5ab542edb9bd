package org.aalam.internal.timex;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.aalam.internal.data.ByteWriter;
import org.aalam.internal.text.RecentWords;
import org.aalam.internal.token.Sentence;
import org.aalam.internal.token.Token;

/**
 * Finds date expressions by the grammar. The longest expression wins, and of several equally long ones the one whose
 * rule stands first.
 *
 * <p>Thread-safe: what it remembers of words saves time and changes no answer. Time is linear in the length of the sentence.
 */
public final class TimexFinder {
  /** The compiled grammar. */
  public static final String GRAMMAR = TimexGrammar.FILE;

  private final TimexGrammar grammar;
  private final PieceSplitter splitter;
  private final RecentWords<DateWord> recentWords = new RecentWords<>(RecentWords.MANY);

  private TimexFinder(TimexGrammar grammar) {
    this.grammar = grammar;
    this.splitter = new PieceSplitter(grammar.words());
  }

  /**
   * Reads the bundled grammar as the build has compiled it.
   *
   * @throws java.io.UncheckedIOException where it is missing, damaged or of another version
   */
  public static TimexFinder load() {
    return new TimexFinder(TimexGrammar.load());
  }

  /**
   * Makes the grammar from its tables and writes it as a finder reads it from {@link #GRAMMAR}.
   *
   * @throws IllegalStateException where one of the tables is broken
   */
  public static void writeGrammar(ByteWriter out) throws IOException {
    TimexGrammar.ofTables().write(out);
  }

  /**
   * Finds the date expressions of a sentence.
   *
   * @param sentence its tokens, not null
   * @return the expressions in text order, none overlapping another
   */
  public List<Timex> find(Sentence sentence) {
    Objects.requireNonNull(sentence, "sentence must not be null");
    DateWord[] words = new DateWord[sentence.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = word(sentence.token(i));
    }
    return find(sentence, words);
  }

  /** Returns what the grammar knows of a token by itself. */
  public DateWord word(Token token) {
    return recentWords.get(token.form(), form -> DateWord.of(token, splitter, grammar));
  }

  /** Does what {@link #find(Sentence)} does, given the {@link #word} of each token. */
  public List<Timex> find(Sentence sentence, DateWord[] words) {
    boolean any = false;
    for (DateWord word : words) {
      any |= word.begins();
    }
    if (!any) {
      return List.of();
    }
    int[] begins = new int[words.length];
    for (int i = 0; i < begins.length; i++) {
      begins[i] = sentence.token(i).begin();
    }
    return new TimexSearch(grammar, new WordLattice(words, begins, grammar)).run();
  }
}
