package org.aalam.translit;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Where a name is at home, and so by which habits it is spelt in Latin letters. Habits apply to Arabic names alone: foreign
 * ones are spelt alike everywhere. Immutable and thread-safe.
 */
public enum Region {
  /** Egypt: {@code Mohamed}, {@code g} for jeem, {@code el-} for the article. */
  EGYPT(Set.of("EG")),
  /** The Maghreb, by French habits: {@code Mohamed}, {@code ou}, {@code ch}, {@code El} for the article. */
  MAGHREB(Set.of("MA", "DZ", "TN", "MR", "EH")),
  /** The Levant, Iraq, Sudan and all else, by English habits: {@code Mohammed}, {@code u}, {@code sh}, {@code al-}. */
  MASHRIQ(Set.of()),
  /** The peninsula: as {@link #MASHRIQ}, but {@code Al} for the article. */
  GULF(Set.of("SA", "AE", "QA", "BH", "KW", "OM", "YE"));

  private final Set<String> countries;

  Region(Set<String> countries) {
    this.countries = countries;
  }

  /**
   * Returns the region of a country.
   *
   * @param code its ISO 3166-1 alpha-2 code in either case, not null
   * @return the region; {@link #MASHRIQ}, whose habits are those of the international press, for any other country
   */
  public static Region ofCountry(String code) {
    String wanted = Objects.requireNonNull(code, "code must not be null").toUpperCase(Locale.ROOT);
    for (Region region : values()) {
      if (region.countries.contains(wanted)) {
        return region;
      }
    }
    return MASHRIQ;
  }
}
