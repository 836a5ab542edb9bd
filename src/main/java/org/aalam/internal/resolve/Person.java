package org.aalam.internal.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aalam.internal.text.KeyFolder;
import org.aalam.internal.title.FoundTitle;
import org.aalam.internal.title.NameContext;
import org.aalam.internal.title.TitleKind;

/** One person of a text while the mentions are gathered. Not thread-safe. */
final class Person {
  /** Styles of rulers and their families, as keys: {@code السمو}, {@code جلالة}. */
  private static final Set<String> STYLES =
      Stream.of("السمو", "سمو", "الجلالة", "جلالة").map(KeyFolder::key).collect(Collectors.toUnmodifiableSet());

  private final List<String> parts;
  private final Referent referent;
  private final Set<String> titleHeads = new HashSet<>();
  private boolean sovereign;
  private boolean mentioned;
  private boolean relative;

  /** Makes a person whose fullest name has the given parts. */
  Person(List<String> parts, Referent referent) {
    this.parts = parts;
    this.referent = referent;
  }

  List<String> parts() {
    return parts;
  }

  Referent referent() {
    return referent;
  }

  /** Notes what stands beside a mention of this person. */
  void note(NameContext context) {
    context.titles().forEach(title -> titleHeads.add(title.head()));
    sovereign |= isSovereign(context);
  }

  /** Tells whether a title beside a mention is that of a ruler or an heir, who are called by their given names. */
  static boolean isSovereign(NameContext context) {
    return context.titles().stream().anyMatch(title -> title.kind() == TitleKind.ROYAL
        || NameKey.words(title.text()).stream().anyMatch(STYLES::contains));
  }

  boolean isSovereign() {
    return sovereign;
  }

  /** Notes that the text has come to a mention of this person; the first tells whether it is somebody's relative. */
  void mention(NameContext context) {
    relative = mentioned ? relative : context.relative();
    mentioned = true;
  }

  boolean isRelative() {
    return relative;
  }

  boolean hasTitles() {
    return !titleHeads.isEmpty();
  }

  boolean shares(List<FoundTitle> titles) {
    return titles.stream().anyMatch(title -> titleHeads.contains(title.head()));
  }

  /** A shorter form keeps the first and the last part, or breaks off after at least two. */
  boolean isShortenedTo(List<String> other) {
    if (other.size() < 2 || other.size() >= parts.size() || !other.get(0).equals(parts.get(0))) {
      return false;
    }
    return parts.subList(0, other.size()).equals(other)
        || last(other).equals(last(parts)) && isSubsequence(other, parts);
  }

  static String last(List<String> parts) {
    return parts.get(parts.size() - 1);
  }

  private static boolean isSubsequence(List<String> part, List<String> whole) {
    int found = 0;
    for (int i = 0; i < whole.size() && found < part.size(); i++) {
      found += whole.get(i).equals(part.get(found)) ? 1 : 0;
    }
    return found == part.size();
  }
}
