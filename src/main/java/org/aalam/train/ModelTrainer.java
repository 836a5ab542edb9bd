package org.aalam.train;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import opennlp.tools.util.TrainingParameters;
import org.aalam.internal.feature.FeatureExtractor;
import org.aalam.internal.lexicon.Lexicons;
import org.aalam.internal.lexicon.TypeTable;
import org.aalam.internal.lexicon.WordTable;
import org.aalam.internal.model.CliticFeatures;
import org.aalam.internal.model.CrfModel;
import org.aalam.internal.model.FirstTagger;
import org.aalam.internal.model.ModelFiles;
import org.aalam.internal.model.ModelManifest;
import org.aalam.internal.model.SequenceTagger;
import org.aalam.internal.timex.TimexFinder;

/**
 * Trains the models of the library and writes them with their manifest and model card. Nothing in it is random, and sums
 * are taken in a fixed order: the same request gives the same bytes on every machine of one kind. A trainer trains once;
 * not thread-safe.
 */
public final class ModelTrainer {
  private static final int CUTOFF = 2;
  private static final int ITERATIONS = 60;
  private static final double L1 = 0.3;
  private static final double L2 = 0.5;
  private static final int CLITIC_ITERATIONS = 100;
  private static final double CLITIC_L1 = 0.1;
  private static final double CLITIC_L2 = 0.1;

  private final TrainingPlan plan;
  private final Consumer<String> progress;
  private final Lexicons lexicons = Lexicons.load();
  private final Map<String, byte[]> files = new TreeMap<>();
  private final List<String> firstModels = new ArrayList<>();

  /**
   * Makes a trainer.
   *
   * @param plan what to train on and where to write
   * @param progress told of every step, one line each
   */
  public ModelTrainer(TrainingPlan plan, Consumer<String> progress) {
    this.plan = plan;
    this.progress = progress;
  }

  /**
   * Trains and writes.
   *
   * @throws IOException where a corpus can't be read or the model can't be written; the message says which and why
   */
  public void train() throws IOException {
    Corpus corpus = Corpus.read(plan.corpus());
    Corpus dev = Corpus.read(plan.dev());
    progress.accept("training on " + corpus.describe() + (dev.isEmpty() ? "" : ", deciding on " + dev.describe()));
    WordTable words = words();
    FeatureExtractor extractor = judged(extractor(words, types(corpus, dev, words)));
    progress.accept("training the tagger");
    CrfModel tagger = trainTagger(corpus, dev, extractor);
    files.put(ModelFiles.TAGGER, bytes(tagger));
    if (!corpus.articles().isEmpty()) {
      files.put(ModelFiles.CLITICS, bytes(trainClitics(corpus, words)));
    }
    ModelManifest manifest = manifest(corpus, dev);
    SpanScores scores = SpanScores.of(new SequenceTagger(tagger, extractor), dev.texts());
    files.put(ModelManifest.FILE, manifest.format().getBytes(StandardCharsets.UTF_8));
    files.put(ModelCard.FILE, new ModelCard(manifest, corpus, dev, scores).format().getBytes(StandardCharsets.UTF_8));
    write();
    progress.accept("wrote " + plan.output());
  }

  private WordTable words() throws IOException {
    if (plan.raw().isEmpty()) {
      files.put(ModelFiles.WORDS, ModelFiles.bundled(ModelFiles.WORDS));
    } else {
      progress.accept("counting and clustering the words of " + plan.raw().get());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      WordTableBuilder.build(plan.raw().get(), progress).write(out);
      files.put(ModelFiles.WORDS, out.toByteArray());
    }
    return WordTable.read(new ByteArrayInputStream(files.get(ModelFiles.WORDS)));
  }

  /** A first tagger, trained without the table of types, reads the raw news to make it. */
  private TypeTable types(Corpus corpus, Corpus dev, WordTable words) throws IOException {
    if (plan.raw().isEmpty()) {
      files.put(ModelFiles.TYPES, ModelFiles.bundled(ModelFiles.TYPES));
    } else {
      progress.accept("training a first tagger");
      FeatureExtractor plain = extractor(words, TypeTable.empty());
      SequenceTagger first = new SequenceTagger(trainTagger(corpus, dev, plain), plain);
      progress.accept("reading " + plan.raw().get() + " with the first tagger");
      List<LabelledText> labelled = new ArrayList<>(corpus.texts());
      labelled.addAll(dev.texts());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new TypeTableBuilder(first, labelled, progress).build(new RawCorpus(plan.raw().get())).write(out);
      files.put(ModelFiles.TYPES, out.toByteArray());
    }
    return TypeTable.read(new ByteArrayInputStream(files.get(ModelFiles.TYPES)));
  }

  /** Lets the models that the plan names read every text first. */
  private FeatureExtractor judged(FeatureExtractor plain) throws IOException {
    List<CrfModel> firsts = new ArrayList<>();
    for (Path folder : plan.firsts()) {
      ModelFiles first = ModelFiles.of(folder);
      for (String table : List.of(ModelFiles.WORDS, ModelFiles.TYPES)) {
        if (!ModelFiles.sha256(files.get(table)).equals(first.manifest().sha256().get(table))) {
          throw new IOException(folder + " was trained with another " + table + "; train it again with the same tables");
        }
      }
      firsts.add(first.tagger());
      files.put(ModelFiles.first(firsts.size()), bytes(first.tagger()));
      firstModels.add(first.manifest().describe());
    }
    return firsts.isEmpty() ? plain : plain.with(FirstTagger.of(firsts, plain));
  }

  private FeatureExtractor extractor(WordTable words, TypeTable types) {
    return new FeatureExtractor(lexicons, TimexFinder.load(), words, types);
  }

  private CrfModel trainTagger(Corpus corpus, Corpus dev, FeatureExtractor extractor) throws IOException {
    CrfTrainer trainer = new CrfTrainer(taggerParameters());
    trainer.onProgress((iteration, model) -> progress.accept("iteration " + iteration + ": " + model.featureCount()
        + " features" + (dev.isEmpty() ? "" : ", "
        + SpanScores.of(new SequenceTagger(model, extractor), dev.texts()).describe())));
    CrfModel model = trainer.trainModel(new LabelledEvents(corpus.texts(), extractor));
    return dev.isEmpty() ? model : eager(model, SpanScores.of(new SequenceTagger(model, extractor), dev.texts()));
  }

  /** Lowers the probability that a mention needs from one half to half of its type's F1. */
  private static CrfModel eager(CrfModel model, SpanScores scores) {
    return model.withEagerness(model.labels().types().stream()
        .mapToDouble(type -> SpanScores.f1(scores.counts().getOrDefault(type, new int[3])) / 100)
        .map(f1 -> f1 == 0 ? 0 : Math.log((2 - f1) / f1))
        .toArray());
  }

  private CrfModel trainClitics(Corpus corpus, WordTable words) throws IOException {
    CrfTrainer trainer = new CrfTrainer(parameters(1, CLITIC_ITERATIONS, CLITIC_L1, CLITIC_L2));
    CliticFeatures features = new CliticFeatures(lexicons, words);
    return trainer.trainModel(new CliticEvents(corpus.articles(), features));
  }

  /** Returns what the tagger is trained with. */
  static TrainingParameters taggerParameters() {
    return parameters(CUTOFF, ITERATIONS, L1, L2);
  }

  private static TrainingParameters parameters(int cutoff, int iterations, double l1, double l2) {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, CrfTrainer.ALGORITHM);
    parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, iterations);
    parameters.put(CrfTrainer.L1, l1);
    parameters.put(CrfTrainer.L2, l2);
    return parameters;
  }

  private static byte[] bytes(CrfModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }

  private ModelManifest manifest(Corpus corpus, Corpus dev) {
    Map<String, String> sha256 = new TreeMap<>();
    files.forEach((file, bytes) -> sha256.put(file, ModelFiles.sha256(bytes)));
    Map<String, String> facts = new TreeMap<>();
    facts.put("training.corpus", corpus.describe());
    facts.put("training.corpus-sha256", corpus.sha256());
    facts.put("training.dev", dev.describe());
    if (!firstModels.isEmpty()) {
      facts.put("training.first-models", String.join(", ", firstModels));
    }
    facts.put("training.seed", Long.toString(plan.seed()));
    facts.put("training.algorithm", CrfTrainer.ALGORITHM + " cutoff " + CUTOFF + ", iterations " + ITERATIONS
        + ", L1 " + L1 + ", L2 " + L2);
    return new ModelManifest(plan.name(), plan.version(), FeatureExtractor.VERSION, sha256, facts);
  }

  /** Writes each file under a temporary name first, so that a folder never holds half a file; the manifest comes last. */
  private void write() throws IOException {
    Files.createDirectories(plan.output());
    for (String file : files.keySet()) {
      if (!file.equals(ModelManifest.FILE)) {
        replace(file);
      }
    }
    replace(ModelManifest.FILE);
    if (!files.containsKey(ModelFiles.CLITICS)) {
      Files.deleteIfExists(plan.output().resolve(ModelFiles.CLITICS));
    }
  }

  private void replace(String file) throws IOException {
    Path target = plan.output().resolve(file);
    Path temporary = plan.output().resolve(file + ".part");
    try {
      Files.write(temporary, files.get(file));
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /**
   * What to train.
   *
   * @param corpus CoNLL files, gold articles and folders of gold articles, at least one
   * @param dev the same, to report on; maybe none
   * @param firsts folders of models whose judgement the new one learns from, each trained with the same tables
   * @param raw unlabelled news to make the tables of words and types from; empty to use the
   *     bundled tables
   * @param output the folder to write to
   * @param seed recorded in the manifest; no step of training is random
   * @param name the model's name
   * @param version the model's version
   */
  public record TrainingPlan(
      List<Path> corpus,
      List<Path> dev,
      List<Path> firsts,
      Optional<Path> raw,
      Path output,
      long seed,
      String name,
      String version) {

    /** Copies the lists. */
    public TrainingPlan {
      firsts = List.copyOf(firsts);
      corpus = List.copyOf(corpus);
      dev = List.copyOf(dev);
    }
  }
}
