package org.aalam.internal.translit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.aalam.entity.EntityType;
import org.aalam.internal.data.ByteReader;
import org.aalam.internal.data.ByteWriter;
import org.aalam.internal.data.CompiledFile;
import org.aalam.internal.text.ArabicChars;
import org.aalam.internal.text.RecentWords;
import org.aalam.internal.translit.WordSpeller.Spelling;

/**
 * Spells whole names: known names and parts from tables, all else word by word. Thread-safe; what it remembers of words saves
 * time and changes no answer.
 */
public final class NameSpeller {
  /** The compiled tables of names, parts and habits. */
  public static final String TABLES = "names.bin";
  private static final String LEARNED_ARTICLE = "al-";
  /** An article that lists write as one with the word. */
  private static final String GLUED_ARTICLE = "al";
  /** Alef and ain, which a Latin a can begin with. */
  private static final String BEARERS_OF_A = "\u0627\u0639";
  /** A spelling of an unchecked list must be so like the model's; else it is another name. */
  private static final double MIN_LIKENESS = 0.8;
  /** What an other region's spelling of a part costs beside the region's own. */
  private static final double OTHER_REGION = 1;
  /** What it costs to leave out the article of an Arabic name, which lists of names often do. */
  private static final double NO_ARTICLE = 3;
  /** What it costs to put an article before a stem that the model spells by itself. */
  private static final double ADDED_ARTICLE = 1;
  private static final int MAX_WORDS = 40;
  /** Some 3 MB: names have more different words than news as a whole. */
  private static final int MAX_RECENT = 16_384;

  private final WordSpeller words;
  private final Habits.Table habits;
  private final Optional<NameTables> tables;
  /** What words were spelt like not long ago: the search takes long, and names have the same words again and again. */
  private final RecentWords<Part> recent = new RecentWords<>(MAX_RECENT);

  /** A part of a name with its ways of spelling, the likeliest first. */
  private record Part(List<Spelling> spellings) {}

  private NameSpeller(NameModel model, boolean withTables) {
    words = new WordSpeller(model);
    try {
      ByteReader in = CompiledFile.open(NameSpeller.class, TABLES);
      habits = Habits.Table.read(in);
      tables = withTables ? Optional.of(NameTables.read(in)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes a speller that knows the bundled names and parts. */
  public static NameSpeller withTables(NameModel model) {
    return new NameSpeller(model, true);
  }

  /** Makes a speller that knows but its model, to measure what the model has learned. */
  public static NameSpeller ofModel(NameModel model) {
    return new NameSpeller(model, false);
  }

  /** Makes what a speller knows from its tables and writes it as a speller reads it from {@link #TABLES}. */
  public static void writeTables(ByteWriter out) throws IOException {
    Habits.Table.writeTable(out);
    NameTables.ofTables().write(out);
  }

  /**
   * Spells a name.
   *
   * @param name any string
   * @param type what it names
   * @param region the name of a region of the file of habits
   * @param most how many spellings to return at most, from 1
   * @return different spellings, the likeliest first; none where the string has no letter that can be spelt
   */
  public List<String> spell(String name, EntityType type, String region, int most) {
    List<String> arabic = ArabicSpelling.words(ArabicSpelling.of(name));
    arabic = arabic.subList(0, Math.min(MAX_WORDS, arabic.size()));
    String key = NameTables.key(arabic);
    Optional<NameTables.Known> known = tables.flatMap(all -> all.name(type, key));
    if (known.isPresent() && known.get().checked() && most == 1) {
      return List.of(known.get().latin());
    }
    List<String> spelt = joined(parts(arabic, type, region, most), most);
    // Lists from elsewhere help with foreign names; Arabic ones they spell by no region's habits.
    if (known.isEmpty() || !known.get().checked() && (isArabicName(arabic) || !isLike(known.get().latin(), spelt))) {
      return spelt;
    }
    List<String> all = new ArrayList<>(List.of(known.get().latin()));
    spelt.stream().filter(other -> !other.equals(known.get().latin())).forEach(all::add);
    return List.copyOf(all.subList(0, Math.min(most, all.size())));
  }

  private static boolean isLike(String latin, List<String> spelt) {
    return !spelt.isEmpty() && Likeness.of(LatinSpelling.plain(latin), LatinSpelling.plain(spelt.get(0))) >= MIN_LIKENESS;
  }

  private List<Part> parts(List<String> arabic, EntityType type, String region, int most) {
    boolean arabicName = isArabicName(arabic);
    Habits habit = habits.regions().get(region);
    int kind = type == EntityType.PERSON ? 0 : 1;
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < arabic.size(); ) {
      int length = type == EntityType.PERSON ? knownLength(arabic, i) : 0;
      if (length > 0) {
        parts.add(known(NameTables.key(arabic.subList(i, i + length)), habit, region, parts.isEmpty()));
        i += length;
      } else {
        Part part = most == 1
            ? best(arabic.get(i), kind, arabicName, habit, region, parts.isEmpty())
            : word(arabic.get(i), kind, arabicName, habit, region, parts.isEmpty());
        if (!part.spellings.isEmpty()) {
          parts.add(part);
        }
        i++;
      }
    }
    return parts;
  }

  /** A name is Arabic where it has a letter of Arabic alone, or a part that is known. */
  private boolean isArabicName(List<String> arabic) {
    return arabic.stream().anyMatch(word -> word.chars().anyMatch(c -> habits.arabicLetters().indexOf(c) >= 0)
        || tables.flatMap(all -> all.kind(NameTables.key(List.of(word)))).filter(NameTables.Kind.NAME::equals).isPresent());
  }

  private int knownLength(List<String> arabic, int at) {
    if (tables.isEmpty()) {
      return 0;
    }
    for (int length = Math.min(NameTables.MAX_PART, arabic.size() - at); length > 0; length--) {
      String key = NameTables.key(arabic.subList(at, at + length));
      Optional<NameTables.Kind> kind = tables.get().kind(key);
      if (kind.isPresent() && (kind.get() != NameTables.Kind.ORDINAL || at > 0)
          || length == 1 && tables.get().name(EntityType.PERSON, key).filter(NameTables.Known::checked).isPresent()) {
        return length;
      }
    }
    return 0;
  }

  private Part known(String key, Habits habit, String region, boolean first) {
    Optional<NameTables.Kind> kind = tables.orElseThrow().kind(key);
    if (kind.isEmpty()) {
      String latin = tables.orElseThrow().name(EntityType.PERSON, key).orElseThrow().latin();
      return new Part(List.of(new Spelling(latin, 0)));
    }
    List<Spelling> spellings = new ArrayList<>();
    for (String latin : tables.orElseThrow().part(key, region)) {
      String cased = first ? capital(latin) : latin;
      if (spellings.stream().noneMatch(other -> other.latin().equals(cased))) {
        spellings.add(new Spelling(cased, spellings.size() * OTHER_REGION));
      }
    }
    return new Part(spellings);
  }

  private Part word(String word, int kind, boolean arabicName, Habits habit, String region, boolean first) {
    ToDoubleFunction<Graphone> cost = arabicName ? habit::cost : graphone -> 0;
    if (word.chars().noneMatch(ArabicChars::isArabicLetter)) {
      String plain = LatinSpelling.plain(word);
      return new Part(plain.isEmpty() ? List.of() : List.of(new Spelling(capital(plain), 0)));
    }
    if (tables.isPresent() && word.startsWith(ArabicChars.ARTICLE)) {
      String stem = NameTables.key(List.of(word.substring(ArabicChars.ARTICLE.length())));
      if (tables.get().kind(stem).filter(known -> known == NameTables.Kind.NAME).isPresent()) {
        return withArticle(known(stem, habit, region, false), habit, first);
      }
    }
    if (tables.isPresent() && kind == 0 && ArabicSpelling.isServantName(word)) {
      return new Part(words.spell(ArabicSpelling.served(word), kind, cost).stream()
          .map(spelling -> new Spelling(servant(spelling.latin(), habit), spelling.cost()))
          .toList());
    }
    List<Spelling> spellings = words.spell(word, kind, cost);
    if (arabicName && tables.isPresent() && word.startsWith(ArabicChars.ARTICLE)) {
      String stem = word.substring(ArabicChars.ARTICLE.length());
      boolean mayBeginWithA = !stem.isEmpty() && BEARERS_OF_A.indexOf(stem.charAt(0)) >= 0;
      spellings = withArticles(spellings, words.spell(stem, kind, cost), mayBeginWithA);
    }
    return new Part(spellings.stream()
        .map(spelling -> new Spelling(cased(spelling.latin(), habit, first), spelling.cost()))
        .toList());
  }

  /** The likeliest spelling of a word alone, which is remembered. */
  private Part best(String word, int kind, boolean arabicName, Habits habit, String region, boolean first) {
    String key = word + ":" + kind + region + (arabicName ? "!" : "") + (first ? "^" : "");
    return recent.get(key, k -> new Part(
        word(word, kind, arabicName, habit, region, first).spellings.stream().limit(1).toList()));
  }

  /** Adds the spellings of the stem with an article, and puts those without one behind. */
  private static List<Spelling> withArticles(List<Spelling> spellings, List<Spelling> stems, boolean mayBeginWithA) {
    Map<String, Spelling> all = new LinkedHashMap<>();
    for (Spelling spelling : spellings) {
      boolean article = spelling.latin().startsWith(LEARNED_ARTICLE);
      all.put(spelling.latin(), new Spelling(spelling.latin(), spelling.cost() + (article ? 0 : NO_ARTICLE)));
    }
    for (Spelling stem : stems) {
      if (stem.latin().startsWith(GLUED_ARTICLE) && !mayBeginWithA) {
        continue;
      }
      all.putIfAbsent(LEARNED_ARTICLE + stem.latin(), new Spelling(LEARNED_ARTICLE + stem.latin(), stem.cost() + ADDED_ARTICLE));
    }
    return all.values().stream().sorted(Comparator.comparingDouble(Spelling::cost)).toList();
  }

  private static String servant(String latin, Habits habit) {
    String prefix = habit.servant();
    return prefix + (prefix.endsWith(" ") ? capital(latin) : latin);
  }

  private static Part withArticle(Part part, Habits habit, boolean first) {
    String article = first ? capital(habit.article()) : habit.article();
    return new Part(part.spellings.stream()
        .map(spelling -> new Spelling(article + spelling.latin(), spelling.cost()))
        .toList());
  }

  private static String cased(String latin, Habits habit, boolean first) {
    if (latin.startsWith(LEARNED_ARTICLE) && latin.length() > LEARNED_ARTICLE.length()) {
      String article = first ? capital(habit.article()) : habit.article();
      return article + capital(latin.substring(LEARNED_ARTICLE.length()));
    }
    return capital(latin);
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** Joins the parts' spellings, the likeliest names first. */
  private static List<String> joined(List<Part> parts, int most) {
    List<Spelling> names = List.of(new Spelling("", 0));
    for (Part part : parts) {
      double best = part.spellings.get(0).cost();
      List<Spelling> longer = new ArrayList<>();
      for (Spelling name : names) {
        for (Spelling spelling : part.spellings.subList(0, Math.min(most, part.spellings.size()))) {
          String latin = name.latin().isEmpty() ? spelling.latin() : name.latin() + " " + spelling.latin();
          longer.add(new Spelling(latin, name.cost() + spelling.cost() - best));
        }
      }
      longer.sort(Comparator.comparingDouble(Spelling::cost));
      names = longer.subList(0, Math.min(most, longer.size()));
    }
    return names.stream().map(Spelling::latin).filter(latin -> !latin.isEmpty()).distinct().toList();
  }
}
