package org.aalam.internal.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.aalam.internal.lexicon.Country;
import org.aalam.internal.lexicon.CountryTable;
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
  private final Map<String, Map<String, String>> byClass = new HashMap<>();

  private LatinPatterns(OrganizationNames names, CountryTable countries) {
    this.names = names;
    this.countries = countries;
  }

  static LatinPatterns load(OrganizationNames names, CountryTable countries) {
    LatinPatterns patterns = new LatinPatterns(names, countries);
    for (TsvTable.Row row : TsvTable.load(LatinPatterns.class, "latin-patterns.tsv").rows()) {
      String arabic = row.get("arabic");
      String key = row.get("class").equals("article") ? arabic : OrganizationNames.join(names.words(arabic));
      patterns.byClass.computeIfAbsent(row.get("class"), c -> new HashMap<>()).put(key, row.get("latin"));
    }
    return patterns;
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
    return Optional.ofNullable(byClass.getOrDefault(rowClass, Map.of()).get(key));
  }
}
