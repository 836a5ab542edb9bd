package org.aalam.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.aalam.internal.text.ArabicChars;
import org.aalam.internal.translit.ArabicSpelling;
import org.aalam.internal.translit.LatinSpelling;

/** Reads pairs of names and takes them apart into pairs of words. */
final class NamePairs {
  private static final List<String> COLUMNS = List.of("ar", "latin", "class", "source", "sim");
  private static final Set<String> ARTICLES =
      Set.of("al", "el", "ul", "as", "es", "ash", "ad", "ed", "an", "en", "ar", "er", "at", "et", "az", "ez");
  private static final Set<String> SERVANTS = Set.of(
      "abd", "abdul", "abdel", "abdal", "abdol", "abdoul", "abdur", "abder", "abdus", "abdes", "abed", "abdu", "abdou");
  private static final int MAX_LENGTH = 60;

  private NamePairs() {}

  /**
   * Reads a file of pairs.
   *
   * @throws IOException where it is missing or has other columns
   */
  static List<NamePair> read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    if (lines.isEmpty() || !Arrays.asList(lines.get(0).split("\t", -1)).equals(COLUMNS)) {
      throw new IOException(file + " must begin with a line of the columns " + COLUMNS + ", tab separated");
    }
    List<NamePair> pairs = new ArrayList<>(lines.size());
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      if (cells.length == COLUMNS.size() && cells[0].length() <= MAX_LENGTH && cells[1].length() <= MAX_LENGTH) {
        pairs.add(new NamePair(
            cells[0], cells[1], cells[2].equals("PER"), cells[3], Double.parseDouble(cells[4])));
      }
    }
    return pairs;
  }

  /** Returns the words of a pair, empty where the two names have not the same number of words. */
  static List<WordPair> words(NamePair pair) {
    String[] arabic = ArabicSpelling.words(ArabicSpelling.of(pair.arabic())).toArray(String[]::new);
    List<String> latin = joined(LatinSpelling.plain(pair.latin()).split(" +"), arabic);
    if (latin.size() != arabic.length) {
      latin = joined(LatinSpelling.plain(pair.latin()).split("[ -]+"), arabic);
    }
    if (latin.size() != arabic.length) {
      return List.of();
    }
    int kind = pair.person() || pair.source().equals("google-ar2en") ? 0 : 1;
    List<WordPair> words = new ArrayList<>(arabic.length);
    for (int i = 0; i < arabic.length; i++) {
      if (isWord(arabic[i]) && !latin.get(i).isEmpty()) {
        words.add(new WordPair(arabic[i], latin.get(i), kind));
      }
    }
    return words;
  }

  private static boolean isWord(String arabic) {
    return !arabic.isEmpty() && arabic.chars().allMatch(ArabicChars::isArabicLetter);
  }

  /** Joins Latin articles to their words, where the Arabic word has one too, and the two parts of {@code Abdul Aziz}. */
  private static List<String> joined(String[] latin, String[] arabic) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < latin.length; i++) {
      boolean article = words.size() < arabic.length && arabic[words.size()].startsWith(ArabicChars.ARTICLE);
      int hyphen = latin[i].indexOf('-');
      if (words.size() < arabic.length && ArabicSpelling.isServantName(arabic[words.size()])
          && SERVANTS.contains(latin[i]) && i + 1 < latin.length) {
        String second = ARTICLES.contains(latin[i + 1]) && i + 2 < latin.length ? latin[++i] : "";
        words.add((latin[second.isEmpty() ? i : i - 1] + second + latin[i + 1]).replace("-", ""));
        i++;
      } else if (article && hyphen > 0 && hyphen < latin[i].length() - 1 && ARTICLES.contains(latin[i].substring(0, hyphen))) {
        words.add("al-" + latin[i].substring(hyphen + 1).replace("-", ""));
      } else if (article && ARTICLES.contains(latin[i]) && i + 1 < latin.length) {
        words.add("al-" + latin[++i].replace("-", ""));
      } else {
        words.add(latin[i].replace("-", ""));
      }
    }
    return words;
  }
}
