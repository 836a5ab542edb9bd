package org.aalam.io;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.aalam.entity.Entity;
import org.aalam.entity.EntityType;
import org.aalam.entity.EntityValue;
import org.aalam.entity.ExtractedDocument;
import org.aalam.entity.Mention;
import org.aalam.entity.Span;

/**
 * Writes brat's standoff format into a folder: for each document its text and its annotations under one name
 * ({@code NAME.txt}, {@code NAME.ann}), once {@code annotation.conf}, and {@code documents.tsv}, which tells the
 * document of each name.
 *
 * <p>Offsets count Unicode code points, as brat does. A mention across a line break becomes a discontinuous one. The
 * mentions of an entity are chained by {@code Coref} relations, and a note on each mention tells the entity's name,
 * Latin name and value. Not thread-safe.
 */
public final class BratWriter implements DocumentWriter {
  private static final String COREFERENCE = "Coref";

  private final Path folder;
  private final FileNames names = new FileNames();
  private final Writer index;

  /**
   * Makes a writer and writes the configuration.
   *
   * @param folder where to write, not null; it must exist and should be empty
   * @throws IOException where the folder cannot be written
   */
  public BratWriter(Path folder) throws IOException {
    this.folder = Objects.requireNonNull(folder, "folder must not be null");
    create("annotation.conf", configuration());
    this.index = new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(folder.resolve("documents.tsv"),
        StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), StandardCharsets.UTF_8));
    index.write("name\tdocument\n");
  }

  private static String configuration() {
    StringBuilder configuration = new StringBuilder("[entities]\n");
    for (EntityType type : EntityType.values()) {
      configuration.append(type).append('\n');
    }
    configuration.append("\n[relations]\n");
    for (EntityType type : EntityType.values()) {
      configuration.append(COREFERENCE).append("\tArg1:").append(type).append(", Arg2:").append(type).append('\n');
    }
    return configuration.append("\n[events]\n\n[attributes]\n").toString();
  }

  @Override
  public void write(String id, ExtractedDocument document) throws IOException {
    String name = names.next(id);
    create(name + ".txt", document.text());
    create(name + ".ann", annotations(document));
    index.write(name + "\t" + Lines.oneLine(id) + "\n");
  }

  private static String annotations(ExtractedDocument document) {
    StringBuilder out = new StringBuilder();
    Map<Span, Integer> numbers = new HashMap<>();
    CodePoints codePoints = new CodePoints(document.text());
    for (Mention mention : document.mentions()) {
      numbers.put(mention.span(), numbers.size() + 1);
      out.append('T').append(numbers.size()).append('\t').append(mention.type()).append(' ')
          .append(textBound(mention, codePoints)).append('\n');
    }
    relations(document, numbers, out);
    for (Mention mention : document.mentions()) {
      int number = numbers.get(mention.span());
      out.append('#').append(number).append("\tAnnotatorNotes T").append(number).append('\t')
          .append(note(document.entityOf(mention), mention)).append('\n');
    }
    return out.toString();
  }

  /** Offsets and text; a mention that a line break cuts has an offset pair for each of its pieces. */
  private static String textBound(Mention mention, CodePoints codePoints) {
    List<String> offsets = new ArrayList<>();
    List<String> pieces = new ArrayList<>();
    for (Span piece : Lines.pieces(mention.text())) {
      int begin = codePoints.before(mention.span().begin() + piece.begin());
      int end = codePoints.before(mention.span().begin() + piece.end());
      offsets.add(begin + " " + end);
      pieces.add(mention.text().substring(piece.begin(), piece.end()));
    }
    return String.join(";", offsets) + "\t" + String.join(" ", pieces);
  }

  private static void relations(ExtractedDocument document, Map<Span, Integer> numbers, StringBuilder out) {
    int relation = 0;
    for (Entity entity : document.entities()) {
      for (int i = 1; i < entity.mentions().size(); i++) {
        relation++;
        out.append('R').append(relation).append('\t').append(COREFERENCE)
            .append(" Arg1:T").append(numbers.get(entity.mentions().get(i).span()))
            .append(" Arg2:T").append(numbers.get(entity.mentions().get(i - 1).span())).append('\n');
      }
    }
  }

  private static String note(Entity entity, Mention mention) {
    List<String> parts = new ArrayList<>(List.of(entity.id(), entity.name()));
    entity.latinName().ifPresent(parts::add);
    entity.value().map(EntityValue::canonical).ifPresent(parts::add);
    parts.add(String.format(Locale.ROOT, "%.2f", mention.confidence()));
    return Lines.oneLine(String.join(" | ", parts));
  }

  private void create(String name, String content) throws IOException {
    // getBytes turns half a surrogate pair into one question mark, so that offsets hold.
    Files.write(folder.resolve(name), content.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW,
        StandardOpenOption.WRITE);
  }

  @Override
  public void close() throws IOException {
    index.close();
  }

  /** Counts the code points before growing UTF-16 offsets, in one pass over the text. */
  private static final class CodePoints {
    private final String text;
    private int units;
    private int points;

    CodePoints(String text) {
      this.text = text;
    }

    int before(int offset) {
      points += text.codePointCount(units, offset);
      units = offset;
      return points;
    }
  }
}
