package org.aalam.internal.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which names occur in the same articles, laid out for drawing in a box of {@link GraphLayout#WIDTH} by
 * {@link GraphLayout#HEIGHT}.
 *
 * @param nodes the names
 * @param edges the pairs; each name keeps its strongest ones
 * @param pairs the strongest of these pairs, as a list to read
 */
public record Graph(List<Node> nodes, List<Edge> edges, List<Edge> pairs) {
  private static final int EDGES_OF_NODE = 3;
  private static final int MIN_SHARED = 2;
  private static final int MAX_PAIRS = 25;
  private static final double MIN_RADIUS = 7;
  private static final double MORE_RADIUS = 19;
  private static final double MORE_WIDTH = 6;

  /** A name and where it stands. */
  public record Node(int id, String type, String name, int articles, double x, double y, double radius) {}

  /** Two names, by their places in the list of nodes, and the number of articles that have both. */
  public record Edge(Node from, Node to, int shared, double width) {}

  record Pair(int from, int to, int shared) {}

  /** Draws the names that occur with others; shared[i][j] articles have both i and j. */
  static Graph of(List<NameCount> names, int[][] shared) {
    List<Pair> all = pairs(shared);
    List<Pair> kept = strongest(all);
    int[] tied = kept.stream().flatMapToInt(pair -> IntStream.of(pair.from(), pair.to())).distinct().sorted().toArray();
    List<Node> nodes = nodes(Arrays.stream(tied).mapToObj(names::get).toList(), kept.stream()
        .map(pair -> new Pair(Arrays.binarySearch(tied, pair.from()), Arrays.binarySearch(tied, pair.to()), pair.shared()))
        .toList());
    double strongest = all.stream().mapToInt(Pair::shared).max().orElse(1);
    List<Edge> edges = kept.stream()
        .map(pair -> new Edge(nodes.get(Arrays.binarySearch(tied, pair.from())),
            nodes.get(Arrays.binarySearch(tied, pair.to())), pair.shared(),
            tenths(1 + MORE_WIDTH * pair.shared() / strongest)))
        .toList();
    return new Graph(nodes, edges, edges.stream().limit(MAX_PAIRS).toList());
  }

  private static List<Node> nodes(List<NameCount> names, List<Pair> pairs) {
    double most = names.stream().mapToInt(NameCount::articles).max().orElse(1);
    double[] radii = names.stream()
        .mapToDouble(name -> MIN_RADIUS + MORE_RADIUS * Math.sqrt(name.articles() / most)).toArray();
    List<String> labels = names.stream().map(name -> VisibleText.beginning(name.name(), GraphLayout.LABEL_LENGTH)).toList();
    double[][] places = new GraphLayout(labels, radii, pairs).places();
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      NameCount name = names.get(i);
      nodes.add(new Node(name.id(), name.type(), labels.get(i), name.articles(), tenths(places[i][0]),
          tenths(places[i][1]), tenths(radii[i])));
    }
    return nodes;
  }

  private static double tenths(double value) {
    return Math.rint(value * 10) / 10;
  }

  private static List<Pair> pairs(int[][] shared) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < shared.length; i++) {
      for (int j = i + 1; j < shared.length; j++) {
        if (shared[i][j] >= MIN_SHARED) {
          pairs.add(new Pair(i, j, shared[i][j]));
        }
      }
    }
    pairs.sort(Comparator.comparingInt(Pair::shared).reversed());
    return pairs;
  }

  /** Frequent names go with all others: of each name only the strongest pairs are drawn. */
  private static List<Pair> strongest(List<Pair> sorted) {
    Map<Integer, Integer> degrees = new HashMap<>();
    Set<Pair> kept = new LinkedHashSet<>();
    for (Pair pair : sorted) {
      int from = degrees.getOrDefault(pair.from(), 0);
      int to = degrees.getOrDefault(pair.to(), 0);
      if (Math.min(from, to) < EDGES_OF_NODE) {
        kept.add(pair);
        degrees.put(pair.from(), from + 1);
        degrees.put(pair.to(), to + 1);
      }
    }
    return List.copyOf(kept);
  }
}
