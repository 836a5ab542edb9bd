package org.aalam.internal.lexicon;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aalam.internal.data.ByteReader;
import org.aalam.internal.data.ByteWriter;
import org.aalam.internal.data.TextList;
import org.aalam.internal.text.TextHash;

/** A map of strings to strings that is read in bulk: keys are 64-bit hashes. Immutable and thread-safe. */
public final class TextMap {
  private static final int NONE = -1;

  private final LongIntMap rows;
  private final TextList values;

  private TextMap(LongIntMap rows, TextList values) {
    this.rows = rows;
    this.values = values;
  }

  /** Copies a map; the same entries give the same bytes, in whatever order they come. */
  public static TextMap of(Map<String, String> entries) {
    Map<String, Integer> indexes = new LinkedHashMap<>();
    Map<Long, Integer> rows = new LinkedHashMap<>();
    new TreeMap<>(entries).forEach((key, value) -> {
      indexes.putIfAbsent(value, indexes.size());
      if (rows.put(TextHash.of(key), indexes.get(value)) != null) {
        throw new IllegalStateException("two keys have one hash, and one of them is " + key);
      }
    });
    List<String> values = new ArrayList<>(indexes.keySet());
    return new TextMap(LongIntMap.of(rows, NONE), TextList.of(values));
  }

  /** Reads a map as {@link #write} wrote it. */
  public static TextMap read(ByteReader in) throws IOException {
    return new TextMap(LongIntMap.read(in), TextList.read(in));
  }

  /** Writes the map. */
  public void write(ByteWriter out) throws IOException {
    rows.write(out);
    values.write(out);
  }

  /** Returns the value of a key, or null where there is none. */
  public String get(String key) {
    int row = rows.get(TextHash.of(key));
    return row == NONE ? null : values.get(row);
  }
}
