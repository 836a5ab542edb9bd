package org.aalam.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.aalam.io.ConllReader;
import org.aalam.io.ConllSentence;
import org.aalam.io.GoldArticle;
import org.aalam.io.GoldReader;

/** Everything to score against: articles or sentences. */
record GoldData(List<GoldArticle> articles, List<NamedSentence> sentences) {

  static GoldData read(List<String> names) throws IOException {
    GoldData gold = new GoldData(new ArrayList<>(), new ArrayList<>());
    for (String name : names) {
      gold.add(name);
    }
    if (!gold.articles.isEmpty() && !gold.sentences.isEmpty()) {
      throw RunnerException.usage(
          "gold articles and CoNLL files have labels of their own. Evaluate them one after the other.");
    }
    if (gold.articles.isEmpty() && gold.sentences.isEmpty()) {
      throw RunnerException.failure("nothing to score in " + String.join(", ", names) + ".", null);
    }
    return gold;
  }

  private void add(String name) throws IOException {
    Path path = OptionValues.path("GOLD", name);
    if (!Files.exists(path)) {
      throw RunnerException.failure("cannot read " + name
          + ": no such file. Give gold articles (id.json beside id.txt), a folder of them or a .conll file.", null);
    }
    if (Files.isDirectory(path)) {
      addFolder(name, path);
    } else if (name.endsWith(".conll")) {
      ConllReader.read(path).forEach(
          sentence -> sentences.add(new NamedSentence(name + ":" + sentence.line(), sentence)));
    } else if (name.endsWith(".txt")) {
      articles.add(GoldReader.read(Path.of(name.substring(0, name.length() - ".txt".length()) + ".json")));
    } else {
      articles.add(GoldReader.read(path));
    }
  }

  private void addFolder(String name, Path folder) throws IOException {
    List<GoldArticle> found = GoldReader.readFolder(folder);
    if (found.isEmpty()) {
      throw RunnerException.failure("cannot read " + name + ": no gold article in this folder"
          + " (id.json beside id.txt). Give a .conll file by its own name.", null);
    }
    articles.addAll(found);
  }

  /** A sentence with the file and line where it begins. */
  record NamedSentence(String name, ConllSentence sentence) {}
}
