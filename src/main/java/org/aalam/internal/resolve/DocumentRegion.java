package org.aalam.internal.resolve;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.aalam.entity.EntityType;
import org.aalam.entity.Mention;
import org.aalam.internal.lexicon.TsvTable;
import org.aalam.internal.text.KeyFolder;
import org.aalam.translit.Region;

/**
 * Guesses where a text's names are at home, by the Arab countries that it speaks of and the names of its months. Immutable and
 * thread-safe.
 */
final class DocumentRegion {
  private final Map<String, Region> countries = new HashMap<>();
  private final Map<String, Region> months = new HashMap<>();

  private DocumentRegion() {}

  static DocumentRegion load() {
    DocumentRegion regions = new DocumentRegion();
    for (TsvTable.Row row : TsvTable.load(DocumentRegion.class, "regions.tsv").rows()) {
      Region region = Region.valueOf(row.get("region"));
      if (row.get("kind").equals("country")) {
        regions.countries.put(row.get("value"), region);
      } else {
        regions.months.put(KeyFolder.key(row.get("value")), region);
      }
    }
    return regions;
  }

  /** Returns the region of an Arab country, empty for others. */
  Optional<Region> ofCountry(String code) {
    return Optional.ofNullable(countries.get(code));
  }

  /** Returns the region for which more than half of the mentions speak; {@link Region#MASHRIQ} where there is none. */
  Region of(Collection<Referent> referents) {
    Map<Region, Integer> votes = new EnumMap<>(Region.class);
    for (Referent referent : referents) {
      referent.country().flatMap(this::ofCountry)
          .ifPresent(region -> votes.merge(region, referent.mentions().size(), Integer::sum));
      if (referent.type() == EntityType.DATE) {
        referent.mentions().forEach(date -> addMonths(date, votes));
      }
    }
    int all = votes.values().stream().mapToInt(Integer::intValue).sum();
    return votes.entrySet().stream()
        .filter(entry -> 2 * entry.getValue() > all)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(Region.MASHRIQ);
  }

  private void addMonths(Mention date, Map<Region, Integer> votes) {
    for (String word : NameKey.words(date.normalized())) {
      Region region = months.get(word);
      if (region != null) {
        votes.merge(region, 1, Integer::sum);
      }
    }
  }
}
