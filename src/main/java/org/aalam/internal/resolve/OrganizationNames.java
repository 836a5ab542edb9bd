package org.aalam.internal.resolve;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aalam.internal.data.ByteReader;
import org.aalam.internal.data.ByteWriter;
import org.aalam.internal.data.TextList;
import org.aalam.internal.lexicon.Country;
import org.aalam.internal.lexicon.CountryForm;
import org.aalam.internal.lexicon.Lexicons;
import org.aalam.internal.lexicon.TextMap;
import org.aalam.internal.lexicon.TsvTable;
import org.aalam.internal.text.ArabicChars;
import org.aalam.internal.text.KeyFolder;
import org.aalam.internal.text.Recent;

/**
 * What is known of the names of organizations: other names of well-known bodies, type nouns, and which country a name ends
 * with. Thread-safe: what it remembers of names saves time and changes no answer.
 */
final class OrganizationNames {
  private static final String HEAD = "org-head";
  private static final String COUNTRY = "@";
  private static final int LONGEST_COUNTRY = 4;
  private static final int MAX_HEAD = 20;

  private static final int MAX_RECENT = 2_048;

  private final Lexicons lexicons;
  private final TextMap aliases;
  private final TextMap equalHeads;
  private final Set<String> portfolios;
  private final Set<String> ministries;
  private final Recent<String, List<String>> recentWords = new Recent<>(MAX_RECENT);

  private OrganizationNames(Lexicons lexicons, TextMap aliases, TextMap equalHeads, Collection<String> portfolios,
      Collection<String> ministries) {
    this.lexicons = lexicons;
    this.aliases = aliases;
    this.equalHeads = equalHeads;
    this.portfolios = Set.copyOf(portfolios);
    this.ministries = Set.copyOf(ministries);
  }

  static OrganizationNames ofTables(Lexicons lexicons) {
    Map<String, String> equalHeads = new HashMap<>();
    Map<String, Set<String>> others = Map.of("ministry", new HashSet<>(), "portfolio", new HashSet<>());
    for (TsvTable.Row row : TsvTable.load(OrganizationNames.class, "organization-heads.tsv").rows()) {
      List<String> nouns = row.list("nouns").stream().map(OrganizationNames::word).toList();
      if (row.get("class").equals("equal")) {
        nouns.forEach(noun -> equalHeads.put(noun, nouns.get(0)));
      } else if (others.containsKey(row.get("class"))) {
        others.get(row.get("class")).addAll(nouns);
      } else {
        throw new IllegalStateException(row.file() + ":" + row.line() + ": unknown class " + row.get("class"));
      }
    }
    Map<String, String> aliases = new HashMap<>();
    for (TsvTable.Row row : TsvTable.load(OrganizationNames.class, "organization-aliases.tsv").rows()) {
      List<String> forms = row.list("names");
      for (String form : forms) {
        aliases.putIfAbsent(join(words(form, lexicons)), join(words(forms.get(0), lexicons)));
      }
    }
    return new OrganizationNames(lexicons, TextMap.of(aliases), TextMap.of(equalHeads), others.get("portfolio"),
        others.get("ministry"));
  }

  static OrganizationNames read(ByteReader in, Lexicons lexicons) throws IOException {
    return new OrganizationNames(lexicons, TextMap.read(in), TextMap.read(in), TextList.read(in).all(),
        TextList.read(in).all());
  }

  void write(ByteWriter out) throws IOException {
    aliases.write(out);
    equalHeads.write(out);
    TextList.of(portfolios.stream().sorted().toList()).write(out);
    TextList.of(ministries.stream().sorted().toList()).write(out);
  }

  /**
   * Returns the words of a name as keys without article, with the country or national adjective at its end as a code, so that
   * {@code حكومة المغرب} and {@code الحكومة المغربية} are equal.
   */
  List<String> words(String name) {
    return recentWords.get(name, unknown -> words(unknown, lexicons));
  }

  private static List<String> words(String name, Lexicons lexicons) {
    List<String> keys = NameKey.words(name);
    List<String> words = new ArrayList<>(keys.stream().map(OrganizationNames::word).toList());
    for (int length = Math.min(LONGEST_COUNTRY, words.size() - 1); length > 0; length--) {
      Optional<String> code = country(String.join(" ", keys.subList(keys.size() - length, keys.size())), lexicons);
      if (code.isPresent()) {
        words.subList(words.size() - length, words.size()).clear();
        words.add(COUNTRY + code.get());
        break;
      }
    }
    return List.copyOf(words);
  }

  private static Optional<String> country(String form, Lexicons lexicons) {
    List<CountryForm> readings = lexicons.countries().find(form);
    boolean sure = readings.stream().map(CountryForm::country).distinct().count() == 1;
    return sure ? Optional.of(readings.get(0).country()).map(Country::id) : Optional.empty();
  }

  /** Returns the key of a word without its article. */
  static String word(String word) {
    return KeyFolder.withoutArticle(KeyFolder.key(word));
  }

  static String join(List<String> words) {
    return String.join(" ", words);
  }

  /** Returns the key of the body that is also known under these words; the words where nothing is known of them. */
  String body(List<String> words) {
    String key = join(words);
    String known = aliases.get(key);
    return known == null ? key : known;
  }

  /** Tells whether a key is that of a well-known body, which is not short for a longer name. */
  boolean isKnown(String key) {
    return aliases.get(key) != null;
  }

  /** Tells whether a name is the usual full one of a well-known body. */
  boolean isUsual(String name) {
    String key = join(words(name));
    return key.equals(aliases.get(key));
  }

  /** Returns the type noun that stands for all that may take the place of this one. */
  String head(String word) {
    String equal = equalHeads.get(word);
    return equal == null ? word : equal;
  }

  /**
   * Tells whether a name is a type noun and a name that can stand without it: {@code حركة حماس}, {@code وزارة الخارجية
   * المغربية}; but not {@code الحكومة المغربية}, {@code سفارة مصر} or {@code منظمة الصحة}.
   */
  boolean isHeaded(List<String> words) {
    if (words.size() < 2 || isCountry(words.get(1)) || !isHead(words.get(0))) {
      return false;
    }
    if (ministries.contains(words.get(0))) {
      return portfolios.contains(words.get(1));
    }
    return !isHead(words.get(1)) && !isAdjective(words.get(1));
  }

  /** Tells whether a name is nothing but a type noun. */
  boolean isHead(List<String> keys) {
    return keys.size() == 1 && isHead(word(keys.get(0)));
  }

  /** Tells whether a type noun stands right before a position of a text, as in {@code بعثة الأمم المتحدة}. */
  boolean isAfterHead(String text, int position) {
    List<String> before = NameKey.words(text.substring(Math.max(0, position - MAX_HEAD), position));
    if (before.isEmpty()) {
      return false;
    }
    String last = before.get(before.size() - 1);
    return isHead(last) || last.startsWith(String.valueOf(ArabicChars.WAW)) && isHead(last.substring(1));
  }

  private boolean isHead(String word) {
    String classes = lexicons.triggers().get(word);
    return classes != null && List.of(classes.split("\\+")).contains(HEAD);
  }

  static boolean isCountry(String word) {
    return word.startsWith(COUNTRY);
  }

  /** Returns the id of the country that a word stands for. */
  static String countryId(String word) {
    return word.substring(COUNTRY.length());
  }

  /** Tells whether a word is what a ministry is for. */
  boolean isPortfolio(String word) {
    return portfolios.contains(word);
  }

  /** Tells whether a word has the ending of a relative adjective. */
  static boolean isAdjective(String word) {
    return isCountry(word) || word.length() > 3 && (word.charAt(word.length() - 1) == ArabicChars.YEH
        || word.endsWith("" + ArabicChars.YEH + ArabicChars.HEH));
  }
}
