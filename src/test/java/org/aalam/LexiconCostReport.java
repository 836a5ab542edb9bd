package org.aalam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.aalam.internal.lexicon.Gazetteer;
import org.aalam.internal.lexicon.Lexicons;
import org.junit.jupiter.api.Test;

/**
 * What the lists cost: heap, and share of the time of {@code extract}. Not part of the build, since its figures hang on the
 * machine: {@code mvn test -Dtest=LexiconCostReport} prints them.
 */
class LexiconCostReport {
  private static final Path ARTICLES = Path.of("testdata", "corpus", "train");
  private static final String LEXICON = Lexicons.class.getPackageName() + ".";
  private static final int WARM_UP = 3;
  private static final int ROUNDS = 10;
  private static final int SAMPLE_MILLIS = 2;
  private static final int COLLECTIONS = 4;
  private static final double MEGABYTE = 1 << 20;

  @Test
  void printsHeapAndShareOfTime() throws IOException, InterruptedException {
    report("all lists in memory: %.1f MB", heap(Lexicons::load));
    report("the gazetteer: %.1f MB of it", heap(Gazetteer::load));
    report("look-up in all lists: %.1f %% of the time of extract", 100 * shareOfTime());
  }

  private static void report(String format, double figure) {
    System.out.println(String.format(Locale.ROOT, format, figure));
  }

  /** Loads once before, so that classes and constants do not count. */
  private static double heap(Supplier<Object> lists) throws InterruptedException {
    lists.get();
    long before = used();
    Object loaded = lists.get();
    long after = used();
    Reference.reachabilityFence(loaded);
    return (after - before) / MEGABYTE;
  }

  private static long used() throws InterruptedException {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
      Thread.sleep(50);
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }

  /** Samples the stack of a thread that extracts: a sample counts where a list is looked up in any frame. */
  private static double shareOfTime() throws IOException, InterruptedException {
    List<String> texts = texts();
    EntityExtractor extractor = EntityExtractor.create();
    for (int i = 0; i < WARM_UP; i++) {
      texts.forEach(extractor::extract);
    }
    Thread worker = new Thread(() -> {
      for (int i = 0; i < ROUNDS; i++) {
        texts.forEach(extractor::extract);
      }
    });
    worker.start();
    int samples = 0;
    int inLists = 0;
    while (worker.isAlive()) {
      Thread.sleep(SAMPLE_MILLIS);
      StackTraceElement[] stack = worker.getStackTrace();
      if (stack.length > 0) {
        samples++;
        inLists += Arrays.stream(stack).anyMatch(frame -> frame.getClassName().startsWith(LEXICON)) ? 1 : 0;
      }
    }
    assertThat(samples).isGreaterThan(1000);
    return (double) inLists / samples;
  }

  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(ARTICLES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    return texts;
  }
}
