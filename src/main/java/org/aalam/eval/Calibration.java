package org.aalam.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.aalam.entity.ExtractedDocument;
import org.aalam.entity.Mention;
import org.aalam.io.GoldArticle;

/**
 * Compares how sure the library says it is of its mentions with how often it is right. A mention is right where begin, end
 * and type are those of a gold mention, as in {@link Scorer}.
 *
 * <p>The expected calibration error is the mean difference between confidence and share of right mentions over
 * {@link #BINS} bins of equal width, each weighed with its mentions (Naeini, Cooper and Hauskrecht, "Obtaining well
 * calibrated probabilities using Bayesian binning", AAAI 2015). Not thread-safe.
 */
public final class Calibration {
  /** The number of bins; the first holds confidences from 0.0 to under 0.1, the last from 0.9 to 1.0. */
  public static final int BINS = 10;
  /** The thresholds of {@link #thresholds()}. */
  private static final List<Double> THRESHOLDS = List.of(0.0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9);

  /** What was said of a mention, and whether it is right. */
  private record Judged(double confidence, boolean right) {}

  private final List<Judged> mentions = new ArrayList<>();
  private int gold;

  /** Makes a calibration that has seen nothing. */
  public Calibration() {}

  /**
   * Adds an article.
   *
   * @param article the annotated article, not null
   * @param predicted everything that was found in its text, whatever its confidence; not null
   * @throws IllegalArgumentException where the two texts differ
   */
  public void add(GoldArticle article, ExtractedDocument predicted) {
    if (!article.text().equals(predicted.text())) {
      throw new IllegalArgumentException("gold and prediction of " + article.id() + " must have the same text");
    }
    Set<LabelledSpan> right = new HashSet<>(MarkedText.of(article).values().keySet());
    for (Mention mention : predicted.mentions()) {
      mentions.add(new Judged(
          mention.confidence(), right.contains(new LabelledSpan(mention.span(), mention.type().name()))));
    }
    gold += article.mentions().size();
  }

  /**
   * Returns the reliability table.
   *
   * @return {@link #BINS} bins from low to high confidence, those without mentions too
   */
  public List<Bin> bins() {
    int[] counts = new int[BINS];
    int[] right = new int[BINS];
    double[] confidences = new double[BINS];
    for (Judged mention : mentions) {
      int bin = Math.min(BINS - 1, (int) (mention.confidence * BINS));
      counts[bin]++;
      right[bin] += mention.right ? 1 : 0;
      confidences[bin] += mention.confidence;
    }
    List<Bin> bins = new ArrayList<>(BINS);
    for (int i = 0; i < BINS; i++) {
      bins.add(new Bin((double) i / BINS, (i + 1.0) / BINS, counts[i], right[i],
          counts[i] == 0 ? 0.0 : confidences[i] / counts[i]));
    }
    return List.copyOf(bins);
  }

  /**
   * Returns the expected calibration error.
   *
   * @return 0.0 where confidence and share of right mentions agree in every bin, or where there is no mention; at most 1.0
   */
  public double error() {
    double sum = 0;
    for (Bin bin : bins()) {
      sum += bin.mentions() * Math.abs(bin.confidence() - bin.share());
    }
    return mentions.isEmpty() ? 0.0 : sum / mentions.size();
  }

  /**
   * Returns what remains where mentions below a confidence are left out.
   *
   * @param confidence the lowest confidence that is kept, 0.0 to 1.0
   * @return the counts of all types together
   */
  public Score from(double confidence) {
    int kept = 0;
    int right = 0;
    for (Judged mention : mentions) {
      if (mention.confidence >= confidence) {
        kept++;
        right += mention.right ? 1 : 0;
      }
    }
    return new Score(right, kept - right, gold - right);
  }

  /**
   * Returns the confidences at which the tables cut.
   *
   * @return 0.0, which keeps everything, then from 0.3 to 0.9
   */
  public static List<Double> thresholds() {
    return THRESHOLDS;
  }

  /**
   * Returns the reliability table and the scores by threshold, for the eyes of a reader.
   *
   * @return several lines, the last one ended too
   */
  public String toTable() {
    StringBuilder table = new StringBuilder();
    line(table, "%-14s %8s %8s %10s %8s", "confidence", "mentions", "right", "mean conf.", "right %");
    for (Bin bin : bins()) {
      line(table, "%-14s %8d %8d %10s %8s", bin.range(), bin.mentions(), bin.right(),
          bin.mentions() == 0 ? "-" : percent(bin.confidence()), bin.mentions() == 0 ? "-" : percent(bin.share()));
    }
    line(table, "expected calibration error %.4f", error());
    line(table, "");
    line(table, "%-14s %7s %7s %7s   %6s %6s %6s", "confidence", "P", "R", "F1", "tp", "fp", "fn");
    for (double threshold : THRESHOLDS) {
      Score score = from(threshold);
      line(table, "%-14s %7s %7s %7s   %6d %6d %6d", String.format(Locale.ROOT, ">= %.1f", threshold),
          percent(score.precision()), percent(score.recall()), percent(score.f1()), score.tp(), score.fp(), score.fn());
    }
    return table.toString();
  }

  private static void line(StringBuilder table, String format, Object... cells) {
    table.append(String.format(Locale.ROOT, format, cells)).append('\n');
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f", 100 * share);
  }

  /**
   * The mentions whose confidence lies in one range. Immutable and thread-safe.
   *
   * @param from the lowest confidence of the range
   * @param to where the next range begins; 1.0 belongs to the last range
   * @param mentions how many mentions there are
   * @param right how many of them are right
   * @param confidence their mean confidence; 0.0 where there is none
   */
  public record Bin(double from, double to, int mentions, int right, double confidence) {

    /**
     * Returns the share of right mentions.
     *
     * @return 0.0 to 1.0; 0.0 where there is no mention
     */
    public double share() {
      return mentions == 0 ? 0.0 : (double) right / mentions;
    }

    /**
     * Returns the range as text, such as {@code 0.9-1.0}.
     *
     * @return both ends with one decimal
     */
    public String range() {
      return String.format(Locale.ROOT, "%.1f-%.1f", from, to);
    }
  }
}
