package org.aalam.benchmark;

import java.util.concurrent.TimeUnit;
import org.aalam.EntityExtractor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** How long a fresh Java process takes from the first call until the extractor is there, classes and all lists included. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LoadBenchmark {

  /** Makes an extractor with the bundled model. */
  @Benchmark
  public EntityExtractor load() {
    return EntityExtractor.create();
  }
}
