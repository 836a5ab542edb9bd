package org.aalam.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads CoNLL files: {@code TOKEN<TAB>TAG}, further columns passed over, tags in BIO, a blank line between sentences.
 * Lines that begin with {@code #} and have no tab are comments. An {@code I-} without a {@code B-} before it is
 * accepted, as in IOB1.
 */
public final class ConllReader {
  private static final Pattern TAG = Pattern.compile("O|[BI]-\\S+");

  private final Path file;
  private final List<ConllSentence> sentences = new ArrayList<>();
  private final List<String> tokens = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();
  private int line;
  private int firstLine;

  private ConllReader(Path file) {
    this.file = file;
  }

  /**
   * Reads a file.
   *
   * @param file the file, UTF-8
   * @return its sentences, maybe none
   * @throws FormatException where the file is not as it should be; the message names file and line
   * @throws IOException where the file cannot be read
   */
  public static List<ConllSentence> read(Path file) throws IOException {
    ConllReader reader = new ConllReader(file);
    for (String line : (Iterable<String>) StrictText.read(file).lines()::iterator) {
      reader.accept(line);
    }
    reader.endSentence();
    return List.copyOf(reader.sentences);
  }

  private void accept(String content) throws FormatException {
    line++;
    if (content.isBlank()) {
      endSentence();
    } else if (!content.startsWith("#") || content.indexOf('\t') >= 0) {
      addToken(content.split("\t", -1));
    }
  }

  private void addToken(String[] columns) throws FormatException {
    if (columns.length < 2) {
      throw new FormatException(file + ", line " + line + ": no tab between token and tag");
    }
    if (columns[0].isBlank()) {
      throw new FormatException(file + ", line " + line + ": the token is empty");
    }
    if (!TAG.matcher(columns[1]).matches()) {
      throw new FormatException(
          file + ", line " + line + ": the tag \"" + columns[1] + "\" is none of O, B-LABEL, I-LABEL");
    }
    if (tokens.isEmpty()) {
      firstLine = line;
    }
    tokens.add(columns[0]);
    tags.add(columns[1]);
  }

  private void endSentence() {
    if (!tokens.isEmpty()) {
      sentences.add(new ConllSentence(tokens, tags, firstLine));
      tokens.clear();
      tags.clear();
    }
  }
}
