package org.aalam.cli;

import java.util.List;
import java.util.Locale;

/** What kind of documents files hold, and which files of a folder are read for it. */
enum InputFormat {
  /** By the file's name: JSON Lines or text. */
  AUTO(List.of(".txt", ".jsonl")),
  TEXT(List.of(".txt")),
  JSONL(List.of(".jsonl")),
  HTML(List.of(".html", ".htm", ".xhtml"));

  private static final String ZIPPED = ".gz";

  private final List<String> endings;

  InputFormat(List<String> endings) {
    this.endings = endings;
  }

  /** Tells whether a folder gives a file of this name. */
  boolean accepts(String fileName) {
    String plain = unzipped(fileName);
    return endings.stream().anyMatch(plain::endsWith);
  }

  /** Returns the kind of a file: what its name says, where this is {@link #AUTO}. */
  InputFormat of(String fileName) {
    if (this != AUTO) {
      return this;
    }
    return unzipped(fileName).endsWith(".jsonl") ? JSONL : TEXT;
  }

  static boolean isZipped(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(ZIPPED);
  }

  private static String unzipped(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    return lower.endsWith(ZIPPED) ? lower.substring(0, lower.length() - ZIPPED.length()) : lower;
  }

  /** Returns the endings, for messages. */
  String endings() {
    return String.join(" or ", endings);
  }
}
