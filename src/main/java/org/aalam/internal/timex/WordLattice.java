package org.aalam.internal.timex;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The pieces of a sentence with the word classes that begin and end at each of them. What depends on what follows is reckoned
 * where it is asked for. Made for one sentence and one thread.
 */
final class WordLattice {
  private final TimexGrammar grammar;
  private final DateWord.Part[] parts;
  /** The token of each piece. */
  private final int[] tokens;
  private final int[] begins;
  private final List<Word> other;
  private final List<Word>[] words;
  private final BitSet[] classes;

  /**
   * A word of dates that begins at some piece.
   *
   * @param symbol its class
   * @param length how many pieces it has
   * @param said what it says
   */
  record Word(int symbol, int length, Said said) {}

  /**
   * Makes the lattice of a sentence.
   *
   * @param dateWords what is known of each token
   * @param tokenBegins where each token begins
   */
  WordLattice(DateWord[] dateWords, int[] tokenBegins, TimexGrammar grammar) {
    int size = 0;
    for (DateWord word : dateWords) {
      size += word.parts().size();
    }
    parts = new DateWord.Part[size];
    tokens = new int[size];
    begins = new int[size];
    int next = 0;
    for (int token = 0; token < dateWords.length; token++) {
      List<DateWord.Part> ofToken = dateWords[token].parts();
      for (int i = 0; i < ofToken.size(); i++) {
        parts[next] = ofToken.get(i);
        tokens[next] = token;
        begins[next++] = tokenBegins[token];
      }
    }
    this.grammar = grammar;
    other = List.of(DateWord.other(grammar.numbers()));
    words = newArray(size);
    classes = new BitSet[size];
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static List<Word>[] newArray(int size) {
    return new List[size];
  }

  static Word word(TimexWords.Entry entry) {
    return new Word(entry.symbol(), entry.keys().size(), entry.said());
  }

  static BitSet classes(List<Word> words) {
    BitSet classes = new BitSet();
    words.forEach(word -> classes.set(word.symbol()));
    return classes;
  }

  int size() {
    return parts.length;
  }

  /** Returns a piece as it stands in the sentence. */
  Piece piece(int position) {
    Piece piece = parts[position].piece();
    int begin = begins[position];
    return new Piece(tokens[position], begin + piece.begin(), begin + piece.end(), piece.form(), piece.key(), piece.glued());
  }

  /** Tells whether a date may begin at a piece. */
  boolean begins(int position) {
    return parts[position].begins();
  }

  /** Returns the words that begin at a piece. */
  List<Word> words(int position) {
    if (!mayBeLonger(position)) {
      return parts[position].words();
    }
    if (words[position] == null) {
      words[position] = longer(position);
    }
    return words[position];
  }

  private boolean mayBeLonger(int position) {
    return !parts[position].longer().isEmpty() && position + 1 < parts.length && parts[position + 1].continues();
  }

  private List<Word> longer(int position) {
    DateWord.Part part = parts[position];
    List<Word> found = new ArrayList<>();
    for (TimexWords.Entry entry : part.longer()) {
      if (stands(entry.keys(), position)) {
        found.add(word(entry));
      }
    }
    if (found.isEmpty() && part.piece().isLetters()) {
      return other;
    }
    found.addAll(part.open());
    return found;
  }

  private boolean stands(List<String> keys, int position) {
    if (position + keys.size() > parts.length) {
      return false;
    }
    for (int i = 1; i < keys.size(); i++) {
      if (!parts[position + i].piece().key().equals(keys.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Returns the classes of the words that begin at a piece; not to be changed. */
  BitSet classesAt(int position) {
    if (!mayBeLonger(position)) {
      return parts[position].classes();
    }
    if (classes[position] == null) {
      classes[position] = classes(words(position));
    }
    return classes[position];
  }

  /** Returns the rules that can begin with one of the words at a piece, in the order of their table. */
  List<TimexRule> rules(int position) {
    return mayBeLonger(position) ? grammar.rulesBeginning(classesAt(position)) : parts[position].rules();
  }

  /** Returns the classes of the words that end with a piece. */
  BitSet classesEndingAt(int position) {
    BitSet ending = new BitSet();
    for (int begin = Math.max(0, position - grammar.words().maxLength() + 1); begin <= position; begin++) {
      for (Word word : words(begin)) {
        if (begin + word.length() == position + 1) {
          ending.set(word.symbol());
        }
      }
    }
    return ending;
  }

  /** Returns the words of a class that begin at a piece, as matches. */
  List<Match> matches(int symbol, int position) {
    if (!classesAt(position).get(symbol)) {
      return List.of();
    }
    List<Match> found = new ArrayList<>(2);
    for (Word word : words(position)) {
      if (word.symbol() == symbol) {
        found.add(new Match(position + word.length(), word.said()));
      }
    }
    return found;
  }
}
