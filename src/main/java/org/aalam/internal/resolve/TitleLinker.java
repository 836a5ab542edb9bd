package org.aalam.internal.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aalam.entity.Span;
import org.aalam.entity.Title;
import org.aalam.internal.text.NormalizedText;
import org.aalam.internal.title.FoundTitle;
import org.aalam.internal.title.NameContext;

/**
 * Gives persons their titles, with the ids of what is named inside them. Titles of one person that read alike are one, the
 * first in the text; {@code وزير الخارجية} and {@code الوزير} are two. Serves one text; not thread-safe.
 */
final class TitleLinker {
  private final NormalizedText text;
  private final List<Occurrence> occurrences;
  private final List<NameContext> contexts;

  TitleLinker(NormalizedText text, List<Occurrence> occurrences, List<NameContext> contexts) {
    this.text = text;
    this.occurrences = occurrences;
    this.contexts = contexts;
  }

  /** Adds the titles, by the referent and the entity's id of each occurrence. */
  void addTitles(List<Referent> referents, List<String> ids) {
    Map<Referent, Map<String, Title>> titles = new HashMap<>();
    for (int i = 0; i < occurrences.size(); i++) {
      for (FoundTitle found : contexts.get(i).titles()) {
        Span span = text.toOriginal(found.span());
        if (span.length() > 0 && !overlapsMention(i, span)) {
          titles.computeIfAbsent(referents.get(i), r -> new LinkedHashMap<>())
              .putIfAbsent(key(found.text()), new Title(span, found.text(), inside(i, found.span(), ids)));
        }
      }
    }
    titles.forEach((referent, byText) -> referent.addTitles(List.copyOf(byText.values())));
  }

  private static String key(String title) {
    return String.join(" ", NameKey.words(title));
  }

  /** One ligature can hold the end of a title and the beginning of the name. */
  private boolean overlapsMention(int person, Span title) {
    return occurrences.get(person).mention().span().overlaps(title);
  }

  /** The ids of the mentions inside a title, which stand right before or after the person. */
  private List<String> inside(int person, Span title, List<String> ids) {
    List<String> inside = new ArrayList<>();
    int first = person;
    while (first > 0 && occurrences.get(first - 1).found().span().begin() >= title.begin()) {
      first--;
    }
    for (int i = first; i < ids.size() && occurrences.get(i).found().span().begin() < title.end(); i++) {
      if (title.contains(occurrences.get(i).found().span()) && !inside.contains(ids.get(i))) {
        inside.add(ids.get(i));
      }
    }
    return inside;
  }
}
