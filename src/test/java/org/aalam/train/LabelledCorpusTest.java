package org.aalam.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelledCorpusTest {
  @TempDir
  private Path folder;
  private Path articles;
  private Path conll;

  @BeforeEach
  void write() throws IOException {
    articles = Files.createDirectory(folder.resolve("gold"));
    article("b", "زار حلب");
    article("a", "زار دمشق");
    conll = Files.writeString(folder.resolve("t.conll"), "زار\tO\nدمشق\tB-LOC\n\nمن\tO\nحلب\tB-LOC\n");
  }

  private void article(String id, String text) throws IOException {
    Files.writeString(articles.resolve(id + ".txt"), text);
    Files.writeString(articles.resolve(id + ".json"), "{\"id\": \"" + id + "\", \"mentions\": [{\"begin\": 4, \"end\": "
        + text.length() + ", \"type\": \"LOCATION\"}]}");
  }

  @Test
  void readsFoldersSingleArticlesAndSentences() throws IOException {
    Corpus all = Corpus.read(List.of(conll, articles));

    assertThat(all.articles()).extracting(article -> article.id()).containsExactly("a", "b");
    assertThat(all.sentences()).hasSize(2);
    assertThat(all.texts()).extracting(text -> text.labels().get(0)).containsExactly(
        List.of("O", "B-LOCATION"), List.of("O", "B-LOCATION"), List.of("O", "B-LOC"), List.of("O", "B-LOC"));
    assertThat(all.describe()).isEqualTo("2 articles and 2 sentences");
    assertThat(all.isEmpty()).isFalse();

    Corpus one = Corpus.read(List.of(articles.resolve("b.json")));
    assertThat(one.articles()).extracting(article -> article.id()).containsExactly("b");
    assertThat(one.describe()).isEqualTo("1 articles");
    assertThat(Corpus.read(List.of(conll)).describe()).isEqualTo("2 sentences");
  }

  @Test
  void theChecksumFollowsEveryFile() throws IOException {
    String before = Corpus.read(List.of(articles)).sha256();
    assertThat(before).hasSize(64).isEqualTo(Corpus.read(List.of(articles)).sha256());

    article("b", "زار حمص");
    String changed = Corpus.read(List.of(articles)).sha256();
    assertThat(changed).isNotEqualTo(before);

    Files.move(articles.resolve("b.txt"), articles.resolve("c.txt"));
    Files.move(articles.resolve("b.json"), articles.resolve("c.json"));
    assertThat(Corpus.read(List.of(articles)).sha256()).isNotEqualTo(changed);
  }

  @Test
  void nothingAskedForIsEmptyButNothingFoundIsAnError() throws IOException {
    Corpus none = Corpus.read(List.of());
    assertThat(none.isEmpty()).isTrue();
    assertThat(none.describe()).isEqualTo("nothing");

    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> Corpus.read(List.of(empty)))
        .withMessageContaining(empty.toString());
  }
}
