package org.aalam.internal.report;

import org.aalam.entity.Entity;

/** What is kept of one name of a corpus: counts, and the form that most articles use. Grows with no text. */
final class NameCount {
  private final int id;
  private final String type;
  private String name;
  private int votes;
  private String latinName = "";
  private int articles;
  private int mentions;

  NameCount(int id, String type) {
    this.id = id;
    this.type = type;
  }

  /** Counts an article that names it. */
  void add(Entity entity, String shownName, String shownLatinName) {
    articles++;
    mentions += entity.mentions().size();
    vote(shownName);
    if (latinName.isEmpty()) {
      latinName = shownLatinName;
    }
  }

  /** Counts more mentions in the article that was added last, as of a country's people after the country itself. */
  void addMentions(Entity entity) {
    mentions += entity.mentions().size();
  }

  /** A vote by majority with one counter: any form that more than half of the articles use wins. */
  private void vote(String form) {
    if (votes == 0) {
      name = form;
    }
    votes += form.equals(name) ? 1 : -1;
  }

  int id() {
    return id;
  }

  String type() {
    return type;
  }

  String name() {
    return name;
  }

  String latinName() {
    return latinName;
  }

  int articles() {
    return articles;
  }

  int mentions() {
    return mentions;
  }
}
