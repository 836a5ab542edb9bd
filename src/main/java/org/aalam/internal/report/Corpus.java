package org.aalam.internal.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aalam.entity.EntityType;
import org.aalam.entity.ExtractedDocument;
import org.aalam.internal.lexicon.Country;

/** Counts a corpus, article after article, and keeps no text of it. */
final class Corpus {
  private static final int MAX_NAMES = 100_000;
  /** The numbers of names in articles that are kept, 4 bytes each: enough for some 200,000 articles. */
  private static final int MAX_OCCURRENCES = 5_000_000;
  private static final int TOP_NAMES = 25;
  private static final int TOP_COUNTRIES = 30;
  private static final int GRAPH_PERSONS = 12;
  private static final int GRAPH_OTHERS = 9;

  private final NameCounts names;
  private final DateCounts dates = new DateCounts();
  private final List<int[]> namesOfArticles = new ArrayList<>();
  private int occurrences;
  private long mentions;
  private int articles;
  private LocalDate firstDate;
  private LocalDate lastDate;

  Corpus(Function<String, Optional<Country>> countries) {
    this.names = new NameCounts(MAX_NAMES, countries);
  }

  void add(ExtractedDocument document) {
    articles++;
    mentions += document.mentions().size();
    int[] found = names.add(document.entities());
    if (occurrences + found.length <= MAX_OCCURRENCES) {
      occurrences += found.length;
      namesOfArticles.add(found);
    }
    dates.add(document.entities());
    document.referenceDate().ifPresent(this::addDate);
  }

  private void addDate(LocalDate date) {
    firstDate = firstDate == null || date.isBefore(firstDate) ? date : firstDate;
    lastDate = lastDate == null || date.isAfter(lastDate) ? date : lastDate;
  }

  /** Returns the report on all that was added. */
  Overview overview() {
    List<Overview.Ranking> rankings = Stream.of(
        ranking(EntityType.PERSON, TOP_NAMES), ranking(EntityType.ORGANIZATION, TOP_NAMES),
        ranking(EntityType.LOCATION, TOP_NAMES)).filter(ranking -> !ranking.names().isEmpty()).toList();
    String period = firstDate == null ? "" : firstDate.equals(lastDate) ? firstDate.toString() : firstDate + " – " + lastDate;
    return new Overview(articles, mentions, period, rankings, ranking(EntityType.COUNTRY, TOP_COUNTRIES),
        dates.chart(), graph(), names.isIncomplete(), namesOfArticles.size() < articles);
  }

  private Overview.Ranking ranking(EntityType type, int count) {
    List<NameCount> top = names.top(type, count);
    double most = top.isEmpty() ? 1 : top.get(0).articles();
    return new Overview.Ranking(TypeCode.of(type), names.size(type), top.stream()
        .map(name -> new Overview.Name(name.id(), name.name(), name.latinName(), name.articles(), name.mentions(),
            TimeAxis.rounded(100 * name.articles() / most), articlesOf(name.id())))
        .toList());
  }

  /** The numbers of the articles that have a name, each as the distance from the one before, in base 36. */
  private String articlesOf(int name) {
    StringBuilder numbers = new StringBuilder();
    int last = 0;
    for (int i = 0; i < namesOfArticles.size(); i++) {
      if (Arrays.binarySearch(namesOfArticles.get(i), name) >= 0) {
        numbers.append(last == 0 ? "" : " ").append(Integer.toString(i + 1 - last, Character.MAX_RADIX));
        last = i + 1;
      }
    }
    return numbers.toString();
  }

  private Graph graph() {
    List<NameCount> nodes = Stream.of(names.top(EntityType.PERSON, GRAPH_PERSONS),
        names.top(EntityType.ORGANIZATION, GRAPH_OTHERS), names.top(EntityType.LOCATION, GRAPH_OTHERS),
        names.top(EntityType.COUNTRY, GRAPH_OTHERS)).flatMap(List::stream).toList();
    int[][] shared = new int[nodes.size()][nodes.size()];
    int[] found = new int[nodes.size()];
    for (int[] article : namesOfArticles) {
      int count = 0;
      for (int i = 0; i < nodes.size(); i++) {
        if (Arrays.binarySearch(article, nodes.get(i).id()) >= 0) {
          found[count++] = i;
        }
      }
      for (int i = 0; i < count; i++) {
        for (int j = i + 1; j < count; j++) {
          shared[found[i]][found[j]]++;
        }
      }
    }
    return Graph.of(nodes, shared);
  }
}
