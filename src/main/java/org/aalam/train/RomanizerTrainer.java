package org.aalam.train;

import com.ibm.icu.text.Transliterator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aalam.entity.EntityType;
import org.aalam.internal.model.ModelFiles;
import org.aalam.translit.Romanizer;

/**
 * Trains the romanizer's model on pairs of names, or measures it on names held out.
 *
 * <p>{@code java -cp aalam-cli.jar org.aalam.train.RomanizerTrainer PAIRS OUTPUT_FOLDER} writes the model and its
 * checksums; with {@code --measure} in place of the folder it prints scores instead.
 */
public final class RomanizerTrainer {
  private static final String MEASURE = "--measure";

  private RomanizerTrainer() {}

  /**
   * Runs the trainer.
   *
   * @param args the file of pairs, and the folder to write to or {@code --measure}
   * @throws IllegalArgumentException where there are not two arguments
   * @throws IOException where the pairs are missing or the model can't be written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("usage: RomanizerTrainer PAIRS OUTPUT_FOLDER|--measure");
    }
    Path file = Path.of(args[0]);
    List<NamePair> pairs = NamePairs.read(file);
    if (args[1].equals(MEASURE)) {
      measure(pairs, false);
      measure(pairs, true);
    } else {
      write(pairs, file, Path.of(args[1]));
    }
  }

  private static void write(List<NamePair> pairs, Path file, Path folder) throws IOException {
    byte[] model = GraphoneTrainer.train(pairs);
    Files.write(folder.resolve(Romanizer.MODEL), model);
    String manifest = "sha256." + Romanizer.MODEL + "=" + ModelFiles.sha256(model) + "\n"
        + "training.pairs-sha256=" + ModelFiles.sha256(Files.readAllBytes(file)) + "\n";
    Files.writeString(folder.resolve(Romanizer.MANIFEST), manifest, StandardCharsets.UTF_8);
  }

  private static void measure(List<NamePair> pairs, boolean byRarestWord) throws IOException {
    NameSplit split = new NameSplit(pairs, byRarestWord);
    List<NamePair> train = pairs.stream().filter(p -> split.of(p.arabic()) == NameSplit.Part.TRAIN).toList();
    byte[] bytes = GraphoneTrainer.train(train);
    Romanizer romanizer = Romanizer.read(new ByteArrayInputStream(bytes));
    Transliterator icu = Transliterator.getInstance("Arabic-Latin");
    Map<String, Set<String>> references = new TreeMap<>();
    Map<String, String> groups = new TreeMap<>();
    for (NamePair pair : pairs) {
      if (pair.person() && split.of(pair.arabic()) == NameSplit.Part.TEST) {
        references.computeIfAbsent(pair.arabic(), name -> new TreeSet<>()).add(pair.latin());
        groups.putIfAbsent(pair.arabic(), pair.source());
      }
    }
    Map<String, NameScores> scores = new TreeMap<>();
    references.forEach((name, latin) -> {
      String words = name.split(" ").length == 1 ? "one word" : "more words";
      String latinName = romanizer.romanize(name, EntityType.PERSON);
      for (String group : List.of("all", groups.get(name), words)) {
        scores.computeIfAbsent(group, g -> new NameScores()).add(latinName, latin);
        scores.computeIfAbsent(group + ", ICU4J", g -> new NameScores()).add(icu.transliterate(name), latin);
      }
    });
    System.out.println(byRarestWord ? "split by rarest word" : "split by name");
    scores.forEach((group, score) -> System.out.println(String.format(
        Locale.ROOT, "%-28s %6d names, exact %5.1f %%, F %.3f", group, score.names(), score.accuracy(), score.meanF())));
  }
}
