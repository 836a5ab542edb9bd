package org.aalam.internal.resolve;

import java.util.ArrayList;
import java.util.List;
import org.aalam.internal.text.KeyFolder;

/** The words of a name as keys, without punctuation, so that two ways of writing one name are equal. */
final class NameKey {
  private NameKey() {}

  /** Returns the keys of the words of a name. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= name.length(); i++) {
      if (i < name.length() && Character.isLetterOrDigit(name.charAt(i))) {
        word.append(name.charAt(i));
      } else if (word.length() > 0) {
        words.add(KeyFolder.key(word.toString()));
        word.setLength(0);
      }
    }
    return words;
  }
}
