package org.aalam.internal.resolve;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aalam.internal.data.ByteReader;
import org.aalam.internal.data.ByteWriter;
import org.aalam.internal.data.TextList;
import org.aalam.internal.lexicon.TsvTable;
import org.aalam.internal.text.ArabicChars;
import org.aalam.internal.text.KeyFolder;
import org.aalam.internal.text.Recent;

/**
 * Takes names of persons apart. A part is a word, or a particle with the word after it ({@code عبد الله}, {@code بن سلمان},
 * {@code أبو الغيط}, {@code دي ميستورا}), or {@code الله} with the word before it ({@code نصر الله}), written as keys without article and joined by {@link #JOIN}, so that {@code عبدالله}
 * and {@code عبد الله} are equal. Thread-safe: what it
 * remembers of names saves time and changes no answer.
 */
final class PersonNames {
  /** Stands between a particle and its word. */
  static final char JOIN = '+';

  /** Makes one part with the word before it: {@code نصر الله}. */
  private static final String ALLAH = "الله";
  private static final int MAX_RECENT = 2_048;
  private static final String OPENING = "opening";
  private static final String SERVANT = "servant";

  private record Particle(String kind, String canonical) {}

  private final Map<String, Particle> particles;
  /** The particles that are written together with a word that has the article. */
  private final List<String> joined;
  private final Recent<String, List<String>> recentParts = new Recent<>(MAX_RECENT);

  private PersonNames(Map<String, Particle> particles) {
    this.particles = Map.copyOf(particles);
    this.joined = particles.keySet().stream().filter(word -> !isOpening(word) && word.length() > 2).sorted().toList();
  }

  static PersonNames read(ByteReader in) throws IOException {
    TextList texts = TextList.read(in);
    Map<String, Particle> particles = new HashMap<>();
    for (int i = 0; i < texts.size(); i += 3) {
      particles.put(texts.get(i), new Particle(texts.get(i + 1), texts.get(i + 2)));
    }
    return new PersonNames(particles);
  }

  void write(ByteWriter out) throws IOException {
    List<String> texts = new ArrayList<>();
    new TreeMap<>(particles).forEach(
        (word, particle) -> texts.addAll(List.of(word, particle.kind, particle.canonical)));
    TextList.of(texts).write(out);
  }

  static PersonNames ofTable() {
    Map<String, Particle> particles = new HashMap<>();
    for (TsvTable.Row row : TsvTable.load(PersonNames.class, "name-particles.tsv").rows()) {
      particles.put(
          KeyFolder.key(row.get("word")), new Particle(row.get("kind"), KeyFolder.key(row.get("canonical"))));
    }
    return new PersonNames(particles);
  }

  /** Returns the parts of a name; none where it has no letter. */
  List<String> parts(String name) {
    return recentParts.get(name, this::split);
  }

  private List<String> split(String name) {
    List<String> parts = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String word : withDivineNameApart(NameKey.words(name))) {
      if (word.equals(ALLAH) && open.isEmpty() && !parts.isEmpty()) {
        parts.set(parts.size() - 1, Person.last(parts) + JOIN + word);
        continue;
      }
      Particle particle = particles.get(word);
      if (particle != null && !particle.kind.equals(OPENING)) {
        open.append(particle.canonical).append(JOIN);
      } else {
        parts.add(open + whole(word));
        open.setLength(0);
      }
    }
    if (!open.isEmpty()) {
      parts.add(open.substring(0, open.length() - 1));
    }
    boolean opened = parts.size() > 2 && isOpening(parts.get(0));
    return opened ? List.copyOf(parts.subList(1, parts.size())) : List.copyOf(parts);
  }

  /** Writes {@code نصرالله} as {@code نصر الله}. */
  private static List<String> withDivineNameApart(List<String> words) {
    List<String> apart = new ArrayList<>(words.size());
    for (String word : words) {
      int cut = word.length() - ALLAH.length();
      if (cut > 1 && word.endsWith(ALLAH)) {
        apart.add(word.substring(0, cut));
        apart.add(ALLAH);
      } else {
        apart.add(word);
      }
    }
    return apart;
  }

  /** A word by itself: without article, also inside where a particle is written together with it ({@code عبدالله}). */
  private String whole(String word) {
    for (String particle : joined) {
      int length = particle.length();
      if (word.startsWith(particle) && word.startsWith(ArabicChars.ARTICLE, length)
          && word.length() > length + ArabicChars.ARTICLE.length() + 1) {
        return particles.get(particle).canonical + JOIN + KeyFolder.withoutArticle(word.substring(length));
      }
    }
    return KeyFolder.withoutArticle(word);
  }

  private boolean isOpening(String word) {
    return particles.containsKey(word) && particles.get(word).kind.equals(OPENING);
  }

  /** Tells whether a word cannot stand at the end of a whole name: it lacks the word that it belongs to. */
  boolean isDangling(String word) {
    Particle particle = particles.get(KeyFolder.key(word));
    return particle != null && !particle.kind.equals(OPENING);
  }

  /** Tells whether a part is one with {@code عبد} or with {@code الله}, which are given names as often as not. */
  boolean isServant(String part) {
    int join = part.indexOf(JOIN);
    return join > 0 && !isByname(part);
  }

  /** Tells whether a part is a name of its own wherever it stands: {@code بن سلمان}, {@code أبو الغيط}. */
  boolean isByname(String part) {
    int join = part.indexOf(JOIN);
    Particle particle = join > 0 ? particles.get(part.substring(0, join)) : null;
    return particle != null && !particle.kind.equals(SERVANT);
  }
}
