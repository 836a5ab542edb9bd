package org.aalam.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.util.Statistics;

/**
 * Runs all benchmarks and prints their figures as the tables of {@code docs/speed.md}; where that page is named, writes
 * them into it. Every fork is a fresh Java process; times are those of one pass over all texts.
 */
final class Benchmarks {
  private static final String BEGIN = "<!-- figures: written by the benchmark, see below -->";
  private static final String END = "<!-- end of figures -->";
  private static final TimeValue WARMUP = TimeValue.seconds(2);
  private static final TimeValue MEASURED = TimeValue.seconds(1);
  private static final int WARMUPS = 17;
  private static final int ITERATIONS = 5;
  private static final double MEBIBYTE = 1 << 20;
  private static final double NANOS_PER_MS = 1e6;

  private Benchmarks() {}

  /** Arguments: the number of forks, and the page to write into, if any. */
  public static void main(String[] args) throws IOException, RunnerException, InterruptedException {
    int forks = args.length > 0 ? Integer.parseInt(args[0]) : 3;
    // Trained here, so that no fork has to.
    Rival.load();
    Texts texts = Texts.toMeasure();
    Map<String, RunResult> reading = byName(options(ReadingBenchmark.class, forks)
        .warmupIterations(WARMUPS).warmupTime(WARMUP).measurementIterations(ITERATIONS).measurementTime(MEASURED));
    Map<String, RunResult> loading = byName(options(LoadBenchmark.class, 4 * forks)
        .warmupIterations(0).measurementIterations(1));
    String figures = new Figures(texts, reading).table() + '\n' + size(loading.get("load"));
    System.out.println('\n' + figures);
    if (args.length > 1 && !args[1].isEmpty()) {
      writeInto(Path.of(args[1]), figures);
    }
  }

  private static ChainedOptionsBuilder options(Class<?> benchmark, int forks) {
    return new OptionsBuilder().include(benchmark.getSimpleName()).forks(forks)
        .jvmArgsAppend("-D" + Texts.FOLDER + "=" + System.getProperty(Texts.FOLDER, ""), "-Xmx1g", "-XX:+UseSerialGC");
  }

  private static Map<String, RunResult> byName(ChainedOptionsBuilder options) throws RunnerException {
    Map<String, RunResult> byName = new TreeMap<>();
    Collection<RunResult> results = new Runner(options.build()).run();
    for (RunResult result : results) {
      BenchmarkParams params = result.getParams();
      byName.put(params.getBenchmark().substring(params.getBenchmark().lastIndexOf('.') + 1), result);
    }
    return byName;
  }

  private static String size(RunResult load) throws IOException, InterruptedException {
    Statistics times = load.getAggregatedResult().getPrimaryResult().getStatistics();
    String[] heap = heap();
    return "| | |\n|---|---|\n"
        + String.format(Locale.ROOT, "| loading, first call of a fresh process (median of %d; smallest, largest) "
            + "| %.0f ms (%.0f, %.0f) |\n", times.getN(), times.getPercentile(50), times.getMin(), times.getMax())
        + String.format(Locale.ROOT, "| heap that a loaded extractor holds | %s MiB |\n", heap[0])
        + String.format(Locale.ROOT, "| the same after reading all texts | %s MiB |\n", heap[1])
        + String.format(Locale.ROOT, "| files of the models | %.1f MiB |\n", modelBytes() / MEBIBYTE);
  }

  private static long modelBytes() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("models"))) {
      return files.filter(file -> !file.toString().endsWith(".md")).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private static String[] heap() throws IOException, InterruptedException {
    Process process = new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
        "-D" + Texts.FOLDER + "=" + System.getProperty(Texts.FOLDER, ""),
        "-cp", System.getProperty("java.class.path"), HeapSize.class.getName())
        .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (InputStream out = process.getInputStream()) {
      String printed = new String(out.readAllBytes(), StandardCharsets.UTF_8).strip();
      if (process.waitFor() != 0) {
        throw new IOException("the process that measures the heap failed");
      }
      return printed.split(" ");
    }
  }

  private static void writeInto(Path page, String figures) throws IOException {
    String text = Files.readString(page);
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IOException(page + " has no place for figures: " + BEGIN + " … " + END);
    }
    Files.writeString(page, text.substring(0, begin + BEGIN.length()) + "\n\n" + figures + "\n" + text.substring(end));
  }

  /**
   * The table of reading times.
   *
   * @param texts what was read
   * @param results what each benchmark took, by its name
   */
  private record Figures(Texts texts, Map<String, RunResult> results) {
    private static final Map<String, String> NAMES = new TreeMap<>(Map.of(
        "analyzer", "Lucene `ArabicAnalyzer`, from text",
        "extract", "Aalam `extract`, from text",
        "nameFinder", "OpenNLP `NameFinderME`, from tokens",
        "tagger", "Aalam tagger, from tokens"));

    String table() {
      StringBuilder table = new StringBuilder(String.format(Locale.ROOT,
          "%,d texts, %,d words. A pass reads all of them.\n\n", texts.articles().size(), texts.words()));
      table.append("| | ms a pass | lowest and highest fork | words a second | of it processor time |\n|---|---|---|---|---|\n");
      NAMES.forEach((name, title) -> {
        List<Double> forks = forks(results.get(name));
        table.append(String.format(Locale.ROOT, "| %s | %.1f | %.1f, %.1f | %,.0f | %.1f ms |\n", title, mean(name),
            forks.stream().mapToDouble(Double::doubleValue).min().orElseThrow(),
            forks.stream().mapToDouble(Double::doubleValue).max().orElseThrow(), 1000 * texts.words() / mean(name),
            cpu(name)));
      });
      return table.append(String.format(Locale.ROOT,
          "\nTagging is %.1f × as fast as `NameFinderME`; `extract` takes %.1f × the time of `ArabicAnalyzer` (by processor\n"
              + "time of the reading thread %.1f × and %.1f ×).\n",
          mean("nameFinder") / mean("tagger"), mean("extract") / mean("analyzer"),
          cpu("nameFinder") / cpu("tagger"), cpu("extract") / cpu("analyzer"))).toString();
    }

    /** The processor time of a pass in milliseconds. */
    private double cpu(String name) {
      var secondary = results.get(name).getAggregatedResult().getSecondaryResults();
      return secondary.get("cpuNanos").getScore() / secondary.get("passes").getScore() / NANOS_PER_MS;
    }

    private double mean(String name) {
      return results.get(name).getAggregatedResult().getPrimaryResult().getScore();
    }

    private static List<Double> forks(RunResult result) {
      return result.getBenchmarkResults().stream().map(BenchmarkResult::getPrimaryResult)
          .map(primary -> primary.getScore()).toList();
    }
  }
}
