package org.aalam.internal.feature;

import java.util.EnumMap;
import java.util.Map;
import org.aalam.internal.text.Recent;

/** The values of {@link DocumentContext}: a kind and a value that is known before. Thread-safe. */
final class ContextValues {
  private static final int MAX_VALUES = 1_024;

  /** Where a value stands, counted from the occurrence. */
  enum Kind {
    PROCLITIC("proclitic:"),
    NAME("name:"),
    PARTS_BEFORE("parts-1:"),
    WORD_BEFORE("word-1:"),
    CLASS_BEFORE("class-1:"),
    PARTS_AFTER("parts+1:"),
    CLASS_AFTER("class+1:"),
    TRIGGER_BEFORE("trigger-1:"),
    TRIGGER("trigger:");

    private final String prefix;

    Kind(String prefix) {
      this.prefix = prefix;
    }

    private Value with(Value value) {
      return Value.of(prefix + value.text());
    }
  }

  /**
   * What a word says where it is followed or stands beside a word that is; {@link Value#NONE} for nothing.
   *
   * @param proclitic its own proclitic
   * @param partsBefore how common it is in names, where it stands before
   * @param wordBefore the word, where it stands before
   * @param classBefore its class, where it stands before
   * @param partsAfter how common it is in names, where it stands after
   * @param classAfter its class, where it stands after
   */
  record OfWord(Value proclitic, Value partsBefore, Value wordBefore, Value classBefore, Value partsAfter, Value classAfter) {}

  /** Of all kinds but that of words, which are too many to be remembered. */
  private final Map<Kind, Recent<Value, Value>> recent = new EnumMap<>(Kind.class);

  ContextValues() {
    for (Kind kind : Kind.values()) {
      recent.put(kind, new Recent<>(MAX_VALUES));
    }
  }

  OfWord of(WordFeatures word) {
    Value wordClass = word.classes().size() > 1 ? word.classes().get(1) : Value.NONE;
    return new OfWord(of(Kind.PROCLITIC, word.proclitic()), of(Kind.PARTS_BEFORE, word.nameParts()),
        Kind.WORD_BEFORE.with(word.word()), of(Kind.CLASS_BEFORE, wordClass), of(Kind.PARTS_AFTER, word.nameParts()),
        of(Kind.CLASS_AFTER, wordClass));
  }

  /** Returns the value of a kind, {@link Value#NONE} of an empty one. */
  Value of(Kind kind, Value value) {
    return value.isEmpty() ? Value.NONE : recent.get(kind).get(value, kind::with);
  }
}
