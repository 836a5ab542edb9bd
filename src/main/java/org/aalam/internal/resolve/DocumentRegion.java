package org.aalam.internal.resolve;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aalam.entity.EntityType;
import org.aalam.entity.Mention;
import org.aalam.internal.data.ByteReader;
import org.aalam.internal.data.ByteWriter;
import org.aalam.internal.data.TextList;
import org.aalam.internal.lexicon.TsvTable;
import org.aalam.internal.text.KeyFolder;
import org.aalam.translit.Region;

/**
 * Guesses where a text's names are at home, by the Arab countries that it speaks of and the names of its months. Immutable and
 * thread-safe.
 */
final class DocumentRegion {
  private final Map<String, Region> countries;
  private final Map<String, Region> months;

  private DocumentRegion(Map<String, Region> countries, Map<String, Region> months) {
    this.countries = Map.copyOf(countries);
    this.months = Map.copyOf(months);
  }

  static DocumentRegion ofTable() {
    Map<String, Region> countries = new HashMap<>();
    Map<String, Region> months = new HashMap<>();
    for (TsvTable.Row row : TsvTable.load(DocumentRegion.class, "regions.tsv").rows()) {
      Region region = Region.valueOf(row.get("region"));
      if (row.get("kind").equals("country")) {
        countries.put(row.get("value"), region);
      } else {
        months.put(KeyFolder.key(row.get("value")), region);
      }
    }
    return new DocumentRegion(countries, months);
  }

  static DocumentRegion read(ByteReader in) throws IOException {
    return new DocumentRegion(readRegions(in), readRegions(in));
  }

  private static Map<String, Region> readRegions(ByteReader in) throws IOException {
    TextList texts = TextList.read(in);
    Map<String, Region> regions = new HashMap<>();
    for (int i = 0; i < texts.size(); i += 2) {
      regions.put(texts.get(i), Region.valueOf(texts.get(i + 1)));
    }
    return regions;
  }

  void write(ByteWriter out) throws IOException {
    write(out, countries);
    write(out, months);
  }

  private static void write(ByteWriter out, Map<String, Region> regions) throws IOException {
    List<String> texts = new ArrayList<>();
    new TreeMap<>(regions).forEach((value, region) -> texts.addAll(List.of(value, region.name())));
    TextList.of(texts).write(out);
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
