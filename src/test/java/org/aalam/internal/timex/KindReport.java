package org.aalam.internal.timex;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The generated part of the report on dates: what stands between two marks of a Markdown page. */
final class KindReport {
  private static final String BEGIN = "<!-- generated -->\n";
  private static final String END = "<!-- end of generated -->";

  private final DateKinds kinds = DateKinds.load();
  private final StringBuilder text = new StringBuilder();

  KindScores scores() {
    return new KindScores();
  }

  String kindOf(String expression) {
    return kinds.of(expression);
  }

  void add(String title, String summary, KindScores scores) {
    text.append("\n## ").append(title).append("\n\n").append(summary).append("\n\n").append(scores.table(kinds.all()));
  }

  void addLine(String title, String summary) {
    text.append("\n## ").append(title).append("\n\n").append(summary).append('\n');
  }

  /** Writes the generated part into the page, whose other parts stay as they are. */
  void writeInto(Path page) throws IOException {
    String old = Files.readString(page);
    int begin = old.indexOf(BEGIN);
    int end = old.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IOException(page + " lacks the marks of its generated part");
    }
    Files.writeString(page, old.substring(0, begin + BEGIN.length()) + text + "\n" + old.substring(end));
  }
}
