package org.aalam.internal.timex;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.aalam.entity.Span;
import org.aalam.internal.token.Sentence;

/**
 * Finds date expressions by the grammar. The longest expression wins, and of several equally long ones the one whose
 * rule stands first.
 *
 * <p>Immutable and thread-safe; time is linear in the length of the sentence.
 */
public final class TimexFinder {
  private final TimexGrammar grammar;
  private final PieceSplitter splitter;

  private TimexFinder(TimexGrammar grammar) {
    this.grammar = grammar;
    this.splitter = new PieceSplitter(grammar.words());
  }

  /**
   * Reads the bundled grammar.
   *
   * @throws IllegalStateException where one of its tables is broken
   */
  public static TimexFinder load() {
    return new TimexFinder(TimexGrammar.load());
  }

  /** An expression by its pieces. */
  private record Found(int begin, int end, TimexRule rule, Said said) {
    int length() {
      return end - begin;
    }
  }

  /**
   * Finds the date expressions of a sentence.
   *
   * @param sentence its tokens, not null
   * @return the expressions in text order, none overlapping another
   */
  public List<Timex> find(Sentence sentence) {
    Objects.requireNonNull(sentence, "sentence must not be null");
    WordLattice lattice = new WordLattice(splitter.split(sentence), grammar.words());
    Chart chart = new Chart(grammar, lattice);
    List<Timex> timexes = new ArrayList<>();
    int position = 0;
    while (position < lattice.size()) {
      Optional<Found> found = longestAround(chart, lattice, position);
      found.ifPresent(match -> timexes.add(timex(match, lattice)));
      position = found.map(Found::end).orElse(position + 1);
      chart.forgetBefore(position);
    }
    return timexes;
  }

  /** A match gives way to a longer one that begins inside it: {@code قبل يوم} to {@code يوم 15 مايو}. */
  private Optional<Found> longestAround(Chart chart, WordLattice lattice, int position) {
    Optional<Found> first = longestAt(chart, lattice, position);
    if (first.isEmpty()) {
      return first;
    }
    for (int i = position + 1; i < first.get().end(); i++) {
      Optional<Found> later = longestAt(chart, lattice, i);
      if (later.isPresent() && later.get().end() > first.get().end()
          && later.get().length() > first.get().length()) {
        return later;
      }
    }
    return first;
  }

  private Optional<Found> longestAt(Chart chart, WordLattice lattice, int position) {
    Found best = null;
    for (TimexRule rule : grammar.rulesBeginning(lattice.classesAt(position))) {
      if (!rule.before().allowsBefore(lattice, position)) {
        continue;
      }
      for (Match match : chart.matches(rule.phrase(), position)) {
        boolean longer = best == null || match.end() > best.end();
        if (longer && rule.after().allowsAfter(lattice, match.end())) {
          best = new Found(position, match.end(), rule, match.said());
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static Timex timex(Found found, WordLattice lattice) {
    Piece first = lattice.piece(found.begin());
    Piece last = lattice.piece(found.end() - 1);
    return new Timex(new Span(first.begin(), last.end()), first.token(), last.token() + 1, found.rule().id(),
        found.said(), found.rule().weak());
  }
}
