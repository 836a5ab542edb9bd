package org.aalam.internal.resolve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.aalam.EntityExtractor;
import org.aalam.internal.title.TitleFinder;
import org.aalam.io.GoldArticle;
import org.aalam.io.GoldReader;
import org.aalam.translit.Romanizer;
import org.junit.jupiter.api.Test;

/**
 * Prints the share of who is who, titles and Latin names in the time of {@code extract}, from samples of the stack of a thread
 * that reads articles again and again. Runs by name alone; {@code -Dgold.folder=…} reads other articles, {@code -Dseconds=…}
 * for another time. It asserts nothing: times differ from machine to machine.
 */
class TimeShareReport {
  private static final Path FOLDER = Path.of(System.getProperty("gold.folder", "testdata/articles"));
  private static final int SECONDS = Integer.getInteger("seconds", 30);
  private static final int WARM_UP_SECONDS = 10;
  private static final int PAUSE_MILLIS = 3;
  private static final String EXTRACTOR = EntityExtractor.class.getName();

  private final EntityExtractor extractor = EntityExtractor.create();

  @Test
  void printsShares() throws IOException, InterruptedException {
    List<GoldArticle> articles = GoldReader.readFolder(FOLDER);
    AtomicBoolean stop = new AtomicBoolean();
    Thread reader = new Thread(() -> {
      while (!stop.get()) {
        articles.forEach(article -> extractor.extract(article.text()));
      }
    });
    reader.start();
    TimeUnit.SECONDS.sleep(WARM_UP_SECONDS);
    Map<String, Integer> samples = new TreeMap<>();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (System.nanoTime() < end) {
      step(reader.getStackTrace()).ifPresent(step -> samples.merge(step, 1, Integer::sum));
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    }
    stop.set(true);
    reader.join();
    int all = samples.values().stream().mapToInt(Integer::intValue).sum();
    System.out.printf(Locale.ROOT, "%d articles, %d samples%n", articles.size(), all);
    samples.forEach((step, n) -> System.out.printf(Locale.ROOT, "%-28s %5.1f %%%n", step, 100.0 * n / all));
  }

  /** The step of the extractor that a stack is in, empty where it is outside. */
  private static Optional<String> step(StackTraceElement[] stack) {
    String step = null;
    for (StackTraceElement frame : stack) {
      String name = frame.getClassName();
      if (name.equals(Romanizer.class.getName())) {
        return Optional.of("resolve: romanizer");
      }
      if (name.equals(LatinNames.class.getName())) {
        return Optional.of("resolve: other Latin names");
      }
      if (name.equals(TitleFinder.class.getName())) {
        return Optional.of("resolve: titles");
      }
      if (name.equals(EntityResolver.class.getName())) {
        return Optional.of("resolve: who is who");
      }
      if (name.startsWith(EXTRACTOR)) {
        return Optional.of(step == null ? "the rest" : step);
      }
      if (name.startsWith("org.aalam.internal.model.")) {
        step = "tagger";
      }
    }
    return Optional.empty();
  }
}
