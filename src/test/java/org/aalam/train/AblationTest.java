package org.aalam.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AblationTest {
  private static final Path ARTICLES = Path.of("testdata", "articles");

  private static Corpus corpus(String... names) throws IOException {
    List<Path> paths = new ArrayList<>();
    for (String name : names) {
      paths.add(ARTICLES.resolve(name + ".json"));
    }
    return Corpus.read(paths);
  }

  @Test
  void trainsWithoutEachGroupAndOnGrowingParts() throws IOException {
    List<String> progress = new ArrayList<>();
    Ablation ablation = new Ablation(
        corpus("sample", "iq-water", "jo-summit", "lb-politics"), corpus("sample"), progress::add);

    assertThat(ablation.groups()).contains(
        "affixes", "bias", "clitics", "clusters", "countries", "date-grammar", "document", "name-lists", "name-parts",
        "shape", "triggers", "type-table", "words");
    List<String> table = ablation.withoutGroups(List.of("affixes")).lines().toList();
    assertThat(table).hasSize(5);
    assertThat(table.get(0)).startsWith("| features | COUNTRY |").endsWith("| micro | change | kept features |");
    assertThat(table.get(1)).matches("\\|(---\\|)+").hasSameSizeAs(table.get(1));
    assertThat(table.get(1).split("---")).hasSameSizeAs(table.get(0).split("\\|"));
    assertThat(table.get(2)).startsWith("| all |");
    assertThat(table.get(3)).startsWith("| all, with hidden layers |");
    assertThat(table.get(4)).startsWith("| without affixes |");
    assertThat(keptFeatures(table.get(4))).isNotEqualTo(keptFeatures(table.get(2)));

    List<String> curve = ablation.learningCurve().lines().skip(2).toList();
    assertThat(curve).extracting(line -> line.split(" ")[1]).containsExactly("1", "1", "2", "4");
    // Everything is the same as everything: the last part is the whole corpus in another order.
    assertThat(progress.stream().filter(line -> !line.startsWith("hidden layer"))).hasSize(7).last().asString().startsWith("4: ");
  }

  @Test
  void holdsOutAShareOfTheArticles() throws IOException {
    List<String> progress = new ArrayList<>();
    Ablation ablation = Ablation.heldOut(corpus("sample", "iq-water", "jo-summit", "lb-politics"), 0.25, progress::add);

    assertThat(progress).containsExactly("training on 3 articles, scoring on 1");
    assertThat(ablation.withoutGroups(List.of()).lines().skip(2)).hasSize(2)
        .allMatch(line -> line.split("\\|").length > 3);
  }

  private static String keptFeatures(String line) {
    String[] cells = line.split("\\|");
    return cells[cells.length - 1];
  }
}
