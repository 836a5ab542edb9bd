package org.aalam.train;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import org.aalam.internal.text.KeyFolder;

/**
 * Sorts names into parts for training, deciding and testing, 90 to 5 to 5, by a checksum of the name, or of its rarest
 * word: all rows of one name, or all names that share their rarest word, fall into one part. Immutable.
 */
final class NameSplit {
  /** The parts. */
  enum Part { TRAIN, DEV, TEST }

  private static final int PARTS = 20;
  private final Map<String, Integer> frequency = new HashMap<>();

  private final boolean byRarestWord;

  /**
   * Counts the words of all names; each name once.
   *
   * @param byRarestWord whether names that share their rarest word stay together, or each name goes by itself
   */
  NameSplit(List<NamePair> pairs, boolean byRarestWord) {
    this.byRarestWord = byRarestWord;
    Set<String> seen = new HashSet<>();
    for (NamePair pair : pairs) {
      String key = KeyFolder.key(pair.arabic());
      if (seen.add(key)) {
        words(key).forEach(word -> frequency.merge(word, 1, Integer::sum));
      }
    }
  }

  private static List<String> words(String key) {
    return Arrays.stream(key.split("[ -]+")).map(KeyFolder::withoutArticle).toList();
  }

  /** Returns the part of a name. */
  Part of(String arabic) {
    String key = KeyFolder.key(arabic);
    String rarest = !byRarestWord ? key : words(key).stream()
        .min(Comparator.comparingInt((String word) -> frequency.getOrDefault(word, 0)).thenComparing(word -> word))
        .orElse("");
    CRC32 checksum = new CRC32();
    checksum.update(rarest.getBytes(StandardCharsets.UTF_8));
    return switch ((int) (checksum.getValue() % PARTS)) {
      case 0 -> Part.TEST;
      case 1 -> Part.DEV;
      default -> Part.TRAIN;
    };
  }
}
