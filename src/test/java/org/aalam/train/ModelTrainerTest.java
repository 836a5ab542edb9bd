package org.aalam.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aalam.EntityExtractor;
import org.aalam.ModelLoadException;
import org.aalam.entity.EntityType;
import org.aalam.train.ModelTrainer.TrainingPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelTrainerTest {
  private static final Path ARTICLES = Path.of("testdata", "articles");

  @TempDir
  private Path folder;

  private Path train(String name, Path corpus, List<String> progress) throws IOException {
    Path output = folder.resolve(name);
    new ModelTrainer(
        new TrainingPlan(List.of(corpus), List.of(), List.of(), Optional.empty(), output, 1, "test", "1"), progress::add).train();
    return output;
  }

  @Test
  void theSameCorpusGivesTheSameBytesAndAWorkingModel() throws IOException {
    List<String> progress = new ArrayList<>();
    Path first = train("first", ARTICLES, progress);
    Path second = train("second", ARTICLES, progress);

    List<String> files = List.of(
        "MODEL_CARD.md", "clitics.bin", "model.properties", "tagger.bin", "types.bin", "words.bin");
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
  void refusesACorpusWithoutLabels() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> train("none", empty, new ArrayList<>()))
        .withMessageContaining(empty.toString());
    assertThat(folder.resolve("none")).doesNotExist();
  }
}
