package org.aalam.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.aalam.internal.model.ModelFiles;
import org.aalam.translit.Romanizer;

/**
 * Trains the romanizer's model on pairs of names: {@code java -cp aalam-cli.jar org.aalam.train.RomanizerTrainer PAIRS
 * LATIN_NAMES OUTPUT_FOLDER} writes the model and its checksums. The same files give the same bytes.
 */
public final class RomanizerTrainer {
  private RomanizerTrainer() {}

  /**
   * Runs the trainer.
   *
   * @param args the file of pairs, a file of Latin names, one a line, and the folder to write to
   * @throws IllegalArgumentException where there are not three arguments
   * @throws IOException where a file is missing or the model can't be written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      throw new IllegalArgumentException("usage: RomanizerTrainer PAIRS LATIN_NAMES OUTPUT_FOLDER");
    }
    Path pairs = Path.of(args[0]);
    Path names = Path.of(args[1]);
    Path folder = Path.of(args[2]);
    byte[] model = GraphoneTrainer.train(NamePairs.read(pairs), latinNames(names));
    Files.write(folder.resolve(Romanizer.MODEL), model);
    String manifest = "sha256." + Romanizer.MODEL + "=" + ModelFiles.sha256(model) + "\n"
        + "training.latin-names-sha256=" + ModelFiles.sha256(Files.readAllBytes(names)) + "\n"
        + "training.pairs-sha256=" + ModelFiles.sha256(Files.readAllBytes(pairs)) + "\n";
    Files.writeString(folder.resolve(Romanizer.MANIFEST), manifest, StandardCharsets.UTF_8);
  }

  /** Reads a list of Latin names, one a line. */
  static List<String> latinNames(Path file) throws IOException {
    return Files.readAllLines(file, StandardCharsets.UTF_8);
  }
}
