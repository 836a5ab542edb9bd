package org.aalam.internal.timex;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * With which two word classes a pattern can begin: most of what begins like a date is told from one by its second word,
 * before any phrase is built. Immutable once the grammar is read.
 */
final class Starts {
  /** Stands for the end of the pattern after the first word. */
  private final int end;
  private final BitSet first = new BitSet();
  /** For each first class those that can follow it, {@link #end} included. */
  private final Map<Integer, BitSet> second = new HashMap<>();
  /** What {@link #second} says, by class, from the lowest on. */
  private BitSet[] follows = {};
  private int lowest;
  private boolean empty;

  private Starts(int end) {
    this.end = end;
  }

  /** The pattern that is empty; {@code end} is a number that no class has. */
  static Starts ofNothing(int end) {
    Starts starts = new Starts(end);
    starts.empty = true;
    return starts;
  }

  /** The pattern of one word. */
  static Starts ofWord(int wordClass, int end) {
    Starts starts = new Starts(end);
    starts.following(wordClass).set(end);
    return starts;
  }

  private BitSet following(int wordClass) {
    first.set(wordClass);
    return second.computeIfAbsent(wordClass, each -> new BitSet());
  }

  /** Either this or another. */
  Starts or(Starts other) {
    Starts either = new Starts(end);
    either.add(this);
    either.add(other);
    either.empty = empty || other.empty;
    return either;
  }

  private void add(Starts other) {
    other.second.forEach((wordClass, follow) -> following(wordClass).or(follow));
  }

  /** This and then another. */
  Starts then(Starts other) {
    Starts both = new Starts(end);
    second.forEach((wordClass, follow) -> {
      BitSet joined = both.following(wordClass);
      joined.or(follow);
      if (follow.get(end)) {
        joined.clear(end);
        joined.or(other.first);
        joined.set(end, other.empty);
      }
    });
    if (empty) {
      both.add(other);
    }
    both.empty = empty && other.empty;
    return both;
  }

  /** Makes it ready for {@link #allow}. */
  Starts ready() {
    if (!first.isEmpty()) {
      lowest = first.nextSetBit(0);
      follows = new BitSet[first.length() - lowest];
      second.forEach((wordClass, follow) -> follows[wordClass - lowest] = follow);
    }
    return this;
  }

  /** Tells whether the pattern can be empty. */
  boolean canBeEmpty() {
    return empty;
  }

  /** Tells whether the pattern says nothing more of its second word, so that what follows in a sequence does not matter. */
  boolean isSettled() {
    return !empty && second.values().stream().noneMatch(follow -> follow.get(end));
  }

  /** Returns the classes that the pattern can begin with. */
  BitSet first() {
    return first;
  }

  /** Tells whether the pattern can begin with the words at a piece and those after them. */
  boolean allow(WordLattice lattice, int position) {
    List<WordLattice.Word> words = lattice.words(position);
    for (int i = 0; i < words.size(); i++) {
      BitSet follow = follow(words.get(i).symbol());
      int next = position + words.get(i).length();
      if (follow != null
          && (follow.get(end) || next < lattice.size() && follow.intersects(lattice.classesAt(next)))) {
        return true;
      }
    }
    return false;
  }

  /** Returns what can follow a class, null where the pattern can't begin with it. */
  private BitSet follow(int wordClass) {
    int index = wordClass - lowest;
    return index >= 0 && index < follows.length ? follows[index] : null;
  }
}
