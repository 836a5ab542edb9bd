package org.aalam.internal.translit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Spells words: takes the likeliest spellings of a {@link GraphoneDecoder} and those that the model remembers, and weighs
 * for each how well it reads forwards, backwards and as a Latin name, and how often it was seen. Immutable and thread-safe.
 */
public final class WordSpeller {
  /** How many spellings of a word are weighed. */
  private static final int CANDIDATES = 24;
  /** What a habit costs where a remembered spelling has no graphones to tell, in nats. */
  private static final double UNTOLD_HABIT = 3;
  private static final double HABIT_WEIGHT = 1;
  /** A remembered spelling that the decoder did not find costs so much more than the dearest that it found, in nats. */
  private static final double NOT_FOUND = 1;
  private static final double UNKNOWN_COUNT = 0.1;
  /** The weights, fitted to the names for deciding: of words that the model doesn't remember, and of those it does. */
  private static final Weights NEW = new Weights(0.277, 0.364, 0.215, 0.034, 1.65, 0, 0, 0);
  private static final Weights SEEN = new Weights(0.35, 0, 0.1, 0.2, 0.8, 0.3, 0.6, 0.6);

  private final NameModel model;
  private final GraphoneDecoder decoder;
  private final Map<Character, Integer> letters = new HashMap<>();

  /** What each sign of a good spelling counts for. */
  private record Weights(
      double forward, double backward, double letters, double length, double word, double share, double count,
      double never) {}

  /**
   * A spelling.
   *
   * @param latin lower case without marks, an article written {@code al-}
   * @param cost less is likelier; only differences mean something
   */
  public record Spelling(String latin, double cost) {}

  /** Makes a speller. */
  public WordSpeller(NameModel model) {
    this.model = model;
    decoder = new GraphoneDecoder(model.forward());
    List<Graphone> symbols = model.letters().graphones();
    for (int i = 0; i < symbols.size(); i++) {
      letters.put(symbols.get(i).latin().charAt(0), GraphoneModel.FIRST + i);
    }
  }

  /**
   * Spells a word.
   *
   * @param word a word in the form of {@link ArabicSpelling}; letters that the model does not know are left out
   * @param kind 0 for a word of a person's name, 1 for others
   * @param habit what a graphone costs beside the model's cost, in nats
   * @return different spellings, the likeliest first; none where the word has no letter that the model knows
   */
  public List<Spelling> spell(String word, int kind, ToDoubleFunction<Graphone> habit) {
    Map<String, Integer> seen = model.memory().of(word);
    Map<String, double[]> costs = new LinkedHashMap<>();
    double forward = 0;
    double backward = 0;
    for (GraphoneDecoder.Candidate candidate : decoder.spell(word, kind, habit, CANDIDATES)) {
      double back = backward(candidate.symbols(), kind);
      costs.put(candidate.latin(), new double[] {candidate.cost(), back, candidate.habitCost()});
      forward = Math.max(forward, candidate.cost());
      backward = Math.max(backward, back);
    }
    double untold = word.chars().anyMatch(c -> habit.applyAsDouble(new Graphone(Character.toString(c), "")) > 0)
        ? UNTOLD_HABIT : 0;
    for (String latin : seen.keySet().stream().sorted().toList()) {
      costs.putIfAbsent(latin, new double[] {forward + NOT_FOUND, backward + NOT_FOUND,
          untold + habit.applyAsDouble(new Graphone(word, latin))});
    }
    int all = seen.values().stream().mapToInt(count -> count).sum();
    List<Spelling> spellings = new ArrayList<>(costs.size());
    costs.forEach((latin, parts) -> spellings.add(
        new Spelling(latin, cost(latin, parts, seen.getOrDefault(latin, 0), all, costs.size()))));
    spellings.sort(Comparator.comparingDouble(Spelling::cost));
    return List.copyOf(spellings);
  }

  private double cost(String latin, double[] parts, int count, int all, int spellings) {
    Weights weights = all == 0 ? NEW : SEEN;
    double cost = weights.forward * parts[0] + weights.backward * parts[1] + weights.letters * letters(latin)
        - weights.length * latin.length() + HABIT_WEIGHT * parts[2]
        - (model.words().mayContain(latin) ? weights.word : 0);
    if (all == 0) {
      return cost;
    }
    double share = Math.log((count + UNKNOWN_COUNT) / (all + UNKNOWN_COUNT * spellings));
    return cost - weights.share * share - weights.count * Math.log1p(count) + (count == 0 ? weights.never : 0);
  }

  private double backward(int[] symbols, int kind) {
    GraphoneModel backward = model.backward();
    int state = backward.begin(kind);
    double cost = 0;
    for (int i = symbols.length - 1; i >= 0; i--) {
      cost += backward.cost(state, symbols[i]);
      state = backward.next(state, symbols[i]);
    }
    return cost + backward.cost(state, GraphoneModel.END);
  }

  private double letters(String latin) {
    GraphoneModel names = model.letters();
    int state = names.begin(0);
    double cost = 0;
    for (int i = 0; i < latin.length(); i++) {
      int symbol = letters.getOrDefault(latin.charAt(i), GraphoneModel.END);
      cost += names.cost(state, symbol);
      state = names.next(state, symbol);
    }
    return cost + names.cost(state, GraphoneModel.END);
  }
}
