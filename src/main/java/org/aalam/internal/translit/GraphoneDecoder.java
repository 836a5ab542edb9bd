package org.aalam.internal.translit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;

/** Finds the cheapest spellings of a word under a {@link GraphoneModel} by beam search. Immutable and thread-safe. */
final class GraphoneDecoder {
  private static final int BEAM = 24;
  private static final int MAX_CHOICES = 16;
  /** A way that costs so many nats more than the best to the same place is given up. */
  private static final double MAX_BEHIND = 7;
  /** A longer word is spelt as if it ended here: no name has as many letters. */
  static final int MAX_LETTERS = 40;

  /**
   * A way to a place in the word: the last symbol, the way before it, the state of the model before that symbol, and a hash
   * of the Latin letters so far.
   */
  private record Path(Path before, int symbol, int from, double cost, int latin) {}

  /** A way that goes on, with the state that it has reached. */
  private record Kept(Path path, int state) {}

  /** The ways to one place; those that cost too much to be gone on with are not taken up. */
  private static final class Ways {
    private final List<Path> paths = new ArrayList<>();
    private double cheapest = Double.POSITIVE_INFINITY;

    void add(Path path) {
      paths.add(path);
      cheapest = Math.min(cheapest, path.cost);
    }

    boolean takes(double cost) {
      return cost <= cheapest + MAX_BEHIND;
    }
  }

  /** A spelling with its graphones, from the first to the last, and what they cost with and without habits, in nats. */
  record Candidate(String latin, int[] symbols, double cost, double habitCost) {}

  private final GraphoneModel model;
  /** The symbols of the graphones of each letter or two. */
  private final Map<String, List<Integer>> byLetters = new HashMap<>();
  private final Map<String, int[]> choices = new ConcurrentHashMap<>();

  /** Makes a decoder; of the graphones of a letter only the most frequent are ever chosen. */
  GraphoneDecoder(GraphoneModel model) {
    this.model = model;
    for (int i = 0; i < model.graphones().size(); i++) {
      byLetters.computeIfAbsent(model.graphones().get(i).arabic(), key -> new ArrayList<>()).add(GraphoneModel.FIRST + i);
    }
  }

  /** Returns the symbols that may be chosen for a letter or two, which are sorted when they are met first; else null. */
  private int[] choices(String arabic) {
    List<Integer> all = byLetters.get(arabic);
    return all == null ? null : choices.computeIfAbsent(arabic, key -> all.stream()
        .sorted(Comparator.comparingDouble((Integer symbol) -> model.cost(0, symbol)).thenComparing(s -> s))
        .limit(MAX_CHOICES)
        .mapToInt(symbol -> symbol)
        .toArray());
  }

  /**
   * Spells a word.
   *
   * @param word a word in the form of {@link ArabicSpelling}; letters that the model does not know are left out
   * @param kind 0 for a word of a person's name, 1 for others
   * @param habit what a graphone costs beside the model's cost, in nats
   * @param most how many spellings to return at most
   * @return different spellings, the cheapest first; none where the word has no letter that the model knows
   */
  List<Candidate> spell(String word, int kind, ToDoubleFunction<Graphone> habit, int most) {
    String letters = known(word);
    if (letters.isEmpty()) {
      return List.of();
    }
    List<Ways> ways = new ArrayList<>();
    for (int i = 0; i <= letters.length(); i++) {
      ways.add(new Ways());
    }
    for (int i = 0; i < letters.length(); i++) {
      List<Kept> best = i == 0
          ? List.of(new Kept(new Path(null, kind, 0, 0, 0), model.begin(kind)))
          : pruned(ways.get(i).paths);
      for (int length = 1; length <= 2 && i + length <= letters.length(); length++) {
        extend(best, letters, i, length, habit, ways.get(i + length));
      }
    }
    return ended(ways.get(letters.length()).paths, habit, most);
  }

  private String known(String word) {
    StringBuilder known = new StringBuilder(word.length());
    for (int i = 0; i < word.length() && known.length() < MAX_LETTERS; i++) {
      if (byLetters.containsKey(word.substring(i, i + 1))) {
        known.append(word.charAt(i));
      }
    }
    return known.toString();
  }

  private void extend(List<Kept> best, String letters, int at, int length, ToDoubleFunction<Graphone> habit,
      Ways target) {
    int[] symbols = choices(letters.substring(at, at + length));
    if (symbols == null) {
      return;
    }
    boolean isLast = at + length == letters.length();
    for (int symbol : symbols) {
      Graphone graphone = graphone(symbol);
      double extra = habit.applyAsDouble(graphone);
      for (int i = 0; i < best.size(); i++) {
        Kept kept = best.get(i);
        if (!isLast && !target.takes(kept.path.cost + extra)) {
          // Those that follow cost more.
          break;
        }
        double cost = kept.path.cost + extra + model.cost(kept.state, symbol);
        if (isLast || target.takes(cost)) {
          target.add(new Path(kept.path, symbol, kept.state, cost, hash(kept.path.latin, graphone.latin())));
        }
      }
    }
  }

  private static int hash(int before, String latin) {
    int hash = before;
    for (int i = 0; i < latin.length(); i++) {
      hash = 31 * hash + latin.charAt(i);
    }
    return hash;
  }

  /** Keeps the cheapest way to each state with each spelling, and of these the cheapest. */
  private List<Kept> pruned(List<Path> paths) {
    paths.sort(Comparator.comparingDouble(Path::cost));
    Set<Long> seen = new HashSet<>();
    List<Kept> kept = new ArrayList<>(BEAM);
    for (Path path : paths) {
      if (kept.size() == BEAM || path.cost > paths.get(0).cost + MAX_BEHIND) {
        break;
      }
      int state = model.next(path.from, path.symbol);
      if (seen.add((long) state << Integer.SIZE | path.latin & 0xFFFFFFFFL)) {
        kept.add(new Kept(path, state));
      }
    }
    return kept;
  }

  private List<Candidate> ended(List<Path> ways, ToDoubleFunction<Graphone> habit, int most) {
    Map<String, Candidate> candidates = new LinkedHashMap<>();
    ways.stream()
        .map(path -> new Path(path, GraphoneModel.END, 0,
            path.cost + model.cost(model.next(path.from, path.symbol), GraphoneModel.END), path.latin))
        .sorted(Comparator.comparingDouble(Path::cost))
        .limit(2L * most)
        .map(path -> candidate(path, habit))
        .forEach(candidate -> candidates.putIfAbsent(candidate.latin(), candidate));
    candidates.remove("");
    return candidates.values().stream().limit(most).toList();
  }

  private Candidate candidate(Path end, ToDoubleFunction<Graphone> habit) {
    int[] symbols = new int[MAX_LETTERS];
    int first = symbols.length;
    for (Path path = end.before; path.before != null; path = path.before) {
      symbols[--first] = path.symbol;
    }
    symbols = Arrays.copyOfRange(symbols, first, symbols.length);
    StringBuilder latin = new StringBuilder();
    double habits = 0;
    for (int symbol : symbols) {
      latin.append(graphone(symbol).latin());
      habits += habit.applyAsDouble(graphone(symbol));
    }
    return new Candidate(latin.toString(), symbols, end.cost - habits, habits);
  }

  private Graphone graphone(int symbol) {
    return model.graphones().get(symbol - GraphoneModel.FIRST);
  }
}
