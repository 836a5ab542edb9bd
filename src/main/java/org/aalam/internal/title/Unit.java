package org.aalam.internal.title;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aalam.entity.EntityType;
import org.aalam.internal.find.FoundMention;
import org.aalam.internal.text.KeyFolder;
import org.aalam.internal.token.Proclitics;
import org.aalam.internal.token.Sentence;
import org.aalam.internal.token.Token;

/**
 * A word, a mark or a whole mention of a sentence.
 *
 * @param begin where it begins, in UTF-16 code units of the normalized text; proclitics are inside
 * @param end where it ends there
 * @param form a word or mark as it stands; of a mention, what stands before it in its first token: its proclitics
 * @param key the key of the form
 * @param type the mention's type, empty for a word or mark
 * @param mention the index of the mention in the text, -1 for a word or mark
 * @param tokens of how many tokens it is
 * @param numbered whether it is a mention that ends with a number: {@code اللواء 84}
 */
record Unit(int begin, int end, String form, String key, Optional<EntityType> type, int mention, int tokens,
    boolean numbered) {

  /** Makes the units of a sentence; {@code first} is the index of its first mention in {@code mentions}. */
  static List<Unit> of(Sentence sentence, List<FoundMention> mentions, int first) {
    List<Unit> units = new ArrayList<>(sentence.size());
    int next = first;
    for (int t = 0; t < sentence.size(); t++) {
      Token token = sentence.token(t);
      while (next < mentions.size() && mentions.get(next).span().end() <= token.begin()) {
        next++;
      }
      if (next == mentions.size() || mentions.get(next).span().begin() >= token.end()) {
        units.add(new Unit(token.begin(), token.end(), token.form(), token.key(), Optional.empty(), -1, 1, false));
        continue;
      }
      FoundMention mention = mentions.get(next);
      String proclitics = token.form().substring(0, Math.max(0, mention.span().begin() - token.begin()));
      int firstToken = t;
      while (t + 1 < sentence.size() && sentence.token(t + 1).begin() < mention.span().end()) {
        t++;
      }
      units.add(new Unit(token.begin(), mention.span().end(), proclitics, KeyFolder.key(proclitics),
          Optional.of(mention.type()), next, t - firstToken + 1,
          Character.isDigit(sentence.token(t).form().charAt(0))));
      next++;
    }
    return units;
  }

  boolean isMention() {
    return mention >= 0;
  }

  boolean is(EntityType wanted) {
    return type.isPresent() && type.get() == wanted;
  }

  boolean isWord() {
    return !isMention() && Character.isLetterOrDigit(form.codePointAt(0));
  }

  boolean isMark(String marks) {
    return !isMention() && key.length() == 1 && marks.contains(key);
  }

  /** Tells whether the word is a definite noun or adjective, with a proclitic or without one. */
  boolean isDefinite() {
    return isWord() && (TitleLexicon.isDefinite(key)
        || Proclitics.readings(key).stream().anyMatch(reading -> TitleLexicon.isDefinite(reading.rest())));
  }

  boolean startsWith(char proclitic) {
    return !key.isEmpty() && key.charAt(0) == proclitic;
  }
}
