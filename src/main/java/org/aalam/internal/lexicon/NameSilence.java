package org.aalam.internal.lexicon;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.aalam.internal.data.ByteReader;
import org.aalam.internal.data.ByteWriter;
import org.aalam.internal.data.TextList;
import org.aalam.internal.text.KeyFolder;

/**
 * Words that say nothing of a country in a name, though they might: streets that are named after one, embassies that
 * stand in one, adjectives that mean something else. Immutable and thread-safe.
 */
public final class NameSilence {
  private final Set<String> words;

  private NameSilence(List<String> words) {
    this.words = Set.copyOf(words);
  }

  static NameSilence ofTable() {
    return new NameSilence(TsvTable.load(NameSilence.class, "name-silence.tsv").rows().stream()
        .map(row -> entry(row.get("class"), KeyFolder.key(row.get("word")))).distinct().toList());
  }

  private static String entry(String name, String key) {
    return name + " " + key;
  }

  static NameSilence read(ByteReader in) throws IOException {
    return new NameSilence(TextList.read(in).all());
  }

  void write(ByteWriter out) throws IOException {
    TextList.of(words.stream().sorted().toList()).write(out);
  }

  /** Tells whether what a name with this first word is called after need not be where it lies, such as a street. */
  public boolean isSilentHead(String key) {
    return has("head", key);
  }

  /** Tells whether a name's first word is of a body that its state sends abroad, such as an embassy. */
  public boolean isSentAbroad(String key) {
    return has("abroad", key);
  }

  /** Tells whether a form of a country or people as a rule means something else inside a name. */
  public boolean isSilent(String key) {
    return has("form", key);
  }

  private boolean has(String name, String key) {
    return words.contains(entry(name, key));
  }
}
