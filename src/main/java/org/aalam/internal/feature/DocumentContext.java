package org.aalam.internal.feature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.aalam.internal.text.TextHash;

/**
 * What stands around a word elsewhere in its text: a family name that stands alone was as a rule given with a title or a
 * first name before.
 *
 * <p>Only words that are not common are followed, and only their first occurrences, so that time stays linear. Serves one
 * text and one thread.
 */
final class DocumentContext {
  /** Words more frequent than this (in the scale of {@link WordFeatures#frequency()}) say little by being repeated. */
  private static final int MAX_FREQUENCY = 7;
  private static final int MAX_OCCURRENCES = 5;
  private static final int TRIGGER_REACH = 4;
  private static final int NONE = -1;
  private static final Value FIRST = Value.of("first");

  private final List<AnnotatedSentence> text;
  private final ContextValues values;
  /** Where each sentence begins in the arrays below, which count the tokens of the text. */
  private final int[] begins;
  private final KnownWord[] words;
  /** The first occurrence of each followed token's word, {@link #NONE} for other tokens. */
  private final int[] first;
  /** The next occurrence of the same word, {@link #NONE} for none. */
  private final int[] next;
  /** What stands around words that occur again; of most words nobody asks it. */
  private final List<List<Value>> contexts;

  DocumentContext(List<AnnotatedSentence> text, List<KnownWord[]> wordsOfSentences, ContextValues values) {
    this.text = text;
    this.values = values;
    begins = new int[text.size()];
    int size = 0;
    for (int s = 0; s < begins.length; s++) {
      begins[s] = size;
      size += text.get(s).size();
    }
    words = new KnownWord[size];
    for (int s = 0; s < begins.length; s++) {
      System.arraycopy(wordsOfSentences.get(s), 0, words, begins[s], text.get(s).size());
    }
    first = new int[size];
    next = new int[size];
    contexts = new ArrayList<>(Collections.nCopies(size, null));
    findOccurrences();
  }

  /** Fills {@link #first} and {@link #next} with the help of a hash table of first occurrences. */
  private void findOccurrences() {
    int size = words.length;
    int mask = Integer.highestOneBit(Math.max(4, size) * 2 - 1) * 2 - 1;
    int[] table = new int[mask + 1];
    int[] last = new int[size];
    Arrays.fill(next, NONE);
    for (int i = 0; i < size; i++) {
      if (!words[i].isFollowed()) {
        first[i] = NONE;
        continue;
      }
      Value stem = words[i].features().stem();
      int slot = (int) TextHash.mix(stem.hash()) & mask;
      // The table holds indexes that begin with 1.
      while (table[slot] != 0 && !words[table[slot] - 1].features().stem().equals(stem)) {
        slot = (slot + 1) & mask;
      }
      if (table[slot] == 0) {
        table[slot] = i + 1;
      }
      int known = table[slot] - 1;
      first[i] = known;
      if (known != i) {
        next[last[known]] = i;
      }
      last[known] = i;
    }
  }

  /** Tells whether a word's other occurrences in a text tell something of it. */
  static boolean isFollowed(WordFeatures word) {
    return word.stem().text().length() > 1
        && Character.isLetter(word.stem().text().charAt(0))
        && Integer.parseInt(word.frequency().text()) <= MAX_FREQUENCY;
  }

  /** Returns what stands around the other occurrences of a word; nothing where there is none. */
  List<Value> elsewhere(int sentence, int token) {
    int here = begins[sentence] + token;
    if (first[here] == NONE || next[first[here]] == NONE) {
      return List.of();
    }
    List<Value> found = new ArrayList<>();
    int occurrence = first[here];
    for (int i = 0; i < MAX_OCCURRENCES && occurrence != NONE; i++) {
      if (occurrence != here) {
        List<Value> context = context(occurrence);
        for (int j = 0; j < context.size(); j++) {
          add(context.get(j), found);
        }
      }
      occurrence = next[occurrence];
    }
    return found;
  }

  private List<Value> context(int occurrence) {
    List<Value> known = contexts.get(occurrence);
    if (known == null) {
      int sentence = Arrays.binarySearch(begins, occurrence);
      sentence = sentence < 0 ? -sentence - 2 : sentence;
      known = context(text.get(sentence), occurrence - begins[sentence], occurrence);
      contexts.set(occurrence, known);
    }
    return known;
  }

  private List<Value> context(AnnotatedSentence sentence, int token, int here) {
    List<Value> context = new ArrayList<>();
    add(words[here].context().proclitic(), context);
    add(values.of(ContextValues.Kind.NAME, sentence.names().get(token)), context);
    if (token > 0) {
      ContextValues.OfWord before = words[here - 1].context();
      add(before.partsBefore(), context);
      add(before.wordBefore(), context);
      add(before.classBefore(), context);
    } else {
      add(FIRST, context);
    }
    if (token + 1 < sentence.size()) {
      ContextValues.OfWord after = words[here + 1].context();
      add(after.partsAfter(), context);
      add(after.classAfter(), context);
    }
    for (int near = token - 1; near >= Math.max(0, token - TRIGGER_REACH); near--) {
      ContextValues.Kind kind = near == token - 1 ? ContextValues.Kind.TRIGGER_BEFORE : ContextValues.Kind.TRIGGER;
      add(values.of(kind, sentence.triggers().get(near)), context);
    }
    return context;
  }

  /** Adds a value that is not empty and not yet there. */
  private static void add(Value value, List<Value> found) {
    if (value == Value.NONE) {
      return;
    }
    // There are a few of them: a set would take longer.
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).equals(value)) {
        return;
      }
    }
    found.add(value);
  }
}
