package org.aalam.internal.report;

import java.util.List;

/**
 * The report on a corpus.
 *
 * @param articles the number of articles
 * @param mentions the number of mentions in all of them
 * @param period their dates, from the first to the last; empty where they have none
 * @param rankings persons, organizations and places
 * @param countries countries, each with its people
 * @param dates the chart of dates
 * @param graph which names occur together
 * @param incomplete whether rare names are counted too low
 * @param shortened whether the lists of articles by name stop before the last article
 */
public record Overview(
    int articles, long mentions, String period, List<Ranking> rankings, Ranking countries, DateCounts.Chart dates,
    Graph graph, boolean incomplete, boolean shortened) {

  /** The names of a type that most articles have, of so many in all. */
  public record Ranking(String type, int size, List<Name> names) {}

  /** A name; its bar's width is in per cent, its articles' numbers are distances in base 36. */
  public record Name(
      int id, String name, String latinName, int articles, int mentions, double width, String numbers) {}
}
