package org.aalam.internal.translit;

import java.util.ArrayList;
import java.util.List;
import org.aalam.internal.text.ArabicChars;
import org.aalam.internal.text.TextNormalizer;

/** The form in which the model knows Arabic words. Stateless and thread-safe. */
public final class ArabicSpelling {
  private static final char ALEF_HAMZA = '\u0623';
  /** Servant of: opens names of two words that are written apart or together. */
  private static final String ABD = "\u0639\u0628\u062F";

  private ArabicSpelling() {}

  /**
   * Returns the model's form of a name: normalized, and alef without its upper hamza, which newspapers set or leave out.
   *
   * @param name any string, not null
   */
  public static String of(String name) {
    return TextNormalizer.normalizedForm(name).replace(ALEF_HAMZA, ArabicChars.ALEF);
  }

  /**
   * Returns the words of a name, with {@code عبد} and the word after it as one.
   *
   * @param spelling a name as {@link #of} gives it
   * @return the words, none where there is none
   */
  public static List<String> words(String spelling) {
    List<String> words = new ArrayList<>();
    boolean open = false;
    for (String word : spelling.split("[\\s\\-]+")) {
      if (word.isEmpty()) {
        continue;
      }
      if (open) {
        words.set(words.size() - 1, ABD + word);
      } else {
        words.add(word);
      }
      open = !open && word.equals(ABD);
    }
    return words;
  }

  /** Whether a word of {@link #words} opens with {@code عبد}. */
  public static boolean isServantName(String word) {
    return word.startsWith(ABD) && word.length() > ABD.length() + 1;
  }

  /** Returns what follows {@code عبد} and an article in a word of which {@link #isServantName} holds. */
  static String served(String word) {
    String served = word.substring(ABD.length());
    boolean article = served.startsWith(ArabicChars.ARTICLE) && served.length() > ArabicChars.ARTICLE.length() + 1;
    return article ? served.substring(ArabicChars.ARTICLE.length()) : served;
  }
}
