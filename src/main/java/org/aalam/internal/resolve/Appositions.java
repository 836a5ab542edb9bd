package org.aalam.internal.resolve;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aalam.entity.Span;
import org.aalam.internal.data.ByteReader;
import org.aalam.internal.data.ByteWriter;
import org.aalam.internal.data.TextList;
import org.aalam.internal.lexicon.TsvTable;
import org.aalam.internal.text.KeyFolder;

/**
 * Tells whether a name stands beside another as a second name of the same: in brackets, in quotation marks, or after a word
 * such as {@code الملقب}. Immutable and thread-safe.
 */
final class Appositions {
  private static final int NEAR = 5;
  private static final int LONGEST = 40;
  private static final int AFTER = 3;
  private static final String OPEN = "[\"'“”«»(]";
  private static final String CLOSE = "[\"'“”«»)]";
  private static final String QUOTES_AND_SPACES = "[\\s\"'“”«»]";

  private final Set<String> naming;
  private final Set<String> others;

  private Appositions(Collection<String> naming, Collection<String> others) {
    this.naming = Set.copyOf(naming);
    this.others = Set.copyOf(others);
  }

  static Appositions ofTable() {
    Set<String> naming = new HashSet<>();
    Set<String> others = new HashSet<>();
    for (TsvTable.Row row : TsvTable.load(Appositions.class, "naming-words.tsv").rows()) {
      (row.get("kind").equals("naming") ? naming : others).add(KeyFolder.key(row.get("word")));
    }
    return new Appositions(naming, others);
  }

  static Appositions read(ByteReader in) throws IOException {
    return new Appositions(TextList.read(in).all(), TextList.read(in).all());
  }

  void write(ByteWriter out) throws IOException {
    TextList.of(naming.stream().sorted().toList()).write(out);
    TextList.of(others.stream().sorted().toList()).write(out);
  }

  /** Tells whether the second of two mentions of a normalized text stands in brackets right after the first. */
  static boolean isInBrackets(String text, Span first, Span second) {
    return second.begin() - first.end() <= NEAR
        && text.substring(first.end(), second.begin()).replaceAll(QUOTES_AND_SPACES, "").equals("(")
        && after(text, second).replaceAll(QUOTES_AND_SPACES, "").startsWith(")");
  }

  /** Tells whether the second of two mentions stands in brackets or quotation marks right after the first. */
  static boolean isEnclosed(String text, Span first, Span second) {
    return second.begin() - first.end() <= NEAR
        && text.substring(first.end(), second.begin()).strip().matches(OPEN + "+")
        && after(text, second).matches("(?s)" + CLOSE + ".*");
  }

  /** Tells whether a mention is enclosed in quotation marks. */
  static boolean isQuoted(String text, Span span) {
    return span.begin() > 0 && text.substring(span.begin() - 1, span.begin()).matches("[\"'“”«»]")
        && after(text, span).matches("(?s)[\"'“”«»].*");
  }

  /** Tells whether nothing but words such as {@code الملقب ب} stands between two mentions. */
  boolean isNaming(String text, Span first, Span second) {
    if (second.begin() - first.end() > LONGEST) {
      return false;
    }
    List<String> words = NameKey.words(text.substring(first.end(), second.begin()));
    return words.stream().anyMatch(naming::contains)
        && words.stream().allMatch(word -> naming.contains(word) || others.contains(word))
        && text.substring(first.end(), second.begin()).indexOf('.') < 0;
  }

  private static String after(String text, Span span) {
    return text.substring(span.end(), Math.min(text.length(), span.end() + AFTER));
  }
}
