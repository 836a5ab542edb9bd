package org.aalam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.aalam.entity.Entity;
import org.aalam.entity.EntityType;
import org.aalam.entity.ExtractedDocument;
import org.aalam.entity.Identifier;
import org.aalam.entity.Mention;
import org.aalam.io.TableWriter;
import org.aalam.link.EntityLinker;
import org.aalam.link.NameLinker;
import org.junit.jupiter.api.Test;

/** README.md says what is true. */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Path SAMPLE = Path.of("testdata", "articles", "sample.txt");
  private static final LocalDate DATE = LocalDate.of(2024, 2, 15);

  /** The code block of README, with the text read from the bundled article. */
  @Test
  void theExampleForProgramsRuns() throws IOException {
    String text = Files.readString(SAMPLE);
    StringBuilder printed = new StringBuilder();

    EntityExtractor extractor = EntityExtractor.create();
    ExtractedDocument document = extractor.extract(text, LocalDate.of(2024, 2, 15));
    for (Mention mention : document.mentions()) {
      Entity entity = document.entityOf(mention);
      printed.append(mention.span() + " " + mention.type() + " " + mention.text() + " -> " + entity.name()).append('\n');
    }

    assertThat(printed).contains("PERSON بوريطة -> ناصر بوريطة");
    assertThat(Files.readString(README)).contains("Entity entity = document.entityOf(mention);");
  }

  @Test
  void theExampleOfALinkerRuns() throws IOException {
    EntityLinker linker = NameLinker.builder()
        .add(EntityType.LOCATION, new Identifier("wikidata", "Q3551"), "الرباط")
        .build();
    EntityExtractor linking = EntityExtractor.builder().linker(linker).build();

    assertThat(linking.extract(Files.readString(SAMPLE), DATE).entities())
        .filteredOn(entity -> entity.name().equals("الرباط"))
        .flatExtracting(Entity::identifiers)
        .containsExactly(new Identifier("wikidata", "Q3551"));
    assertThat(Files.readString(README)).contains(".add(EntityType.LOCATION, new Identifier(\"wikidata\", \"Q3551\"), \"الرباط\")")
        .contains("EntityExtractor.builder().linker(linker).build()");
  }

  @Test
  void theTableIsWhatTheRunnerPrints() throws IOException {
    StringWriter out = new StringWriter();
    try (TableWriter writer = new TableWriter(out)) {
      writer.write("testdata/articles/sample.txt", EntityExtractor.create().extract(Files.readString(SAMPLE), DATE));
    }
    List<String> printed = out.toString().lines().toList();
    List<String> shown = Files.readAllLines(README).stream()
        .filter(line -> line.matches("(TYPE|PERSON|COUNTRY|NATIONALITY|LOCATION|ORGANIZATION|DATE) +\\S+ +\\S.*"))
        .toList();
    assertThat(shown).hasSizeGreaterThan(10);
    assertThat(printed).containsAll(shown);
  }
}
