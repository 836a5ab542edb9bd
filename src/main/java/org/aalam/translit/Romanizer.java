package org.aalam.translit;

import com.ibm.icu.util.ULocale;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.aalam.entity.CountryCode;
import org.aalam.entity.EntityType;
import org.aalam.internal.model.BundledChecksums;
import org.aalam.internal.translit.NameModel;
import org.aalam.internal.translit.NameSpeller;

/**
 * Spells Arabic names in Latin letters: known names as the press spells them, all others by a model learned from pairs of
 * names, and both by the habits of a {@link Region}.
 *
 * <pre>{@code
 * Romanizer romanizer = Romanizer.create();
 * romanizer.romanize("\u0646\u0627\u0635\u0631 \u0628\u0648\u0631\u064a\u0637\u0629", Region.MAGHREB); // "Nasser Bourita"
 * }</pre>
 *
 * <p>Any string is a valid name. Spellings consist of the letters A to Z in either case, digits, spaces, hyphens, full stops
 * and apostrophes; those of known names may have letters with marks. Only the first 40 words of a name are spelt. Immutable
 * and thread-safe; the same name, type and region give the same spelling. Making one reads some megabytes: make one and
 * share it.
 */
public final class Romanizer {
  /** The name of the model's file. */
  public static final String MODEL = "romanizer.bin";
  /** The name of the file with its checksum. */
  public static final String MANIFEST = "romanizer.properties";

  private final NameSpeller speller;

  private Romanizer(NameSpeller speller) {
    this.speller = speller;
  }

  /**
   * Makes a romanizer with the bundled model.
   *
   * @return the romanizer
   * @throws UncheckedIOException where the bundled model is missing or damaged
   */
  public static Romanizer create() {
    try {
      return read(new ByteArrayInputStream(BundledChecksums.load().whole(MODEL)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot load the bundled romanizer: " + e.getMessage(), e);
    }
  }

  /**
   * Makes a romanizer with another model.
   *
   * @param model a model as the project's trainer writes it, not null; it stays open
   * @return the romanizer
   * @throws IOException where it cannot be read or is damaged
   */
  public static Romanizer read(InputStream model) throws IOException {
    DataInputStream in = new DataInputStream(Objects.requireNonNull(model, "model must not be null"));
    return new Romanizer(NameSpeller.withTables(NameModel.read(in)));
  }

  /**
   * Spells a person's name by the habits of a region.
   *
   * @param name any string, not null
   * @param region where the name is at home, not null
   * @return the Latin name, empty where the string has no letter that can be spelt
   */
  public String romanize(String name, Region region) {
    return romanize(name, EntityType.PERSON, region);
  }

  /**
   * Spells a name by the habits of the international press, those of {@link Region#MASHRIQ}.
   *
   * @param name any string, not null
   * @param type what it names, not null
   * @return the Latin name, empty where the string has no letter that can be spelt
   */
  public String romanize(String name, EntityType type) {
    return romanize(name, type, Region.MASHRIQ);
  }

  /**
   * Spells a name by the habits of a region.
   *
   * @param name any string, not null
   * @param type what it names, not null; countries, well-known places and bodies have their English names
   * @param region where it is at home, not null; its habits apply to Arabic names, which are told by letters and words that
   *     foreign names hardly have
   * @return the Latin name, empty where the string has no letter that can be spelt
   */
  public String romanize(String name, EntityType type, Region region) {
    List<String> candidates = candidates(name, type, region, 1);
    return candidates.isEmpty() ? "" : candidates.get(0);
  }

  /**
   * Returns the likeliest spellings of a person's name.
   *
   * @param name any string, not null
   * @param region where the name is at home, not null
   * @param most how many to return at most, from 1
   * @return different spellings, the likeliest first, which {@link #romanize(String, Region)} returns; empty where the
   *     string has no letter that can be spelt
   * @throws IllegalArgumentException where {@code most} is less than 1
   */
  public List<String> candidates(String name, Region region, int most) {
    return candidates(name, EntityType.PERSON, region, most);
  }

  /**
   * Returns the likeliest spellings of a name.
   *
   * @param name any string, not null
   * @param type what it names, not null
   * @param region where it is at home, not null
   * @param most how many to return at most, from 1
   * @return different spellings, the likeliest first, which {@link #romanize(String, EntityType, Region)} returns; empty
   *     where the string has no letter that can be spelt
   * @throws IllegalArgumentException where {@code most} is less than 1
   */
  public List<String> candidates(String name, EntityType type, Region region, int most) {
    Objects.requireNonNull(name, "name must not be null");
    Objects.requireNonNull(type, "type must not be null");
    Objects.requireNonNull(region, "region must not be null");
    if (most < 1) {
      throw new IllegalArgumentException("most must be at least 1, but is " + most);
    }
    return speller.spell(name, type, region.name(), most);
  }

  /**
   * Returns the name of a country in a language, by Unicode CLDR.
   *
   * @param country the country, not null
   * @param locale the language, not null
   * @return the name, such as {@code Maroc} in French; the code itself where CLDR knows no such country
   */
  public static String countryName(CountryCode country, Locale locale) {
    Objects.requireNonNull(country, "country must not be null");
    Objects.requireNonNull(locale, "locale must not be null");
    return new ULocale("", country.alpha2()).getDisplayCountry(ULocale.forLocale(locale));
  }
}
