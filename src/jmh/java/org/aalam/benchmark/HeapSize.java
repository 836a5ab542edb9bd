package org.aalam.benchmark;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.aalam.EntityExtractor;
import org.aalam.io.GoldArticle;

/** Prints how much heap an extractor holds when it is loaded, and when it has read all texts. Run in a process of its own. */
final class HeapSize {
  private static final int COLLECTIONS = 4;
  private static final double MEBIBYTE = 1 << 20;

  private HeapSize() {}

  public static void main(String[] args) {
    Texts texts = Texts.toMeasure();
    long before = used();
    EntityExtractor extractor = EntityExtractor.create();
    long loaded = used();
    for (GoldArticle article : texts.articles()) {
      extractor.extract(article.text());
    }
    long read = used();
    System.out.println(String.format(Locale.ROOT, "%.1f %.1f", (loaded - before) / MEBIBYTE, (read - before) / MEBIBYTE));
    // Alive until here.
    if (extractor.extract("").mentions().size() > 0) {
      throw new IllegalStateException("an empty text has no mention");
    }
  }

  private static long used() {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
