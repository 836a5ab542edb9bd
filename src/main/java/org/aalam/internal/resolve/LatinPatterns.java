package org.aalam.internal.resolve;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.aalam.internal.data.ByteReader;
import org.aalam.internal.data.ByteWriter;
import org.aalam.internal.lexicon.Country;
import org.aalam.internal.lexicon.CountryTable;
import org.aalam.internal.lexicon.TextMap;
import org.aalam.internal.lexicon.TsvTable;
import org.aalam.internal.text.ArabicChars;

/**
 * English for the common nouns in names: bodies that are named by nothing else ({@code وزارة الصحة}), with their country, and
 * the type nouns before proper names. Immutable and thread-safe.
 */
final class LatinPatterns {
  private static final String REST = "{}";
  private static final String INTERNATIONAL = "دولي";

  private final OrganizationNames names;
  private final CountryTable countries;
  /** The English words by class and Arabic words, with a blank between the two. */
  private final TextMap latin;

  private LatinPatterns(OrganizationNames names, CountryTable countries, TextMap latin) {
    this.names = names;
    this.countries = countries;
    this.latin = latin;
  }

  static LatinPatterns ofTable(OrganizationNames names, CountryTable countries) {
    Map<String, String> latin = new HashMap<>();
    for (TsvTable.Row row : TsvTable.load(LatinPatterns.class, "latin-patterns.tsv").rows()) {
      String arabic = row.get("arabic");
      String key = row.get("class").equals("article") ? arabic : OrganizationNames.join(names.words(arabic));
      latin.put(key(row.get("class"), key), row.get("latin"));
    }
    return new LatinPatterns(names, countries, TextMap.of(latin));
  }

  static LatinPatterns read(ByteReader in, OrganizationNames names, CountryTable countries) throws IOException {
    return new LatinPatterns(names, countries, TextMap.read(in));
  }

  void write(ByteWriter out) throws IOException {
    latin.write(out);
  }

  private static String key(String rowClass, String words) {
    return rowClass + " " + words;
  }

  /** Returns the English name of a body that is named by common nouns, and by its country where it stands at the end. */
  Optional<String> body(String name) {
    List<String> words = names.words(name);
    Optional<Country> country = words.isEmpty() ? Optional.empty() : country(words.get(words.size() - 1));
    List<String> nouns = country.isPresent() ? words.subList(0, words.size() - 1) : words;
    return find("body", OrganizationNames.join(nouns)).map(latin -> withCountry(latin, country));
  }

  private Optional<Country> country(String word) {
    return OrganizationNames.isCountry(word) ? countries.byId(OrganizationNames.countryId(word)) : Optional.empty();
  }

  private String withCountry(String body, Optional<Country> country) {
    if (country.isEmpty()) {
      String bare = body.replace(REST, "").strip();
      return bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1);
    }
    String english = country.get().english();
    return body.contains(REST)
        ? body.replace(REST, english)
        : body + " of " + find("article", country.get().id()).orElse(english);
  }

  /** Returns the Latin name of an organization whose type noun proper names follow, the rest being spelt by {@code spell}. */
  Optional<String> headedOrganization(String name, Function<String, Optional<String>> spell) {
    return headed("name", name, spell).or(() -> headed("firm", name, rest -> hasArticle(rest) ? Optional.empty() : spell.apply(rest)));
  }

  private static boolean hasArticle(String rest) {
    return (" " + rest).contains(" " + ArabicChars.ARTICLE);
  }

  /** Returns what is spelt by {@code spell}, with English for the title that it may begin with. */
  Optional<String> titled(String name, Function<String, Optional<String>> spell) {
    int space = name.indexOf(' ');
    Optional<String> title = space < 0 ? Optional.empty() : find("title", OrganizationNames.word(name.substring(0, space)));
    return title.isPresent()
        ? spell.apply(name.substring(space + 1)).map(rest -> title.get() + " " + rest)
        : spell.apply(name);
  }

  /** Returns the Latin name of a place with its type noun, the rest being spelt by {@code spell}. */
  Optional<String> headedPlace(String name, Function<String, Optional<String>> spell) {
    int last = name.lastIndexOf(' ');
    String end = last < 0 ? "" : OrganizationNames.word(name.substring(last + 1));
    boolean international = end.equals(INTERNATIONAL) && name.indexOf(' ') < last;
    return international
        ? headed("place", name.substring(0, last), rest -> spell.apply(rest).map(latin -> latin + " International"))
        : headed("place", name, spell);
  }

  private Optional<String> headed(String nounClass, String name, Function<String, Optional<String>> spell) {
    int space = name.indexOf(' ');
    if (space < 0) {
      return Optional.empty();
    }
    return find(nounClass, OrganizationNames.word(name.substring(0, space)))
        .flatMap(pattern -> spell.apply(name.substring(space + 1)).map(rest -> pattern.replace(REST, rest)));
  }

  private Optional<String> find(String rowClass, String key) {
    return Optional.ofNullable(latin.get(key(rowClass, key)));
  }
}
