package org.aalam.train;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.aalam.internal.translit.GraphoneModel;

/**
 * Counts n-grams of symbols and makes of them a back-off model with interpolated Kneser–Ney smoothing. Rare long n-grams
 * are left out, and the rest of a history's probability goes to the shorter history. Not thread-safe.
 */
final class GraphoneCounter {
  /** Discounts of the modified method, by count. */
  private static final double[] DISCOUNTS = {0, 0.7, 1.0, 1.3};

  /** A node of the tree of n-grams. */
  private static final class Node {
    final Node parent;
    final int symbol;
    final int depth;
    final TreeMap<Integer, Node> children = new TreeMap<>();
    Node shorter;
    int count;
    int lefts;
    double probability;
    boolean kept;

    Node(Node parent, int symbol, int depth) {
      this.parent = parent;
      this.symbol = symbol;
      this.depth = depth;
    }

    Node child(int next) {
      return children.computeIfAbsent(next, s -> new Node(this, s, depth + 1));
    }
  }

  private final int order;
  private final int[] minCount;
  private final int symbols;
  private final Node root = new Node(null, -1, 0);

  /**
   * Makes a counter.
   *
   * @param order the length of the longest n-grams
   * @param symbols the number of symbols
   * @param minCount the count that an n-gram of each length must have, by length
   */
  GraphoneCounter(int order, int symbols, int... minCount) {
    this.order = order;
    this.symbols = symbols;
    this.minCount = minCount;
  }

  /** Counts the n-grams of a word: its beginning, its graphones, its end. */
  void add(int[] word, int weight) {
    for (int end = 1; end < word.length; end++) {
      for (int begin = Math.max(0, end - order + 1); begin <= end; begin++) {
        Node node = root;
        for (int i = begin; i <= end; i++) {
          node = node.child(word[i]);
        }
        node.count += weight;
      }
    }
  }

  /** Writes the model. */
  GraphoneModel.Writer build() {
    List<List<Node>> levels = levels();
    link(levels);
    for (List<Node> level : levels.subList(0, order)) {
      level.forEach(node -> smooth(node));
    }
    keep(levels);
    GraphoneModel.Writer writer = new GraphoneModel.Writer();
    List<Node> level = List.of(root);
    while (!level.isEmpty()) {
      List<Node> next = new ArrayList<>();
      for (Node node : level) {
        List<Node> kept = node.children.values().stream().filter(child -> child.kept).toList();
        writer.add(backOff(node, kept), kept.stream().mapToInt(child -> child.symbol).toArray(),
            kept.stream().mapToDouble(child -> cost(child)).toArray());
        next.addAll(kept);
      }
      level = next;
    }
    return writer;
  }

  /** What begins a word is never foretold, and costs the most. */
  private static double cost(Node node) {
    return node.probability > 0 ? -Math.log(node.probability) : Double.MAX_VALUE;
  }

  private List<List<Node>> levels() {
    List<List<Node>> levels = new ArrayList<>();
    levels.add(List.of(root));
    for (int depth = 0; depth < order; depth++) {
      List<Node> next = new ArrayList<>();
      levels.get(depth).forEach(node -> next.addAll(node.children.values()));
      levels.add(next);
    }
    return levels;
  }

  private void link(List<List<Node>> levels) {
    for (List<Node> level : levels.subList(1, levels.size())) {
      for (Node node : level) {
        node.shorter = node.depth == 1 ? root : node.parent.shorter.child(node.symbol);
        node.shorter.lefts++;
      }
    }
  }

  /** The count that a node's probability is made of: in how many contexts it occurs, where it is not of the longest. */
  private int weight(Node node) {
    Node first = node;
    while (first.depth > 1) {
      first = first.parent;
    }
    return node.depth == order || first.symbol < GraphoneModel.BEGINNINGS ? node.count : node.lefts;
  }

  private void smooth(Node history) {
    long sum = 0;
    for (Node child : history.children.values()) {
      sum += weight(child);
    }
    double discounted = 0;
    for (Node child : history.children.values()) {
      discounted += Math.min(weight(child), discount(weight(child)));
    }
    for (Node child : history.children.values()) {
      double lower = history.depth == 0 ? 1.0 / symbols : child.shorter.probability;
      int weight = weight(child);
      child.probability = sum == 0 ? 0
          : Math.max(0, weight - discount(weight)) / sum + discounted / sum * lower;
    }
  }

  private static double discount(int weight) {
    return DISCOUNTS[Math.min(3, weight)];
  }

  private void keep(List<List<Node>> levels) {
    for (int depth = order; depth > 0; depth--) {
      for (Node node : levels.get(depth)) {
        boolean frequent = depth >= minCount.length || node.count >= minCount[depth];
        node.kept |= depth == 1 || frequent;
        if (node.kept) {
          node.parent.kept = true;
          node.shorter.kept = true;
        }
      }
    }
  }

  private static double backOff(Node history, List<Node> kept) {
    if (history.depth == 0 || kept.isEmpty()) {
      return 0;
    }
    double left = 1;
    double lower = 1;
    for (Node child : kept) {
      left -= child.probability;
      lower -= child.shorter.probability;
    }
    return -Math.log(Math.max(1e-6, left) / Math.max(1e-6, lower));
  }
}
