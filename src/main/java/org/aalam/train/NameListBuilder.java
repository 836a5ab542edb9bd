package org.aalam.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.aalam.internal.lexicon.CliticReader;
import org.aalam.internal.lexicon.Lexicons;
import org.aalam.internal.lexicon.PhraseTable;
import org.aalam.internal.lexicon.Place;
import org.aalam.internal.model.ModelFiles;
import org.aalam.internal.text.KeyFolder;

/**
 * Makes the bundled lists of names from a folder of source lists; only rows of permissive licences are taken over, and
 * each file's header names their sources. The same lists give the same bytes.
 *
 * <p>{@code java -cp aalam-cli.jar org.aalam.train.NameListBuilder SOURCE_FOLDER OUTPUT_FOLDER}
 */
public final class NameListBuilder {
  private static final Set<String> PERMISSIVE = Set.of(
      "NERAr-bi", "NERAr-mono", "ArWikiCats", "curated", "hand-written", "aldukhn", "mahdiboughrous", "Tech-Labs",
      "unicode-org");
  private static final String LICENCES = "NERAr BSD-2-Clause, ArWikiCats MIT, aldukhn/Tayssir MIT, "
      + "mahdiboughrous/moroccan-administrative-division-data MIT, Tech-Labs/egypt-governorates-and-cities-db MIT, "
      + "CLDR Unicode-3.0, curated rows Apache-2.0";
  private static final String VERSION = "1";
  private static final double MIN_AGREEMENT = 0.8;
  private static final int MIN_PART_COUNT = 2;
  private static final String KINSHIP = "kinship";
  /** A one-word place that running text has more often than this, and the gazetteer not, is as a rule a common word. */
  private static final int MAX_WORD_FREQUENCY = 1000;
  /** A word that running text has this much more often than the lists of names do is no part of a name. */
  private static final int MAX_COMMONNESS = 1500;

  private final CliticReader words;
  private final PhraseTable<List<Place>> places;
  private final PhraseTable<String> triggers;

  private NameListBuilder() throws IOException {
    Lexicons lexicons = Lexicons.load();
    words = new CliticReader(ModelFiles.bundled().words());
    places = lexicons.gazetteer().places();
    triggers = lexicons.triggers();
  }

  /**
   * Runs the builder.
   *
   * @param args the folder of source lists, and the folder to write to
   * @throws IllegalArgumentException where there are not two arguments
   * @throws IOException where a list is missing or has no column {@code source}, or where a file can't be written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("usage: NameListBuilder SOURCE_FOLDER OUTPUT_FOLDER");
    }
    new NameListBuilder().build(Path.of(args[0]), Path.of(args[1]));
  }

  private void build(Path source, Path output) throws IOException {
    List<Map<String, String>> persons = rows(source.resolve("persons_core.tsv"));
    List<Map<String, String>> allPersons =
        rows(source.resolve("persons.tsv")).stream().filter(NameListBuilder::isFullName).toList();
    write(output.resolve("persons.tsv"), "name\tlatin", named(persons, NameListBuilder::isFullName, "latin"));
    write(output.resolve("places.tsv"), "name\tlatin\ttype\tcountry",
        named(rows(source.resolve("places_core.tsv")), this::isPlace, "latin", "type", "cc"));
    write(output.resolve("organizations.tsv"), "name\tlatin\ttype\tcountry",
        named(rows(source.resolve("orgs_core.tsv")), row -> true, "latin", "type", "cc"));
    write(output.resolve("name-parts.tsv"), "part\tgiven\tlater", parts(allPersons));
  }

  /** A full name whose Latin form, where it has one, agrees with it in most consonants: others are as a rule garbled. */
  private static boolean isFullName(Map<String, String> row) {
    String agreement = row.getOrDefault("sim", "");
    return row.get("ar").contains(" ") && (agreement.isEmpty() || Double.parseDouble(agreement) >= MIN_AGREEMENT);
  }

  private boolean isPlace(Map<String, String> row) {
    String name = nfc(row.get("ar"));
    return name.contains(" ") || frequency(name) <= MAX_WORD_FREQUENCY || isListed(name);
  }

  /** Tells whether our own gazetteer has a name, and as a place alone. */
  private boolean isListed(String name) {
    List<Place> listed = places.get(name);
    return listed != null && listed.stream().noneMatch(Place::homograph);
  }

  /** How often the raw corpus has a word. */
  private double frequency(String word) {
    return Math.pow(2, words.logCount(KeyFolder.key(word)));
  }

  private static List<Map<String, String>> rows(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    List<String> columns = List.of(lines.get(0).split("\t", -1));
    if (!columns.contains("source") || !columns.contains("ar")) {
      throw new IOException(file + " must have the columns ar and source, but has " + columns);
    }
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      Map<String, String> row = new TreeMap<>();
      for (int i = 0; i < Math.min(cells.length, columns.size()); i++) {
        row.put(columns.get(i), cells[i].strip());
      }
      if (PERMISSIVE.contains(row.get("source").split("[/#]")[0])) {
        rows.add(row);
      }
    }
    return rows;
  }

  /** One line a name: the first row that has it, with the named columns. */
  private static Set<String> named(
      List<Map<String, String>> rows, Predicate<Map<String, String>> kept, String... columns) {
    Map<String, String> lines = new TreeMap<>();
    for (Map<String, String> row : rows) {
      if (kept.test(row)) {
        StringBuilder line = new StringBuilder(nfc(row.get("ar")));
        for (String column : columns) {
          line.append('\t').append(nfc(row.getOrDefault(column, "")));
        }
        lines.putIfAbsent(nfc(row.get("ar")), line.toString());
      }
    }
    return new TreeSet<>(lines.values());
  }

  /** The words that full names are made of: how many names begin with each, and how many hold it later. */
  private Set<String> parts(List<Map<String, String>> rows) {
    Map<String, int[]> counts = new TreeMap<>();
    for (Map<String, String> row : rows) {
      String[] words = nfc(row.get("ar")).split(" ");
      for (int i = 0; words.length > 1 && i < words.length; i++) {
        counts.computeIfAbsent(words[i], word -> new int[2])[i == 0 ? 0 : 1]++;
      }
    }
    Set<String> lines = new TreeSet<>();
    counts.forEach((word, count) -> {
      int named = count[0] + count[1];
      if (named >= MIN_PART_COUNT && word.length() > 1 && (isKinship(word) || !isCommon(word, named))) {
        lines.add(word + "\t" + count[0] + "\t" + count[1]);
      }
    });
    return lines;
  }

  private boolean isCommon(String word, int named) {
    return frequency(word) > (double) MAX_COMMONNESS * named;
  }

  private boolean isKinship(String word) {
    String classes = triggers.get(word);
    return classes != null && classes.contains(KINSHIP);
  }

  private static String nfc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
  }

  private static void write(Path file, String columns, Set<String> lines) throws IOException {
    StringBuilder text = new StringBuilder()
        .append("# source: NERAr, ArWikiCats, Tayssir, moroccan-administrative-division-data,")
        .append(" egypt-governorates-and-cities-db, CLDR, and rows of our own\n")
        .append("# licence: ").append(LICENCES).append('\n')
        .append("# version: ").append(VERSION).append('\n')
        .append(columns).append('\n');
    lines.forEach(line -> text.append(line).append('\n'));
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
