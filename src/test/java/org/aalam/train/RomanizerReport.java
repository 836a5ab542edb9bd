package org.aalam.train;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.ibm.icu.text.Transliterator;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.aalam.entity.EntityType;
import org.aalam.internal.text.KeyFolder;
import org.aalam.internal.translit.LatinSpelling;
import org.aalam.internal.translit.NameModel;
import org.aalam.internal.translit.NameSpeller;
import org.aalam.translit.Region;
import org.junit.jupiter.api.Test;

/**
 * Measures the romanizer on names held out from its training, beside ICU4J's rules. The system property {@code aalam.shared}
 * names the folder with the pairs, {@code aalam.latin-names} the list of Latin names; with {@code aalam.report} the tables are
 * written into the page of that name, with {@code aalam.romanizer.errors} names of the deciding part are printed.
 */
class RomanizerReport {
  private static final String BEGIN = "<!-- generated -->\n";
  private static final String END = "<!-- end of generated -->";
  private static final String GOOGLE = "google-ar2en";

  private final Transliterator icu = Transliterator.getInstance("Arabic-Latin");
  private final StringBuilder text = new StringBuilder();

  /** An Arabic name as its first row writes it, with its Latin names and the lists that have each. */
  private record Name(String arabic, Map<String, Set<String>> latin, Set<String> persons, Set<String> agreeing) {
    Name(String arabic) {
      this(arabic, new TreeMap<>(), new TreeSet<>(), new TreeSet<>());
    }

    void add(NamePair pair) {
      String plain = LatinSpelling.plain(pair.latin());
      latin.computeIfAbsent(plain, key -> new TreeSet<>()).add(pair.source());
      if (pair.person()) {
        persons.add(plain);
        if (pair.agreement() == 1) {
          agreeing.add(plain);
        }
      }
    }

    boolean attestedTwice() {
      return latin.values().stream().anyMatch(sources -> sources.size() > 1);
    }

    Set<String> of(String source, boolean alone) {
      return latin.entrySet().stream()
          .filter(spelling -> spelling.getValue().contains(source) == alone)
          .map(Map.Entry::getKey).collect(Collectors.toSet());
    }
  }

  @Test
  void printsScores() throws IOException {
    String shared = System.getProperty("aalam.shared", "");
    String latin = System.getProperty("aalam.latin-names", "");
    assumeTrue(!shared.isEmpty(), "skipped: the system property aalam.shared names no folder");
    assumeTrue(!latin.isEmpty(), "skipped: the system property aalam.latin-names names no file");
    List<NamePair> pairs = NamePairs.read(Path.of(shared, "lexicons", "translit_pairs.tsv"));
    List<String> latinNames = RomanizerTrainer.latinNames(Path.of(latin));
    measure(pairs, latinNames, false);
    measure(pairs, latinNames, true);
    String page = System.getProperty("aalam.report", "");
    if (!page.isEmpty()) {
      writeInto(Path.of(page));
    }
  }

  private void measure(List<NamePair> pairs, List<String> latinNames, boolean byRarestWord) throws IOException {
    NameSplit split = new NameSplit(pairs, byRarestWord);
    List<NamePair> train = pairs.stream().filter(pair -> split.of(pair.arabic()) == NameSplit.Part.TRAIN).toList();
    NameModel model = NameModel.read(new DataInputStream(
        new ByteArrayInputStream(GraphoneTrainer.train(train, latinNames))));
    NameSpeller speller = NameSpeller.ofModel(model);
    Map<String, String> spelt = new HashMap<>();
    UnaryOperator<String> ours = arabic -> spelt.computeIfAbsent(arabic, name -> speller
        .spell(name, EntityType.PERSON, Region.MASHRIQ.name(), 1).stream().findFirst().orElse(""));
    if (!byRarestWord) {
      List<Name> dev = names(pairs, split, NameSplit.Part.DEV);
      print(dev, "Deciding part, split by name", ours, train);
      errors(dev, ours);
    }
    List<Name> test = names(pairs, split, NameSplit.Part.TEST);
    String table = print(test, byRarestWord ? "Split by rarest word" : "Split by name", ours, train);
    text.append(table);
  }

  /** The persons' names of a part, all rows of one key as one name. */
  private static List<Name> names(List<NamePair> pairs, NameSplit split, NameSplit.Part part) {
    Map<String, Name> names = new LinkedHashMap<>();
    for (NamePair pair : pairs) {
      if (split.of(pair.arabic()) == part) {
        names.computeIfAbsent(KeyFolder.key(pair.arabic()), key -> new Name(pair.arabic())).add(pair);
      }
    }
    return names.values().stream().filter(name -> !name.persons().isEmpty()).toList();
  }

  private String print(List<Name> names, String title, UnaryOperator<String> ours, List<NamePair> train) {
    Set<String> seen = new HashSet<>();
    train.forEach(pair -> seen.addAll(List.of(KeyFolder.key(pair.arabic()).split("[ -]+"))));
    Map<String, NameScores[]> rows = new LinkedHashMap<>();
    for (Name name : names) {
      boolean oneWord = !name.arabic().contains(" ");
      add(rows, "all names of persons, as they stand", ours, name, name.persons());
      add(rows, "– of one word", ours, name, oneWord ? name.persons() : Set.of());
      add(rows, "– of more words", ours, name, oneWord ? Set.of() : name.persons());
      add(rows, "references of full agreement", ours, name, name.agreeing());
      add(rows, "a spelling that stands in two lists", ours, name, name.attestedTwice() ? name.latin().keySet() : Set.of());
      Set<String> google = name.of(GOOGLE, true);
      Set<String> others = name.latin().entrySet().stream()
          .filter(spelling -> spelling.getValue().stream().anyMatch(source -> !source.equals(GOOGLE)))
          .map(Map.Entry::getKey).collect(Collectors.toSet());
      if (!google.isEmpty() && !others.isEmpty()) {
        add(rows, "in google-ar2en too, references of the others", ours, name, others);
        add(rows, "– the first spelling of google-ar2en instead", arabic -> google.iterator().next(), name, others);
      }
    }
    StringBuilder table = new StringBuilder("\n### " + title + "\n\n"
        + "| names | number | exact, % | F | ICU4J exact, % | ICU4J F |\n|---|---|---|---|---|---|\n");
    rows.forEach((row, scores) -> table.append(String.format(Locale.ROOT, "| %s | %d | %.1f | %.3f | %.1f | %.3f |%n",
        row, scores[0].names(), scores[0].accuracy(), scores[0].meanF(), scores[1].accuracy(), scores[1].meanF())));
    System.out.println(table);
    return table.toString();
  }

  private void add(Map<String, NameScores[]> rows, String row, UnaryOperator<String> speller, Name name,
      Set<String> references) {
    if (!references.isEmpty()) {
      NameScores[] scores = rows.computeIfAbsent(row, key -> new NameScores[] {new NameScores(), new NameScores()});
      scores[0].add(speller.apply(name.arabic()), references);
      scores[1].add(icu.transliterate(name.arabic()), references);
    }
  }

  private static void errors(List<Name> names, UnaryOperator<String> ours) {
    if (Boolean.getBoolean("aalam.romanizer.errors")) {
      for (Name name : names) {
        String spelt = LatinSpelling.plain(ours.apply(name.arabic()));
        if (!name.persons().contains(spelt)) {
          System.out.println("WRONG\t" + name.arabic() + "\t" + spelt + "\t" + name.persons());
        }
      }
    }
  }

  private void writeInto(Path page) throws IOException {
    String old = Files.readString(page);
    int begin = old.indexOf(BEGIN);
    int end = old.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IOException(page + " lacks the marks of its generated part");
    }
    Files.writeString(page, old.substring(0, begin + BEGIN.length()) + text + "\n" + old.substring(end));
  }

  /** Runs the report outside of a build tool. */
  public static void main(String[] arguments) throws IOException {
    new RomanizerReport().printsScores();
  }
}
