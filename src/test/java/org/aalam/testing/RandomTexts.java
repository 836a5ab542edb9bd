package org.aalam.testing;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Random strings of all that is unusual in Arabic text, the same at every run. */
public final class RandomTexts {
  private static final List<String> PIECES = List.of(
      "ا", "ل", "م", "و", "ي", "ه", "ك", "د", "أ", "إ", "آ", "ؤ", "ئ", "ء", "ة", "ى", "گ", "ڤ", "ی", "ک", "ے", "ہ", "ٱ",
      "\u064B", "\u064E", "\u0650", "\u0651", "\u0652", "\u0653", "\u0654", "\u0655", "\u0670", "\u06D6", "ـ", "ـــ",
      "\u200E", "\u200F", "\u061C", "\u202B", "\u202C", "\u2067", "\u2069", "\u200C", "\u200D", "\u200B", "\uFEFF",
      "\u00AD", "\uFE0F", "\uD800", "\uDC00", "\uD83C\uDF89", "\uD83D\uDC4D\uD83C\uDFFD", "لله", "\uFDF2", "\uFDFA",
      "\uFEFB", "\uFE7D", "\uFE70", "\uFBFE", "\uFDFD", "\r\n", "\r", "\n", "\u2028", "\u0085", "\u000B", "\t", " ", "  ",
      "\u00A0", "\u202F", "\u3000", "\u1680", "3", "٤", "۵", "2017", "3.5", "A", "é", "e\u0301", "\u0301", "ﬁ", ".", "..",
      "،", "؛", "؟", "!", ":", "\"", "(", ")", "«", "»", "-", "–", "_", "#", "@", "/", "'", "\u2019", "\u0000", "\u001F",
      "الملك", "محمد", "عام", "و.م.أ", "د.", "هـ.");

  private RandomTexts() {}

  /** Returns a number of texts of up to 24 pieces each. */
  public static Stream<String> of(int texts) {
    Random random = new Random(42);
    return IntStream.range(0, texts).mapToObj(i -> text(random));
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int pieces = random.nextInt(25); pieces > 0; pieces--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  /** Returns a text with its unusual characters as escapes, for messages. */
  public static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.chars().forEach(c -> escaped.append(c >= ' ' && c <= '~' ? (char) c : String.format(Locale.ROOT, "\\u%04X", c)));
    return escaped.toString();
  }
}
