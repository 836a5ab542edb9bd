package org.aalam.internal.translit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the cheapest spellings of a word under a {@link GraphoneModel} by beam search. Immutable and thread-safe. */
public final class GraphoneDecoder {
  private static final int BEAM = 12;
  private static final int MAX_CHOICES = 16;
  /** A longer word is spelt as if it ended here: no name has as many letters. */
  static final int MAX_LETTERS = 40;

  /** What the spelling of a letter costs beside the model's cost, by the habits of a region. */
  @FunctionalInterface
  public interface Habit {
    /** The habit of none. */
    Habit NONE = (graphone, first, last) -> 0;

    /** Returns the cost of a graphone, which may stand first or last in its word. */
    double cost(Graphone graphone, boolean first, boolean last);
  }

  /** The way to a state: the last symbol and the way before it. */
  private record Path(Path before, int symbol, int state, double cost) {}

  private final GraphoneModel model;
  private final Map<String, int[]> choices = new HashMap<>();

  /** Makes a decoder; of the graphones of a letter only the most frequent are ever chosen. */
  public GraphoneDecoder(GraphoneModel model) {
    this.model = model;
    Map<String, List<Integer>> symbols = new HashMap<>();
    for (int i = 0; i < model.graphones().size(); i++) {
      symbols.computeIfAbsent(model.graphones().get(i).arabic(), key -> new ArrayList<>()).add(GraphoneModel.FIRST + i);
    }
    symbols.forEach((arabic, all) -> choices.put(arabic, all.stream()
        .sorted(Comparator.comparingDouble((Integer symbol) -> model.cost(0, symbol)).thenComparing(s -> s))
        .limit(MAX_CHOICES)
        .mapToInt(symbol -> symbol)
        .toArray()));
  }

  /**
   * Spells a word.
   *
   * @param word a word in the form of {@link ArabicSpelling}; letters that the model does not know are left out
   * @param kind 0 for a word of a person's name, 1 for others
   * @param habit what spellings cost beside
   * @param limit how many to return at most
   * @return the spellings, cheapest first; none where the word has no letter that the model knows
   */
  public List<Spelling> spell(String word, int kind, Habit habit, int limit) {
    String letters = known(word);
    List<List<Path>> ways = new ArrayList<>();
    for (int i = 0; i <= letters.length(); i++) {
      ways.add(new ArrayList<>());
    }
    ways.get(0).add(new Path(null, kind, model.begin(kind), 0));
    for (int i = 0; i < letters.length(); i++) {
      List<Path> best = pruned(ways.get(i));
      for (int length = 1; length <= 2 && i + length <= letters.length(); length++) {
        extend(best, letters, i, length, habit, ways.get(i + length));
      }
    }
    return spellings(ways.get(letters.length()), limit);
  }

  private String known(String word) {
    StringBuilder known = new StringBuilder(word.length());
    for (int i = 0; i < word.length() && known.length() < MAX_LETTERS; i++) {
      if (choices.containsKey(word.substring(i, i + 1))) {
        known.append(word.charAt(i));
      }
    }
    return known.toString();
  }

  private void extend(List<Path> best, String letters, int at, int length, Habit habit, List<Path> target) {
    int[] symbols = choices.get(letters.substring(at, at + length));
    if (symbols == null) {
      return;
    }
    boolean last = at + length == letters.length();
    for (int symbol : symbols) {
      double extra = habit.cost(model.graphones().get(symbol - GraphoneModel.FIRST), at == 0, last);
      for (Path path : best) {
        double cost = path.cost + extra + model.cost(path.state, symbol);
        target.add(new Path(path, symbol, model.next(path.state, symbol), cost));
      }
    }
  }

  /** Keeps the cheapest way to each state, and of the states the cheapest. */
  private static List<Path> pruned(List<Path> paths) {
    paths.sort(Comparator.comparingDouble(Path::cost));
    return paths.subList(0, Math.min(BEAM, paths.size()));
  }

  private List<Spelling> spellings(List<Path> paths, int limit) {
    List<Spelling> ended = new ArrayList<>();
    for (Path path : pruned(paths)) {
      ended.add(new Spelling(latin(path), path.cost + model.cost(path.state, GraphoneModel.END)));
    }
    ended.sort(Comparator.comparingDouble(Spelling::cost));
    Map<String, Spelling> distinct = new LinkedHashMap<>();
    for (Spelling spelling : ended) {
      distinct.putIfAbsent(spelling.latin(), spelling);
    }
    return distinct.values().stream().filter(spelling -> !spelling.latin().isEmpty()).limit(limit).toList();
  }

  private String latin(Path end) {
    StringBuilder latin = new StringBuilder();
    for (Path path = end; path.before != null; path = path.before) {
      latin.insert(0, model.graphones().get(path.symbol - GraphoneModel.FIRST).latin());
    }
    return latin.toString();
  }
}
