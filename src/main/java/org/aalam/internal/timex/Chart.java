package org.aalam.internal.timex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The phrases of one sentence, each looked for once at each piece. Per phrase and piece at most one match is kept for
 * each end, and no match reaches beyond {@link #MAX_LENGTH} pieces, so that the work is linear in the sentence.
 *
 * <p>Made for one sentence and one thread.
 */
final class Chart {
  static final int MAX_LENGTH = 40;
  private static final int MAX_REPEATS = 14;

  private final TimexGrammar grammar;
  private final WordLattice lattice;
  private final List<Map<String, List<Match>>> memo;

  Chart(TimexGrammar grammar, WordLattice lattice) {
    this.grammar = grammar;
    this.lattice = lattice;
    this.memo = new ArrayList<>(lattice.size());
    for (int i = 0; i < lattice.size(); i++) {
      memo.add(null);
    }
  }

  /** A half-read pattern: where it stands and what its parts said. */
  private record State(int position, List<Said> said) {

    State then(Match match) {
      if (match.said() instanceof Said.Point point && point.fields().isEmpty()) {
        return new State(match.end(), said);
      }
      List<Said> more = new ArrayList<>(said);
      more.add(match.said());
      return new State(match.end(), more);
    }
  }

  /** Returns the matches of a word class or phrase that begin at a piece, at most one for each end. */
  List<Match> matches(String symbol, int position) {
    if (position >= lattice.size()) {
      return List.of();
    }
    Map<String, List<Match>> here = memo.get(position);
    if (here == null) {
      here = new HashMap<>();
      memo.set(position, here);
    }
    List<Match> found = here.get(symbol);
    if (found == null) {
      found = grammar.isWordClass(symbol) ? lattice.matches(symbol, position) : phrases(symbol, position);
      here.put(symbol, found);
    }
    return found;
  }

  private List<Match> phrases(String symbol, int position) {
    if (!grammar.canBegin(symbol, lattice.classesAt(position))) {
      return List.of();
    }
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
    List<State> states = advance(production.pattern(), List.of(new State(position, List.of())), position);
    List<Match> found = new ArrayList<>();
    for (State state : states) {
      Optional<Said> said = production.join().of(state.said()).flatMap(production.use()::apply);
      said.ifPresent(meaning -> found.add(new Match(state.position(), meaning)));
    }
    return found;
  }

  private List<State> advance(Pattern pattern, List<State> states, int begin) {
    if (states.isEmpty()) {
      return states;
    }
    if (pattern instanceof Pattern.Symbol symbol) {
      return advanceSymbol(symbol.name(), states, begin);
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

  private List<State> advanceSymbol(String symbol, List<State> states, int begin) {
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
      if (each.position() == state.position() && each.said().equals(state.said())) {
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
