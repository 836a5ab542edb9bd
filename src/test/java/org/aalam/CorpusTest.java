package org.aalam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aalam.entity.EntityType;
import org.aalam.entity.Span;
import org.aalam.io.GoldArticle;
import org.aalam.io.GoldMention;
import org.aalam.io.GoldReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks the corpus in {@code testdata/corpus}: its size and parts, and what a slip of the annotator's hand would break. */
class CorpusTest {
  private static final Path CORPUS = Path.of("testdata", "corpus");
  private static final Pattern EDGE = Pattern.compile("[\\p{L}\\p{N}\\p{M}\\u0640].*", Pattern.DOTALL);
  private static final Pattern YEAR = Pattern.compile("-?\\d{1,4}|\\d{3}X|\\d{2}XX");
  private static final Pattern UNIT = Pattern.compile("(\\d{4}|XXXX)-(\\d{2}|W\\d{2}|Q[1-4]|H[12]|SP|SU|FA|WI)");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  /** A day that comes every year. */
  private static final Pattern YEARLY = Pattern.compile("XXXX-\\d{2}-\\d{2}");
  private static final Map<String, DayOfWeek> WEEKDAYS = Map.of(
      "اثنين", DayOfWeek.MONDAY, "ثلاثاء", DayOfWeek.TUESDAY, "أربعاء", DayOfWeek.WEDNESDAY, "خميس",
      DayOfWeek.THURSDAY, "جمعة", DayOfWeek.FRIDAY, "سبت", DayOfWeek.SATURDAY, "أحد", DayOfWeek.SUNDAY);

  private static List<GoldArticle> part(String name) throws IOException {
    return GoldReader.readFolder(CORPUS.resolve(name));
  }

  static Stream<GoldArticle> articles() throws IOException {
    return Stream.of(part("train"), part("dev"), part("test")).flatMap(List::stream);
  }

  @Test
  void partsAreAsLargeAsTheReadmeSays() throws IOException {
    assertThat(part("train")).hasSizeGreaterThanOrEqualTo(100);
    assertThat(part("dev")).hasSize(25);
    assertThat(part("test")).hasSize(25);
    int words = articles().mapToInt(article -> article.text().strip().split("\\s+").length).sum();
    int mentions = articles().mapToInt(article -> article.mentions().size()).sum();
    assertThat(words).isGreaterThanOrEqualTo(25_000);
    assertThat(Files.readString(CORPUS.resolve("README.md")))
        .contains(String.format(Locale.ROOT, "%d articles, %,d words, %,d mentions", articles().count(), words, mentions));
  }

  @Test
  void everyTypeStandsOftenEnough() throws IOException {
    Map<EntityType, Integer> counts = new EnumMap<>(EntityType.class);
    articles().forEach(article -> article.mentions().forEach(mention -> counts.merge(mention.type(), 1, Integer::sum)));
    assertThat(counts).hasSize(EntityType.values().length);
    assertThat(counts.values()).allSatisfy(count -> assertThat(count).isGreaterThanOrEqualTo(800));
  }

  @Test
  void anArticleStandsInOnePartAlone() throws IOException {
    assertThat(articles().map(GoldArticle::id)).doesNotHaveDuplicates();
  }

  @Test
  void noSentenceStandsInTwoArticles() throws IOException {
    Map<String, String> articleOf = new HashMap<>();
    articles().forEach(article -> article.text().lines().map(String::strip)
        .filter(line -> line.split(" ").length >= 8)
        .forEach(line -> assertThat(articleOf.put(line, article.id())).as(line).isNull()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("articles")
  void edgesAreClean(GoldArticle article) {
    assertThat(article.mentions()).allSatisfy(mention -> {
      String surface = mention.span().in(article.text()).toString();
      assertThat(surface).as("begin").matches(EDGE);
      char last = surface.charAt(surface.length() - 1);
      String opening = Map.of(')', "(", '”', "“", '»', "«", ']', "[").getOrDefault(last, last == '"' ? "\"" : "");
      boolean closes = !opening.isEmpty() && surface.substring(0, surface.length() - 1).contains(opening);
      assertThat(closes || surface.substring(surface.length() - 1).matches("[\\p{L}\\p{N}\\p{M}.]")).as(surface).isTrue();
      assertThat(isInsideWord(article.text(), mention.span().end())).as("goes on after " + surface).isFalse();
    });
  }

  private static boolean isInsideWord(String text, int position) {
    return position < text.length()
        && Character.isLetter(text.charAt(position))
        && Character.isLetter(text.charAt(position - 1));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("articles")
  void beforeAMentionStandAtMostProclitics(GoldArticle article) {
    assertThat(article.mentions()).allSatisfy(mention -> {
      int begin = mention.span().begin();
      int word = begin;
      while (word > 0 && String.valueOf(article.text().charAt(word - 1)).matches("[\\p{L}\\p{M}]")) {
        word--;
      }
      assertThat(article.text().substring(word, begin).replaceAll("\\p{M}", "")).matches("[وف]?[بلكس]?");
    });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("articles")
  void valuesAreWellFormed(GoldArticle article) {
    Set<String> codes = new HashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2));
    codes.add("XK");
    for (GoldMention mention : article.mentions()) {
      String surface = mention.span().in(article.text()).toString();
      switch (mention.type()) {
        case COUNTRY, NATIONALITY -> mention.value().ifPresent(code -> assertThat(codes).as(surface).contains(code));
        case DATE -> mention.value().ifPresent(value -> assertThat(isValue(value)).as(surface + " " + value).isTrue());
        case PERSON, ORGANIZATION -> assertThat(mention.entity()).as(surface).isPresent();
        default -> assertThat(mention.value()).as(surface).isEmpty();
      }
    }
  }

  private static boolean isValue(String value) {
    int slash = value.indexOf('/');
    if (slash >= 0) {
      return (value.substring(0, slash).equals("..") || isValue(value.substring(0, slash)))
          && (value.substring(slash + 1).equals("..") || isValue(value.substring(slash + 1)));
    }
    if (DAY.matcher(value).matches()) {
      return LocalDate.parse(value).toString().equals(value);
    }
    return YEARLY.matcher(value).matches() || YEAR.matcher(value).matches() || UNIT.matcher(value).matches();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("articles")
  void weekdaysFit(GoldArticle article) throws IOException {
    Set<String> slips = exceptions("slips.tsv");
    for (GoldMention mention : article.mentions()) {
      String surface = mention.span().in(article.text()).toString();
      if (mention.type() == EntityType.DATE && mention.value().filter(v -> DAY.matcher(v).matches()).isPresent()) {
        DayOfWeek day = LocalDate.parse(mention.value().get()).getDayOfWeek();
        List<DayOfWeek> named = weekdays(surface);
        boolean declared = slips.contains(article.id() + "\t" + surface);
        assertThat(named.isEmpty() || named.contains(day) != declared).as(surface + " is a " + day).isTrue();
      }
    }
  }

  private static List<DayOfWeek> weekdays(String surface) {
    List<DayOfWeek> named = new ArrayList<>();
    for (String word : surface.replaceAll("[\\p{M}\\u0640]", "").split("[^\\p{L}]+")) {
      String bare = word.replaceFirst("^ال", "").replaceFirst("^[إا]ثنين", "اثنين").replaceFirst("^اربعاء", "أربعاء");
      if (word.startsWith("ال") && WEEKDAYS.containsKey(bare.replaceFirst("^احد", "أحد"))) {
        named.add(WEEKDAYS.get(bare.replaceFirst("^احد", "أحد")));
      }
    }
    return named;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("articles")
  void aNameThatIsMarkedOnceIsMarkedEverywhere(GoldArticle article) throws IOException {
    Set<String> declared = exceptions("unmarked.tsv");
    Set<String> names = new HashSet<>();
    for (GoldMention mention : article.mentions()) {
      if (mention.type() != EntityType.DATE && mention.span().length() > 3) {
        names.add(mention.span().in(article.text()).toString());
      }
    }
    for (String name : names) {
      Matcher again = Pattern.compile("(?<![\\p{L}\\p{M}])[وف]?[بلك]?(" + Pattern.quote(name) + ")(?![\\p{L}\\p{M}])")
          .matcher(article.text());
      while (again.find()) {
        Span found = new Span(again.start(1), again.end(1));
        boolean marked = article.mentions().stream().anyMatch(mention -> mention.span().overlaps(found));
        assertThat(marked || declared.contains(article.id() + "\t" + name)).as(name + " at " + found).isTrue();
      }
    }
  }

  /** Rows of a file of declared exceptions: article and words. */
  private static Set<String> exceptions(String file) throws IOException {
    Set<String> rows = new HashSet<>();
    for (String line : Files.readAllLines(CORPUS.resolve(file))) {
      String[] columns = line.split("\t");
      if (!line.startsWith("#") && columns.length >= 2) {
        rows.add(columns[0] + "\t" + columns[1]);
      }
    }
    return rows;
  }
}
