package org.aalam;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.aalam.io.GoldArticle;
import org.aalam.io.GoldReader;

/** The annotated articles of {@code testdata/articles}, in the order of their ids. */
final class TestArticles {
  private TestArticles() {}

  static List<GoldArticle> all() {
    try {
      return GoldReader.readFolder(Path.of("testdata", "articles"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
