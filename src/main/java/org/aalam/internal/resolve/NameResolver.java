package org.aalam.internal.resolve;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aalam.entity.EntityType;
import org.aalam.entity.Span;
import org.aalam.internal.text.ArabicChars;

/**
 * Joins the mentions of places and of organizations that bear one name, and a name with the short form that follows it in
 * brackets. For organizations also: the names of a well-known body ({@code الناتو}, {@code حلف شمال الأطلسي}), a name with
 * its type noun and without ({@code حركة حماس}, {@code حماس}), and a name with the short form that it begins with
 * ({@code مجلس التعاون}), with its type noun or without, each where only one body of the text fits.
 *
 * <p>Serves one text; not thread-safe.
 */
final class NameResolver {
  private static final int MIN_BEGINNING = 2;
  private static final String QUOTED = "«» ";

  private final OrganizationNames names;
  private final String text;
  private final List<Occurrence> occurrences;
  private final Map<String, List<String>> wordsByKey = new LinkedHashMap<>();
  private final Map<String, List<String>> spelledByKey = new HashMap<>();
  private final Map<String, String> parent = new HashMap<>();
  private final Map<String, Referent> referents = new HashMap<>();
  private final String[] keys;

  NameResolver(String text, List<Occurrence> occurrences, OrganizationNames names) {
    this.text = text;
    this.occurrences = occurrences;
    this.names = names;
    keys = new String[occurrences.size()];
    for (int i = 0; i < keys.length; i++) {
      if (EntityResolver.isNamed(occurrences.get(i).type())) {
        keys[i] = key(i);
      }
    }
    for (int i = 1; i < keys.length; i++) {
      if (keys[i] != null && isShortForm(i)) {
        join(keys[i - 1], keys[i]);
      }
    }
    joinWithoutHeads();
    joinBeginnings();
  }

  Referent referentOf(int occurrence) {
    return referents.computeIfAbsent(root(keys[occurrence]), key -> new Referent());
  }

  private String key(int i) {
    Occurrence occurrence = occurrences.get(i);
    if (occurrence.type() != EntityType.ORGANIZATION) {
      return occurrence.type() + " " + OrganizationNames.join(NameKey.words(occurrence.name()));
    }
    if (isQuotedNoun(i)) {
      return QUOTED + OrganizationNames.join(NameKey.words(occurrence.name()));
    }
    List<String> words = names.words(occurrence.name());
    String key = names.body(words);
    spelledByKey.putIfAbsent(key, NameKey.words(occurrence.name()));
    wordsByKey.putIfAbsent(key, key.equals(OrganizationNames.join(words)) ? words : List.of(key.split(" ")));
    return key;
  }

  private String root(String key) {
    String root = key;
    while (parent.containsKey(root)) {
      root = parent.get(root);
    }
    return root;
  }

  private void join(String first, String second) {
    String a = root(first);
    String b = root(second);
    if (!a.equals(b)) {
      parent.put(b, a);
    }
  }

  /** Joins names that differ in their type noun alone, where only one type noun, or its equals, goes with the rest. */
  private void joinWithoutHeads() {
    Map<String, Map<String, String>> byRest = new LinkedHashMap<>();
    wordsByKey.forEach((key, words) -> {
      if (names.isHeaded(words)) {
        String rest = names.body(words.subList(1, words.size()));
        String known = byRest.computeIfAbsent(rest, r -> new LinkedHashMap<>())
            .putIfAbsent(names.head(words.get(0)), key);
        if (known != null) {
          join(known, key);
        }
      }
    });
    byRest.forEach((rest, byHead) -> {
      if (byHead.size() == 1 && wordsByKey.containsKey(rest)) {
        join(byHead.values().iterator().next(), rest);
      }
    });
  }

  /** Joins a name with the only longer one that it begins. */
  private void joinBeginnings() {
    Map<String, Set<String>> longer = new HashMap<>();
    wordsByKey.forEach((key, words) -> {
      addBeginnings(key, words, spelledByKey.get(key), longer);
      if (names.isHeaded(words)) {
        addBeginnings(key, words.subList(1, words.size()), spelledByKey.get(key).subList(1, spelledByKey.get(key).size()), longer);
      }
    });
    longer.forEach((shorter, all) -> {
      Set<String> roots = new LinkedHashSet<>();
      all.forEach(key -> roots.add(root(key)));
      roots.remove(root(shorter));
      if (roots.size() == 1) {
        join(roots.iterator().next(), shorter);
      }
    });
  }

  private void addBeginnings(String key, List<String> words, List<String> spelled, Map<String, Set<String>> longer) {
    for (int length = 1; length < words.size(); length++) {
      List<String> beginning = words.subList(0, length);
      if (length >= MIN_BEGINNING || isDescription(spelled, length)) {
        String short_ = names.body(beginning);
        if (wordsByKey.containsKey(short_) && !isCountryOf(beginning) && !names.isKnown(short_)) {
          longer.computeIfAbsent(short_, s -> new LinkedHashSet<>()).add(key);
        }
      }
    }
  }

  /** A name that ends with its country is whole: {@code حكومة المغرب} is not short for a longer one. */
  private static boolean isCountryOf(List<String> words) {
    return OrganizationNames.isCountry(words.get(words.size() - 1));
  }

  /** Tells whether all that follows a word of a name describes it: {@code الوداد الرياضي}, but not {@code هلال كادوقلي}. */
  private static boolean isDescription(List<String> words, int from) {
    return words.subList(Math.min(from, words.size()), words.size()).stream()
        .allMatch(word -> word.startsWith(ArabicChars.ARTICLE) && OrganizationNames.isAdjective(word));
  }

  /**
   * Tells whether a mention in brackets is a second name of the one before. It is not where a
   * well-known body stands by its full name, as the agency that sent a picture, or where the first is part of a longer
   * phrase: {@code بعثة الأمم المتحدة (يونامي)}.
   */
  private boolean isShortForm(int i) {
    Span first = occurrences.get(i - 1).found().span();
    Span second = occurrences.get(i).found().span();
    if (occurrences.get(i - 1).type() != occurrences.get(i).type() || !Appositions.isInBrackets(text, first, second)) {
      return false;
    }
    if (occurrences.get(i).type() != EntityType.ORGANIZATION) {
      return true;
    }
    return !names.isUsual(occurrences.get(i).name()) && !(names.isKnown(keys[i - 1]) && names.isAfterHead(text, first.begin()));
  }

  /** Tells whether a type noun stands in quotation marks: {@code «المنتخب»} is a newspaper, not a team without its country. */
  private boolean isQuotedNoun(int i) {
    return names.isHead(NameKey.words(occurrences.get(i).name())) && Appositions.isQuoted(text, occurrences.get(i).found().span());
  }
}
