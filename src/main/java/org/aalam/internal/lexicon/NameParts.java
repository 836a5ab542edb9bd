package org.aalam.internal.lexicon;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.aalam.internal.data.ByteReader;
import org.aalam.internal.data.ByteWriter;
import org.aalam.internal.text.KeyFolder;
import org.aalam.internal.text.TextHash;

/** The words that persons' names are made of: how often each opens a name and how often it stands later in one. */
public final class NameParts {
  private static final int MAX_COUNT = 0xFFFF;

  private final LongIntMap counts;

  private NameParts(LongIntMap counts) {
    this.counts = counts;
  }

  static NameParts read(ByteReader in) throws IOException {
    return new NameParts(LongIntMap.read(in));
  }

  void write(ByteWriter out) throws IOException {
    counts.write(out);
  }

  /** Reads the bundled table. */
  static NameParts ofTable() {
    Map<Long, Integer> counts = new HashMap<>();
    for (TsvTable.Row row : TsvTable.load(NameParts.class, "name-parts.tsv").rows()) {
      int given = Integer.parseInt(row.get("given"));
      int later = Integer.parseInt(row.get("later"));
      counts.merge(TextHash.of(KeyFolder.key(row.get("part"))), pack(given, later),
          (a, b) -> pack((a >>> 16) + (b >>> 16), (a & MAX_COUNT) + (b & MAX_COUNT)));
    }
    return new NameParts(LongIntMap.of(counts, 0));
  }

  private static int pack(int given, int later) {
    return Math.min(given, MAX_COUNT >> 1) << 16 | Math.min(later, MAX_COUNT);
  }

  /** Returns how many listed names open with a word. */
  public int given(String key) {
    return counts.get(TextHash.of(key)) >>> 16;
  }

  /** Returns how many listed names hold a word that is not their first. */
  public int later(String key) {
    return counts.get(TextHash.of(key)) & MAX_COUNT;
  }
}
