package org.aalam.internal.feature;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What stands around a word elsewhere in its text: a family name that stands alone was as a rule given with a title or a
 * first name before.
 *
 * <p>Only words that are not common are followed, and only their first occurrences, so that time stays linear.
 */
final class DocumentContext {
  /** Words more frequent than this (in the scale of {@link WordFeatures#frequency()}) say little by being repeated. */
  private static final int MAX_FREQUENCY = 7;
  private static final int MAX_OCCURRENCES = 5;
  private static final int TRIGGER_REACH = 4;

  /** One occurrence of a word. */
  private record Occurrence(int sentence, int token) {}

  private final List<AnnotatedSentence> text;
  private final Map<String, List<Occurrence>> byStem = new HashMap<>();
  /** What stands around words that occur again; of most words nobody asks it. */
  private final Map<Occurrence, Set<Value>> contexts = new HashMap<>();

  DocumentContext(List<AnnotatedSentence> text) {
    this.text = text;
    for (int s = 0; s < text.size(); s++) {
      for (int t = 0; t < text.get(s).size(); t++) {
        if (isFollowed(text.get(s).words().get(t))) {
          List<Occurrence> known = byStem.computeIfAbsent(stem(s, t), stem -> new ArrayList<>(2));
          if (known.size() < MAX_OCCURRENCES) {
            known.add(new Occurrence(s, t));
          }
        }
      }
    }
  }

  private String stem(int sentence, int token) {
    return text.get(sentence).words().get(token).stem().text();
  }

  private static boolean isFollowed(WordFeatures word) {
    return word.stem().text().length() > 1
        && Character.isLetter(word.stem().text().charAt(0))
        && Integer.parseInt(word.frequency().text()) <= MAX_FREQUENCY;
  }

  private static Set<Value> context(AnnotatedSentence sentence, int token) {
    Set<Value> context = new LinkedHashSet<>();
    add(context, "proclitic:", sentence.words().get(token).proclitic());
    add(context, "name:", sentence.names().get(token));
    if (token > 0) {
      WordFeatures before = sentence.words().get(token - 1);
      add(context, "parts-1:", before.nameParts());
      add(context, "word-1:", before.word());
      before.classes().stream().skip(1).limit(1).forEach(value -> add(context, "class-1:", value));
    } else {
      context.add(Value.of("first"));
    }
    if (token + 1 < sentence.size()) {
      WordFeatures after = sentence.words().get(token + 1);
      add(context, "parts+1:", after.nameParts());
      after.classes().stream().skip(1).limit(1).forEach(value -> add(context, "class+1:", value));
    }
    for (int near = token - 1; near >= Math.max(0, token - TRIGGER_REACH); near--) {
      add(context, near == token - 1 ? "trigger-1:" : "trigger:", sentence.triggers().get(near));
    }
    return context;
  }

  private static void add(Set<Value> context, String kind, Value value) {
    if (!value.text().isEmpty()) {
      context.add(Value.of(kind + value.text()));
    }
  }

  /** Returns what stands around the other occurrences of a word; nothing where there is none. */
  List<Value> elsewhere(int sentence, int token) {
    if (!isFollowed(text.get(sentence).words().get(token))) {
      return List.of();
    }
    List<Occurrence> occurrences = byStem.get(stem(sentence, token));
    if (occurrences.size() < 2) {
      return List.of();
    }
    Set<Value> values = new LinkedHashSet<>();
    for (Occurrence occurrence : occurrences) {
      if (occurrence.sentence != sentence || occurrence.token != token) {
        values.addAll(contexts.computeIfAbsent(
            occurrence, place -> context(text.get(place.sentence), place.token)));
      }
    }
    return List.copyOf(values);
  }
}
