package org.aalam.internal.timex;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.aalam.internal.data.ByteWriter;
import org.aalam.internal.token.Sentence;

/**
 * Finds date expressions by the grammar. The longest expression wins, and of several equally long ones the one whose
 * rule stands first.
 *
 * <p>Immutable and thread-safe; time is linear in the length of the sentence.
 */
public final class TimexFinder {
  /** The compiled grammar. */
  public static final String GRAMMAR = TimexGrammar.FILE;

  private final TimexGrammar grammar;
  private final PieceSplitter splitter;

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
    WordLattice lattice = new WordLattice(splitter.split(sentence), grammar.words(), grammar.numbers());
    return new TimexSearch(grammar, lattice).run();
  }
}
