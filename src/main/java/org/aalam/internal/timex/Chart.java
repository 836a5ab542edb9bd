package org.aalam.internal.timex;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The phrases of one sentence, each looked for once at each piece. Per phrase and piece at most one match is kept for
 * each end, and no match reaches beyond {@link #MAX_LENGTH} pieces, so that the work is linear in the sentence.
 *
 * <p>Made for one sentence and one thread.
 */
final class Chart {
  static final int MAX_LENGTH = 40;
  private static final int MAX_REPEATS = 10;

  private final TimexGrammar grammar;
  private final WordLattice lattice;
  /** By piece, then by symbol. */
  private final List<List<List<Match>>> memo;

  Chart(TimexGrammar grammar, WordLattice lattice) {
    this.grammar = grammar;
    this.lattice = lattice;
    this.memo = new ArrayList<>(lattice.size());
    for (int i = 0; i < lattice.size(); i++) {
      memo.add(null);
    }
  }

  /**
   * A half-read pattern.
   *
   * @param position where it stands
   * @param before the state before its last part that says something, null at the beginning
   * @param said what that part says, null at the beginning
   */
  private record State(int position, State before, Said said) {

    State then(Match match) {
      return match.said().isNothing() ? new State(match.end(), before, said) : new State(match.end(), this, match.said());
    }

    /** Returns what the parts say, in their order. */
    List<Said> parts() {
      List<Said> parts = new ArrayList<>();
      for (State state = this; state.said != null; state = state.before) {
        parts.add(state.said);
      }
      Collections.reverse(parts);
      return parts;
    }

    boolean saysTheSame(State other) {
      return Objects.equals(said, other.said)
          && (before == other.before || before != null && other.before != null && before.saysTheSame(other.before));
    }
  }

  /** Returns the matches of a word class or phrase that begin at a piece, of a phrase at most one for each end. */
  List<Match> matches(int symbol, int position) {
    if (position >= lattice.size()) {
      return List.of();
    }
    if (grammar.isWordClass(symbol)) {
      return lattice.matches(symbol, position);
    }
    if (!grammar.starts().of(symbol).allow(lattice, position)) {
      return List.of();
    }
    List<List<Match>> here = memo.get(position);
    if (here == null) {
      here = new ArrayList<>(Collections.nCopies(grammar.symbolCount(), null));
      memo.set(position, here);
    }
    List<Match> found = here.get(symbol);
    if (found == null) {
      found = phrases(symbol, position);
      here.set(symbol, found);
    }
    return found;
  }

  private List<Match> phrases(int symbol, int position) {
    List<Match> found = new ArrayList<>();
    for (Production production : grammar.productions(symbol)) {
      for (Match match : matches(production, position)) {
        addNew(match, found);
      }
    }
    return found;
  }

  /** Gives up what is known of the pieces before a position, which nobody will ask for again. */
  void forgetBefore(int position) {
    for (int i = position - 1; i >= 0 && memo.get(i) != null; i--) {
      memo.set(i, null);
    }
  }

  /** Returns the matches of one production. */
  List<Match> matches(Production production, int position) {
    List<State> states = advance(production.pattern(), List.of(new State(position, null, null)), position);
    List<Match> found = new ArrayList<>();
    for (State state : states) {
      Optional<Said> said = production.join().of(state.parts()).flatMap(production.use()::apply);
      said.ifPresent(meaning -> found.add(new Match(state.position(), meaning)));
    }
    return found;
  }

  private List<State> advance(Pattern pattern, List<State> states, int begin) {
    if (states.isEmpty()) {
      return states;
    }
    if (pattern instanceof Pattern.Symbol symbol) {
      return advanceSymbol(symbol.id(), states, begin);
    }
    if (pattern instanceof Pattern.Sequence sequence) {
      List<State> current = states;
      for (Pattern part : sequence.parts()) {
        current = advance(part, current, begin);
      }
      return current;
    }
    List<State> all = new ArrayList<>();
    if (pattern instanceof Pattern.Choice choice) {
      for (Pattern part : choice.parts()) {
        advance(part, states, begin).forEach(state -> addNew(state, all));
      }
    } else if (pattern instanceof Pattern.Optional optional) {
      advance(optional.part(), states, begin).forEach(state -> addNew(state, all));
      states.forEach(state -> addNew(state, all));
    } else if (pattern instanceof Pattern.Repeated repeated) {
      List<State> current = states;
      for (int i = 0; i < MAX_REPEATS && !current.isEmpty(); i++) {
        current = advance(repeated.part(), current, begin);
        current.forEach(state -> addNew(state, all));
      }
    }
    return all;
  }

  private List<State> advanceSymbol(int symbol, List<State> states, int begin) {
    List<State> next = new ArrayList<>();
    for (State state : states) {
      for (Match match : matches(symbol, state.position())) {
        if (match.end() - begin <= MAX_LENGTH) {
          addNew(state.then(match), next);
        }
      }
    }
    return next;
  }

  private static void addNew(State state, List<State> states) {
    for (State each : states) {
      if (each.position() == state.position() && each.saysTheSame(state)) {
        return;
      }
    }
    if (states.size() < MAX_LENGTH) {
      states.add(state);
    }
  }

  private static void addNew(Match match, List<Match> matches) {
    for (Match each : matches) {
      if (each.end() == match.end()) {
        return;
      }
    }
    matches.add(match);
  }
}
