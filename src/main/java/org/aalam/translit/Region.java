package org.aalam.translit;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.aalam.internal.translit.Graphone;

/**
 * Where a name is at home, and so by which habits it is spelt in Latin letters: the article, and the letters {@code ش ج و}
 * (see {@link Romanizer#romanize(String, org.aalam.entity.EntityType, Region)} for which names). Immutable and thread-safe.
 */
public enum Region {
  /** Egypt: {@code g} for jeem, {@code El-} for the article. */
  EGYPT("el-", Set.of("EG")),
  /** The Maghreb, by French habits: {@code ou}, {@code ch}, {@code El} for the article. */
  MAGHREB("el ", Set.of("MA", "DZ", "TN", "MR", "EH")),
  /** The Levant, Iraq, Sudan and all else, by English habits: {@code u}, {@code sh}, {@code al-}. */
  MASHRIQ("al-", Set.of()),
  /** The peninsula, by English habits, so far as {@link #MASHRIQ}. */
  GULF("al-", Set.of("SA", "AE", "QA", "BH", "KW", "OM", "YE"));

  private static final double UNUSUAL = 3;

  private final String article;
  private final Set<String> countries;

  Region(String article, Set<String> countries) {
    this.article = article;
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

  String article() {
    return article;
  }

  /** What a graphone of an Arabic name costs beside the model's cost, in nats. */
  double cost(Graphone graphone) {
    String latin = graphone.latin();
    return switch (graphone.arabic()) {
      case "ش" -> latin.startsWith("sh") == (this != MAGHREB) ? 0 : UNUSUAL;
      case "و" -> this == MAGHREB && (latin.equals("u") || latin.equals("oo") || latin.equals("w")) ? UNUSUAL
          : this != MAGHREB && latin.equals("ou") ? UNUSUAL / 2 : 0;
      case "ج" -> latin.startsWith("g") == (this == EGYPT) ? 0 : UNUSUAL;
      default -> 0;
    };
  }
}
