package org.aalam.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import opennlp.tools.formats.brat.AnnotationConfiguration;
import opennlp.tools.formats.brat.BratDocument;
import opennlp.tools.formats.brat.BratDocumentStream;
import opennlp.tools.formats.brat.RelationAnnotation;
import opennlp.tools.formats.brat.SpanAnnotation;
import org.aalam.entity.EntityType;
import org.aalam.entity.ExtractedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BratWriterTest {
  @TempDir
  private Path folder;

  @Test
  void anotherReaderFindsMentionsEntitiesAndNotes() throws IOException {
    write("d1", SampleDocument.full());

    BratDocument document = read().get(0);

    assertThat(document.getText()).isEqualTo(SampleDocument.TEXT);
    assertThat(spans(document)).containsExactlyInAnyOrder("PERSON سامر البيطار", "COUNTRY الأردن", "DATE 4 مايو 2021",
        "PERSON البيطار", "NATIONALITY الأردني", "LOCATION دمشق");
    assertThat(document.getAnnotations()).filteredOn(RelationAnnotation.class::isInstance).singleElement()
        .satisfies(annotation -> {
          RelationAnnotation relation = (RelationAnnotation) annotation;
          assertThat(List.of(relation.getType(), relation.getArg1(), relation.getArg2()))
              .containsExactly("Coref", "T4", "T1");
        });
    assertThat(folder.resolve("d1.ann")).content()
        .contains("#2\tAnnotatorNotes T2\te2 | الأردن | Jordan | JO | 0.99\n");
  }

  @Test
  void offsetsCountCodePoints() throws IOException {
    write("d", SampleDocument.of("\uD83D\uDE00 في دمشق \uD83D\uDE00 ثم عمان")
        .mention("e1", EntityType.LOCATION, "دمشق", null, null)
        .mention("e2", EntityType.LOCATION, "عمان", null, null).build(Optional.empty()));

    assertThat(folder.resolve("d.ann")).content().startsWith("T1\tLOCATION 5 9\tدمشق\nT2\tLOCATION 15 19\tعمان\n");
  }

  @Test
  void aMentionAcrossLinesIsDiscontinuous() throws IOException {
    write("d", SampleDocument.of("زار الأمم \r\n المتحدة")
        .mention("e1", EntityType.ORGANIZATION, "الأمم \r\n المتحدة", null, null).build(Optional.empty()));

    assertThat(folder.resolve("d.ann")).content().startsWith("T1\tORGANIZATION 4 9;13 20\tالأمم المتحدة\n");
    assertThat(read()).hasSize(1);
  }

  @Test
  void anyIdGivesAFileNameOfItsOwn() throws IOException {
    List<String> ids = List.of("a/b.txt", "a_b", "A_B", "a_b-2", "../../etc/passwd", "/", "", "CON", "nul.txt", "x\ny",
        "خبر 1", "documents", "م".repeat(500), "م".repeat(501), "a:b*c?", ".hidden", "\uD800", "documents.tsv");
    ExtractedDocument empty = SampleDocument.of("نص").build(Optional.empty());
    try (BratWriter writer = new BratWriter(folder)) {
      for (String id : ids) {
        writer.write(id, empty);
      }
    }

    List<String> index = Files.readAllLines(folder.resolve("documents.tsv"));
    assertThat(index).hasSize(ids.size() + 1).startsWith("name\tdocument", "a_b\ta/b.txt", "a_b-2\ta_b");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString().toLowerCase(Locale.ROOT)))
          .hasSize(2 * ids.size() + 2).doesNotHaveDuplicates()
          .noneMatch(name -> name.startsWith(".") || name.matches("(con|nul)\\..*"));
    }
  }

  private void write(String id, ExtractedDocument document) throws IOException {
    try (BratWriter writer = new BratWriter(folder)) {
      writer.write(id, document);
    }
  }

  private List<BratDocument> read() throws IOException {
    AnnotationConfiguration configuration =
        AnnotationConfiguration.parse(folder.resolve("annotation.conf").toFile());
    List<BratDocument> documents = new ArrayList<>();
    try (BratDocumentStream stream = new BratDocumentStream(configuration, folder.toFile(), false, null)) {
      for (BratDocument document = stream.read(); document != null; document = stream.read()) {
        documents.add(document);
      }
    }
    return documents;
  }

  private static List<String> spans(BratDocument document) {
    return document.getAnnotations().stream()
        .filter(SpanAnnotation.class::isInstance)
        .map(SpanAnnotation.class::cast)
        .map(span -> span.getType() + " " + span.getSpans()[0].getCoveredText(document.getText()))
        .toList();
  }
}
