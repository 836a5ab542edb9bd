package org.aalam.internal.timex;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.aalam.internal.lexicon.TsvTable;
import org.aalam.internal.text.TextNormalizer;

/** Sorts date expressions by the kind of their words, without the grammar, for reports. */
final class DateKinds {
  private final Map<String, Pattern> patterns = new LinkedHashMap<>();

  private DateKinds() {}

  static DateKinds load() {
    DateKinds kinds = new DateKinds();
    Map<String, String> parts = new LinkedHashMap<>();
    for (TsvTable.Row row : TsvTable.load(DateKinds.class, "kinds.tsv").rows()) {
      if (row.get("kind").startsWith("{")) {
        parts.put(row.get("kind"), row.get("pattern"));
      } else {
        String pattern = row.get("pattern");
        for (Map.Entry<String, String> part : parts.entrySet()) {
          pattern = pattern.replace(part.getKey(), part.getValue());
        }
        kinds.patterns.put(row.get("kind"), Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS));
      }
    }
    return kinds;
  }

  /** Returns the kind of an expression, the last of the table where no other fits. */
  String of(String expression) {
    String folded = TextNormalizer.normalize(expression).text()
        .replaceAll("[أإآ]", "ا").replace('ة', 'ه').replace('ى', 'ي').strip();
    return patterns.entrySet().stream().filter(entry -> entry.getValue().matcher(folded).find())
        .map(Map.Entry::getKey).findFirst().orElseThrow();
  }

  /** Returns all kinds in the order of the table. */
  Iterable<String> all() {
    return patterns.keySet();
  }
}
