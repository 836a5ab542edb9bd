package org.aalam.train;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.Sequence;
import org.aalam.internal.feature.FeatureExtractor;
import org.aalam.internal.lexicon.Lexicons;
import org.aalam.internal.lexicon.TypeTable;
import org.aalam.internal.lexicon.WordTable;
import org.aalam.internal.lexicon.WordVectors;
import org.aalam.internal.model.CrfModel;
import org.aalam.internal.model.ModelFiles;
import org.aalam.internal.model.SequenceTagger;
import org.aalam.internal.model.TaggerModel;
import org.aalam.internal.text.TextHash;
import org.aalam.internal.timex.TimexFinder;
import org.aalam.io.GoldArticle;

/**
 * Trains the tagger again and again, without one group of features each time and on growing parts of the articles, and
 * writes what each training gives on development data as Markdown tables: which features pay, and what more articles would
 * bring. The bundled tables are used as they are, and no model is written. Not thread-safe.
 */
public final class Ablation {
  private static final double[] PARTS = {0.125, 0.25, 0.5, 1.0};
  /** As many as the bundled model has. */
  private static final int LAYERS = 2;

  private final Corpus corpus;
  private final Corpus dev;
  private final FeatureExtractor extractor;
  private final Consumer<String> progress;

  Ablation(Corpus corpus, Corpus dev, Consumer<String> progress) throws IOException {
    this.corpus = corpus;
    this.dev = dev;
    this.progress = progress;
    WordTable words = WordTable.read(new ByteArrayInputStream(ModelFiles.bundled(ModelFiles.WORDS)));
    TypeTable types = TypeTable.read(new ByteArrayInputStream(ModelFiles.bundled(ModelFiles.TYPES)));
    WordVectors vectors = WordVectors.read(new ByteArrayInputStream(ModelFiles.bundled(ModelFiles.VECTORS)));
    extractor = new FeatureExtractor(Lexicons.load(), TimexFinder.load(), words, types, vectors);
  }

  /** One training and what it gave. */
  private record Row(String name, int features, SpanScores scores) {}

  /** Returns all groups of the features of the corpus, in alphabetical order. */
  TreeSet<String> groups() throws IOException {
    TreeSet<String> templates = new TreeSet<>();
    LabelledEvents events = new LabelledEvents(corpus.texts().subList(0, Math.min(100, corpus.texts().size())), extractor);
    for (Sequence<List<String>> sequence = events.read(); sequence != null; sequence = events.read()) {
      for (Event event : sequence.getEvents()) {
        for (String feature : event.getContext()) {
          templates.add(feature.substring(0, Math.max(0, feature.indexOf('='))));
        }
      }
    }
    TreeSet<String> groups = new TreeSet<>();
    templates.forEach(template -> groups.addAll(FeatureGroups.of(template)));
    return groups;
  }

  /**
   * Trains the linear part with all features, adds hidden layers to it, then trains the linear part without each of the given
   * groups, and returns the table.
   */
  String withoutGroups(Iterable<String> groups) throws IOException {
    List<Row> rows = new ArrayList<>();
    CrfModel all = linear(corpus.texts(), feature -> true);
    rows.add(row("all", TaggerModel.of(all)));
    rows.add(row("all, with hidden layers", HiddenLayerTrainer.train(corpus.texts(), extractor, all, LAYERS, 1, progress)));
    for (String group : groups) {
      rows.add(row("without " + group,
          TaggerModel.of(linear(corpus.texts(), new FeatureGroups.Filter(group)::keeps))));
    }
    return table("features", rows);
  }

  /**
   * Trains on growing parts of the articles, each of which holds the one before, and returns the table. Which articles
   * come first is decided by a hash of their ids, so that every part is a fair sample and always the same.
   */
  String learningCurve() throws IOException {
    List<GoldArticle> shuffled = shuffled(corpus);
    List<Row> rows = new ArrayList<>();
    for (double part : PARTS) {
      int count = (int) Math.round(part * shuffled.size());
      List<LabelledText> texts = shuffled.subList(0, count).stream().map(LabelledText::of).toList();
      rows.add(row(String.format(Locale.ROOT, "%,d", count), TaggerModel.of(linear(texts, feature -> true))));
    }
    return table("articles", rows);
  }

  private static List<GoldArticle> shuffled(Corpus corpus) {
    return corpus.articles().stream()
        .sorted(Comparator.comparingLong((GoldArticle article) -> TextHash.mix(TextHash.of(article.id())))
            .thenComparing(GoldArticle::id))
        .toList();
  }

  /** Holds out the last articles of the same order: more to score on than the development data, and so less left to chance. */
  static Ablation heldOut(Corpus corpus, double share, Consumer<String> progress) throws IOException {
    List<GoldArticle> shuffled = shuffled(corpus);
    int kept = (int) Math.round((1 - share) * shuffled.size());
    progress.accept("training on " + kept + " articles, scoring on " + (shuffled.size() - kept));
    return new Ablation(of(shuffled.subList(0, kept), corpus), of(shuffled.subList(kept, shuffled.size()), corpus), progress);
  }

  private static Corpus of(List<GoldArticle> articles, Corpus whole) {
    return new Corpus(articles, List.of(), articles.stream().map(LabelledText::of).toList(), whole.sha256());
  }

  private CrfModel linear(List<LabelledText> texts, Predicate<String> kept) throws IOException {
    CrfTrainer trainer = new CrfTrainer(ModelTrainer.taggerParameters());
    return trainer.trainModel(new FilteredEvents<>(new LabelledEvents(texts, extractor), kept));
  }

  private Row row(String name, TaggerModel model) {
    SpanScores scores = SpanScores.of(new SequenceTagger(model, extractor), dev.texts());
    progress.accept(name + ": " + model.featureCount() + " features, " + scores.describe());
    return new Row(name, model.featureCount(), scores);
  }

  /** One line a training: F1 of each type and of all, and how that differs from the first line. */
  private static String table(String what, List<Row> rows) {
    TreeSet<String> types = new TreeSet<>();
    rows.forEach(row -> types.addAll(row.scores().counts().keySet()));
    StringBuilder table = new StringBuilder("| " + what + " |");
    types.forEach(type -> table.append(' ').append(type).append(" |"));
    table.append(" micro | change | kept features |\n|").append("---|".repeat(types.size() + 4)).append('\n');
    double first = SpanScores.f1(rows.get(0).scores().micro());
    for (Row row : rows) {
      Map<String, int[]> counts = new TreeMap<>(row.scores().counts());
      table.append("| ").append(row.name()).append(" |");
      types.forEach(type -> table.append(
          String.format(Locale.ROOT, " %.1f |", SpanScores.f1(counts.getOrDefault(type, new int[3])))));
      double micro = SpanScores.f1(row.scores().micro());
      table.append(String.format(Locale.ROOT, " %.2f | %s | %,d |\n", micro,
          row == rows.get(0) ? "" : String.format(Locale.ROOT, "%+.2f", micro - first), row.features()));
    }
    return table.toString();
  }

  /**
   * Runs everything and prints both tables to standard output, progress to standard error.
   *
   * @param args corpus and development data, as {@code train} takes them, or the share of the corpus to hold out as such; then
   *     the groups to leave out, all where none is given; {@code curve} stands for the learning curve
   * @throws IOException where data cannot be read
   */
  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      throw new IllegalArgumentException("usage: CORPUS DEV [GROUP…|curve]");
    }
    Corpus corpus = Corpus.read(List.of(Path.of(args[0])));
    Ablation ablation = args[1].matches("0?\\.\\d+")
        ? heldOut(corpus, Double.parseDouble(args[1]), System.err::println)
        : new Ablation(corpus, Corpus.read(List.of(Path.of(args[1]))), System.err::println);
    List<String> wanted = List.of(args).subList(2, args.length);
    List<String> groups = wanted.isEmpty()
        ? List.copyOf(ablation.groups())
        : wanted.stream().filter(group -> !group.equals("curve")).toList();
    StringBuilder tables = new StringBuilder();
    if (!groups.isEmpty()) {
      tables.append(ablation.withoutGroups(groups)).append('\n');
    }
    if (wanted.isEmpty() || wanted.contains("curve")) {
      tables.append(ablation.learningCurve());
    }
    System.out.write(tables.toString().getBytes(StandardCharsets.UTF_8));
    System.out.flush();
  }
}
