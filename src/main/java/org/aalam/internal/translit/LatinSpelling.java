package org.aalam.internal.translit;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** The plain form of Latin words: lower case, without marks. Stateless and thread-safe. */
public final class LatinSpelling {
  /** Letters that no decomposition takes apart. */
  private static final Map<Character, String> SPECIAL = Map.ofEntries(
      Map.entry('ø', "o"), Map.entry('ł', "l"), Map.entry('ß', "ss"), Map.entry('æ', "ae"), Map.entry('œ', "oe"),
      Map.entry('đ', "d"), Map.entry('ð', "d"), Map.entry('þ', "th"), Map.entry('ı', "i"), Map.entry('ħ', "h"),
      Map.entry('ə', "e"), Map.entry('ŋ', "n"));

  private LatinSpelling() {}

  /**
   * Returns a name in lower case without marks; letters, digits, spaces and hyphens stay, all else goes.
   *
   * @param name any string, not null
   */
  public static String plain(String name) {
    String decomposed = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(name.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == ' ' || c == '-') {
        plain.append(c);
      } else {
        plain.append(SPECIAL.getOrDefault(c, ""));
      }
    }
    return plain.toString().strip();
  }
}
