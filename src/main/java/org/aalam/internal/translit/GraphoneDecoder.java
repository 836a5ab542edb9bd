package org.aalam.internal.translit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Finds the cheapest spelling of a word under a {@link GraphoneModel} by beam search. Immutable and thread-safe. */
public final class GraphoneDecoder {
  private static final int BEAM = 12;
  private static final int MAX_CHOICES = 16;
  /** A longer word is spelt as if it ended here: no name has as many letters. */
  static final int MAX_LETTERS = 40;

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
   * @param habit what a graphone costs beside the model's cost, in nats
   * @return the Latin letters, lower case without marks; empty where the word has no letter that the model knows
   */
  public String spell(String word, int kind, ToDoubleFunction<Graphone> habit) {
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
    return cheapest(ways.get(letters.length()));
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

  private void extend(List<Path> best, String letters, int at, int length, ToDoubleFunction<Graphone> habit,
      List<Path> target) {
    int[] symbols = choices.get(letters.substring(at, at + length));
    if (symbols == null) {
      return;
    }
    for (int symbol : symbols) {
      double extra = habit.applyAsDouble(model.graphones().get(symbol - GraphoneModel.FIRST));
      for (Path path : best) {
        double cost = path.cost + extra + model.cost(path.state, symbol);
        target.add(new Path(path, symbol, model.next(path.state, symbol), cost));
      }
    }
  }

  /** Keeps the cheapest way to each state, and of the states the cheapest. */
  private static List<Path> pruned(List<Path> paths) {
    paths.sort(Comparator.comparingDouble(Path::cost));
    Map<Integer, Path> byState = new LinkedHashMap<>();
    for (Path path : paths) {
      byState.putIfAbsent(path.state, path);
      if (byState.size() == BEAM) {
        break;
      }
    }
    return List.copyOf(byState.values());
  }

  private String cheapest(List<Path> ways) {
    return pruned(ways).stream()
        .min(Comparator.comparingDouble(path -> path.cost + model.cost(path.state, GraphoneModel.END)))
        .map(this::latin)
        .orElse("");
  }

  private String latin(Path end) {
    StringBuilder latin = new StringBuilder();
    for (Path path = end; path.before != null; path = path.before) {
      latin.insert(0, model.graphones().get(path.symbol - GraphoneModel.FIRST).latin());
    }
    return latin.toString();
  }
}
