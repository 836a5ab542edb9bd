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

  /** Of all kinds but that of words, which are too many to be remembered. */
  private final Map<Kind, Recent<Value, Value>> recent = new EnumMap<>(Kind.class);

  ContextValues() {
    for (Kind kind : Kind.values()) {
      recent.put(kind, new Recent<>(MAX_VALUES));
    }
  }

  Value of(Kind kind, Value value) {
    return kind == Kind.WORD_BEFORE ? kind.with(value) : recent.get(kind).get(value, kind::with);
  }
}
