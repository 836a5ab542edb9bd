package org.aalam.internal.translit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.aalam.internal.data.ByteReader;
import org.aalam.internal.data.ByteWriter;
import org.aalam.internal.data.TextList;
import org.aalam.internal.lexicon.TsvTable;

/** How Arabic names are spelt in one region: its article, and what other ways to spell a letter cost. Immutable. */
public final class Habits {
  private static final String EVERYWHERE = "*";
  private static final Pattern BARE_U = Pattern.compile("(?<![oae])u");

  private final String article;
  private final String servant;
  private final List<Habit> habits;

  /** A letter's habit: spellings that begin, or don't begin, or are as named cost so many nats. */
  private record Habit(String arabic, String rule, List<String> latin, double cost) {
    boolean speaksOf(Graphone graphone) {
      return arabic.equals(EVERYWHERE) || arabic.equals(graphone.arabic());
    }

    double cost(String spelling) {
      boolean costs = switch (rule) {
        case "has-bare-u" -> BARE_U.matcher(spelling).find();
        case "begins" -> latin.stream().noneMatch(spelling::startsWith);
        case "begins-not" -> latin.stream().anyMatch(spelling::startsWith);
        default -> latin.contains(spelling);
      };
      return costs ? cost : 0;
    }
  }

  private Habits(String article, String servant, List<Habit> habits) {
    this.article = article;
    this.servant = servant;
    this.habits = List.copyOf(habits);
  }

  /** What the file tells: the habits by region, and the letters that hardly occur but in Arabic names. */
  record Table(Map<String, Habits> regions, String arabicLetters) {

    private static final List<String> COLUMNS = List.of("region", "rule", "arabic", "latin", "cost");

    static Table read(ByteReader in) throws IOException {
      return of(TextList.read(in).all());
    }

    /** Writes the cells of the bundled table. */
    static void writeTable(ByteWriter out) throws IOException {
      List<String> cells = new ArrayList<>();
      for (TsvTable.Row row : TsvTable.load(Habits.class, "habits.tsv").rows()) {
        COLUMNS.forEach(column -> cells.add(row.get(column)));
      }
      of(cells);
      TextList.of(cells).write(out);
    }

    private static Table of(List<String> cells) {
      Map<String, String> articles = new HashMap<>();
      Map<String, String> servants = new HashMap<>();
      Map<String, List<Habit>> habits = new HashMap<>();
      String letters = "";
      for (int row = 0; row < cells.size(); row += COLUMNS.size()) {
        String region = cells.get(row);
        String rule = cells.get(row + 1);
        String arabic = cells.get(row + 2);
        String latin = cells.get(row + 3);
        switch (rule) {
          case "article" -> articles.put(region, joined(latin));
          case "servant" -> servants.put(region, joined(latin));
          case "arabic-letters" -> letters = arabic;
          case "begins", "begins-not", "is", "has-bare-u" -> habits.computeIfAbsent(region, key -> new ArrayList<>())
              .add(new Habit(arabic, rule, latin.isEmpty() ? List.of() : List.of(latin.split("\\|", -1)),
                  Double.parseDouble(cells.get(row + 4))));
          default -> throw new IllegalStateException("habits.tsv: unknown rule " + rule);
        }
      }
      Map<String, Habits> regions = new HashMap<>();
      articles.forEach((region, article) -> {
        List<Habit> all = new ArrayList<>(habits.getOrDefault(EVERYWHERE, List.of()));
        all.addAll(habits.getOrDefault(region, List.of()));
        regions.put(region, new Habits(article, servants.getOrDefault(region, ""), all));
      });
      return new Table(Map.copyOf(regions), letters);
    }

    private static String joined(String latin) {
      return latin.replace('_', ' ');
    }
  }

  /** The article with what joins it to the word, such as {@code al-}. */
  String article() {
    return article;
  }

  /** What {@code عبد} and an article become before a name, with what joins them to it. */
  String servant() {
    return servant;
  }

  /** What a graphone of an Arabic name costs beside the model's cost, in nats. */
  double cost(Graphone graphone) {
    double cost = 0;
    for (Habit habit : habits) {
      if (habit.speaksOf(graphone)) {
        cost += habit.cost(graphone.latin());
      }
    }
    return cost;
  }
}
