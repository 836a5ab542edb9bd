package org.aalam.internal.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aalam.internal.lexicon.NameParts;
import org.aalam.internal.text.ArabicChars;

/**
 * Makes the spellings of a foreign name in one text equal ({@code بلينكن}, {@code بلنكن}; {@code ترامب}, {@code ترمب}):
 * parts that differ only in long vowels, or in the letter for g. Arabic given names differ in just that
 * ({@code محمد}, {@code محمود}), so two of them are never equal. Immutable and thread-safe.
 */
final class SpellingVariants {
  private static final int MIN_CONSONANTS = 4;
  /** A part with which so many listed names open is a common given name. */
  private static final int COMMON = 3;
  private static final char GHAIN = '\u063A';
  private static final char JEEM = '\u062C';

  private final Map<String, String> canonical = new HashMap<>();

  /** Compares all parts of a text's names, given in text order. */
  SpellingVariants(Collection<String> parts, NameParts known) {
    Map<String, Set<String>> bySkeleton = new HashMap<>();
    for (String part : parts) {
      String skeleton = skeleton(part);
      if (skeleton.length() >= MIN_CONSONANTS) {
        bySkeleton.computeIfAbsent(skeleton, s -> new LinkedHashSet<>()).add(part);
      }
    }
    for (Set<String> spellings : bySkeleton.values()) {
      if (spellings.size() > 1) {
        addVariants(spellings, known);
      }
    }
  }

  private void addVariants(Set<String> spellings, NameParts known) {
    List<String> common = new ArrayList<>();
    spellings.stream().filter(spelling -> known.given(spelling) >= COMMON).forEach(common::add);
    if (common.size() <= 1) {
      String first = common.isEmpty() ? spellings.iterator().next() : common.get(0);
      spellings.forEach(spelling -> canonical.put(spelling, first));
    }
  }

  /** Returns the spelling that stands for all variants of a part. */
  String canonical(String part) {
    return canonical.getOrDefault(part, part);
  }

  private static String skeleton(String part) {
    StringBuilder skeleton = new StringBuilder();
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      boolean vowel = c == ArabicChars.ALEF || c == ArabicChars.WAW || c == ArabicChars.YEH;
      if (c != PersonNames.JOIN && (i == 0 || !vowel)) {
        skeleton.append(c == GHAIN ? JEEM : c);
      }
    }
    return skeleton.toString();
  }
}
