package org.aalam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.aalam.entity.ExtractedDocument;
import org.aalam.io.GoldArticle;
import org.aalam.io.JsonLinesWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The library's output on the test articles, byte for byte. {@code -Dgolden.update=true} writes it anew; read the
 * difference before you commit it.
 */
class GoldenTest {
  private static final Path FOLDER = Path.of("testdata", "golden");
  private static final EntityExtractor EXTRACTOR = EntityExtractor.create();

  static List<GoldArticle> articles() {
    return TestArticles.all();
  }

  @ParameterizedTest
  @MethodSource("articles")
  void givesTheSameRecords(GoldArticle article) throws IOException {
    ExtractedDocument document = EXTRACTOR.extract(article.text(), article.referenceDate().orElseThrow());
    StringWriter out = new StringWriter();
    try (JsonLinesWriter writer = new JsonLinesWriter(out)) {
      writer.write(article.id(), document);
    }
    Path golden = FOLDER.resolve(article.id() + ".jsonl");
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(FOLDER);
      Files.writeString(golden, out.toString());
    }
    assertThat(out.toString()).isEqualTo(Files.readString(golden));
  }
}
