package org.aalam.io;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes file names from any identifiers: letters, digits and {@code . _ -} stay, the rest becomes one underscore. No
 * name comes twice, also where a file system takes upper and lower case for the same. Not thread-safe.
 */
final class FileNames {
  /** Leaves room for a number and an ending in the 255 bytes that file systems allow. */
  private static final int MAX_BYTES = 200;
  private static final Pattern ENDING = Pattern.compile("(?i)\\.(txt|jsonl|html?|xhtml)(\\.gz)?$");
  private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}._-]+");
  private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7F]");
  private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul", "documents", "annotation");
  private static final Pattern DEVICE = Pattern.compile("(com|lpt)[0-9]");

  private final Map<String, Integer> used = new HashMap<>();

  /** Returns a new name, without an ending. */
  String next(String id) {
    String name = safe(id);
    int times = used.merge(key(name), 1, Integer::sum);
    String numbered = name;
    while (times > 1) {
      numbered = name + "-" + times;
      if (used.putIfAbsent(key(numbered), 1) == null) {
        break;
      }
      times = used.merge(key(name), 1, Integer::sum);
    }
    return numbered;
  }

  private static String safe(String id) {
    String composed = Normalizer.normalize(ENDING.matcher(id).replaceFirst(""), Normalizer.Form.NFC);
    String name = cut(UNSAFE.matcher(composed).replaceAll("_").replaceAll("^[._-]+|[._-]+$", ""));
    if (name.isEmpty()) {
      return "document";
    }
    String lower = name.toLowerCase(Locale.ROOT);
    String stem = lower.contains(".") ? lower.substring(0, lower.indexOf('.')) : lower;
    return storable(RESERVED.contains(stem) || DEVICE.matcher(stem).matches() ? "_" + name : name);
  }

  /** Where the system's locale has no Arabic, Java cannot name such a file; code points in hexadecimal stand in. */
  private static String storable(String name) {
    try {
      return Path.of(name).getFileName().toString();
    } catch (InvalidPathException e) {
      return cut(NOT_ASCII.matcher(name).replaceAll(
          letter -> String.format(Locale.ROOT, "u%04X", letter.group().codePointAt(0))));
    }
  }

  private static String cut(String name) {
    StringBuilder kept = new StringBuilder();
    int bytes = 0;
    for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
      String letter = Character.toString(name.codePointAt(i));
      bytes += letter.getBytes(StandardCharsets.UTF_8).length;
      if (bytes > MAX_BYTES) {
        break;
      }
      kept.append(letter);
    }
    return kept.toString();
  }

  private static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
