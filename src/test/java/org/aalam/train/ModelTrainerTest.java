package org.aalam.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aalam.EntityExtractor;
import org.aalam.ModelLoadException;
import org.aalam.entity.EntityType;
import org.aalam.internal.lexicon.WordTable;
import org.aalam.internal.model.ModelFiles;
import org.aalam.train.ModelTrainer.TrainingPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelTrainerTest {
  private static final Path ARTICLES = Path.of("testdata", "articles");

  @TempDir
  private Path folder;

  private Path train(String name, Path corpus, List<String> progress) throws IOException {
    return train(name, corpus, List.of(), progress);
  }

  private Path train(String name, Path corpus, List<Path> firsts, List<String> progress) throws IOException {
    Path output = folder.resolve(name);
    TrainingPlan plan =
        new TrainingPlan(List.of(corpus), List.of(), firsts, Optional.empty(), 1, output, 1, "test", "1");
    new ModelTrainer(plan, progress::add).train();
    return output;
  }

  @Test
  void theSameCorpusGivesTheSameBytesAndAWorkingModel() throws IOException {
    List<String> progress = new ArrayList<>();
    Path first = train("first", ARTICLES, progress);
    Path second = train("second", ARTICLES, progress);

    List<String> files = List.of(
        "MODEL_CARD.md", "clitics.bin", "model.properties", "tagger.bin", "types.bin", "vectors.bin", "words.bin");
    for (String file : files) {
      assertThat(first.resolve(file)).hasSameBinaryContentAs(second.resolve(file));
    }
    try (var written = Files.list(first)) {
      assertThat(written.map(path -> path.getFileName().toString()).sorted().toList()).isEqualTo(files);
    }
    assertThat(progress.get(0)).contains("19 articles");
    String article = Files.readString(ARTICLES.resolve("sample.txt"));
    assertThat(EntityExtractor.builder().model(first).build().extract(article).entities(EntityType.PERSON))
        .anyMatch(person -> person.name().equals("ناصر بوريطة"));
  }

  @Test
  void aConllCorpusKeepsItsLabels() throws IOException {
    Path corpus = folder.resolve("corpus.conll");
    String sentence = "زار\tO\nمحمد\tB-PER\nالرباط\tI-LOC\n\nقال\tO\nناصر\tB-PER\nبوريطة\tI-PER\nفي\tO\nفاس\tB-LOC\n\n";
    Files.writeString(corpus, sentence.repeat(5));

    Path model = train("conll", corpus, new ArrayList<>());

    assertThat(PretokenizedTagger.load(Optional.of(model)).tag(List.of("قال", "ناصر", "بوريطة", "في", "فاس")))
        .containsExactly("O", "B-PER", "I-PER", "O", "B-LOC");
    assertThatExceptionOfType(ModelLoadException.class)
        .isThrownBy(() -> EntityExtractor.builder().model(model).build())
        .withMessageContaining("[LOC, PER]").withMessageContaining(model.toString());
  }

  @Test
  void aFirstModelBecomesAPartOfTheNewOne() throws IOException {
    Path news = train("news", ARTICLES, new ArrayList<>());
    Path corpus = folder.resolve("corpus.conll");
    Files.writeString(corpus, "زار\tO\nناصر\tB-PER\nبوريطة\tI-PER\nالرباط\tB-LOC\n\n".repeat(5));

    Path stacked = train("stacked", corpus, List.of(news), new ArrayList<>());
    Path again = train("again", corpus, List.of(news), new ArrayList<>());

    assertThat(stacked.resolve("first-1.bin")).hasSameBinaryContentAs(news.resolve("tagger.bin"));
    assertThat(stacked.resolve("tagger.bin")).hasSameBinaryContentAs(again.resolve("tagger.bin"));
    assertThat(Files.readString(stacked.resolve("model.properties"))).contains("training.first-models=test 1 sha256:");
    assertThat(PretokenizedTagger.load(Optional.of(stacked)).tag(List.of("زار", "ناصر", "بوريطة", "الرباط")))
        .containsExactly("O", "B-PER", "I-PER", "B-LOC");
  }

  @Test
  void refusesAFirstModelWithOtherTables() throws IOException {
    Path news = train("news", ARTICLES, new ArrayList<>());
    Path properties = news.resolve("model.properties");
    WordTable other = WordTable.of(new String[] {"قال"}, new long[] {9}, new int[][] {{1}, {1}, {1}});
    try (OutputStream out = Files.newOutputStream(news.resolve("words.bin"))) {
      other.write(out);
    }
    Files.writeString(properties, Files.readString(properties).replaceAll("sha256.words.bin=.*",
        "sha256.words.bin=" + ModelFiles.sha256(Files.readAllBytes(news.resolve("words.bin")))));

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> train("stacked", ARTICLES, List.of(news), new ArrayList<>()))
        .withMessageContaining(news.toString()).withMessageContaining("another words.bin");
  }

  @Test
  void refusesACorpusWithoutLabels() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> train("none", empty, new ArrayList<>()))
        .withMessageContaining(empty.toString());
    assertThat(folder.resolve("none")).doesNotExist();
  }
}
