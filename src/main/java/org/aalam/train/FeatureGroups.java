package org.aalam.train;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Groups of the tagger's features, by what they are made of, to see what each group is worth.
 *
 * <p>A feature's template is named after its parts, each with its place: {@code word-1,classB} is made of the word before
 * and the class here. The roots of that name are {@code word} and {@code classB}, and the feature belongs to the groups of
 * both: without a group, nothing is left that is made of it.
 */
final class FeatureGroups {
  /** Roots that belong together; every other root is a group by itself. */
  private static final Map<String, String> GROUPS = Map.ofEntries(
      Map.entry("word", "words"), Map.entry("form", "words"),
      Map.entry("stem", "clitics"), Map.entry("proclitic", "clitics"),
      Map.entry("prefix", "affixes"), Map.entry("suffix", "affixes"),
      Map.entry("classA", "clusters"), Map.entry("classB", "clusters"), Map.entry("classC", "clusters"),
      Map.entry("trigger", "triggers"), Map.entry("left-trigger", "triggers"),
      Map.entry("parts", "name-parts"), Map.entry("name", "name-lists"),
      Map.entry("country", "countries"), Map.entry("date", "date-grammar"),
      Map.entry("type", "type-table"), Map.entry("elsewhere", "document"));

  private FeatureGroups() {}

  /** Returns the groups that a feature, given as a string, belongs to. */
  static Set<String> of(String feature) {
    int equals = feature.indexOf('=');
    String template = equals < 0 ? feature : feature.substring(0, equals);
    Set<String> groups = new TreeSet<>();
    for (String part : template.split(",")) {
      String root = part.replaceFirst("[+-]\\d+$", "");
      groups.add(GROUPS.getOrDefault(root, root));
    }
    return groups;
  }

  /** Remembers the groups of templates, of which there are few, while many features are read. Not thread-safe. */
  static final class Filter {
    private final String without;
    private final Map<String, Boolean> keptByTemplate = new HashMap<>();

    /** Makes a filter that leaves out the features of one group. */
    Filter(String without) {
      this.without = without;
    }

    boolean keeps(String feature) {
      int equals = feature.indexOf('=');
      String template = equals < 0 ? feature : feature.substring(0, equals);
      return keptByTemplate.computeIfAbsent(template, name -> !of(name).contains(without));
    }
  }
}
