package org.aalam.cli;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far a long run has come, with its rate and the time left: on a terminal alone, and nothing elsewhere. */
final class ProgressDisplay implements AutoCloseable {
  private static final int UPDATE_MILLIS = 500;
  private static final int WIDTH = 100;

  private final Optional<ProgressBar> bar;
  private final long start = System.nanoTime();

  private ProgressDisplay(Optional<ProgressBar> bar) {
    this.bar = bar;
  }

  /** Shows nothing. */
  static ProgressDisplay none() {
    return new ProgressDisplay(Optional.empty());
  }

  /** Shows a bar on a terminal; the total counts bytes and is negative where it is not known. */
  static ProgressDisplay open(Console console, long totalBytes) {
    if (!console.isTerminal()) {
      return none();
    }
    return new ProgressDisplay(Optional.of(new ProgressBarBuilder()
        .setTaskName("aalam")
        .setInitialMax(totalBytes)
        .setUnit(" MB", 1 << 20)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(UPDATE_MILLIS)
        .showSpeed(new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
        .setConsumer(new Line(console))
        .build()));
  }

  /** Adds bytes that were read. */
  void read(long bytes) {
    bar.ifPresent(shown -> shown.stepBy(bytes));
  }

  /** Tells how many documents are done. */
  void documents(int count) {
    bar.ifPresent(shown -> {
      double seconds = Math.max(1e-3, (System.nanoTime() - start) / 1e9);
      shown.setExtraMessage(String.format(Locale.ROOT, " %,d documents, %,.0f/s", count, count / seconds));
    });
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }

  /** Writes the bar over its own line. */
  private record Line(Console console) implements ProgressBarConsumer {

    @Override
    public int getMaxRenderedLength() {
      return WIDTH;
    }

    @Override
    public void accept(String line) {
      console.progress(line);
    }

    @Override
    public void close() {
      console.clearProgress();
    }
  }
}
