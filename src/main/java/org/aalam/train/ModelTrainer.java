package org.aalam.train;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
import org.aalam.internal.lexicon.WordVectors;
import org.aalam.internal.model.CliticFeatures;
import org.aalam.internal.model.CrfModel;
import org.aalam.internal.model.FirstTagger;
import org.aalam.internal.model.ModelFiles;
import org.aalam.internal.model.ModelManifest;
import org.aalam.internal.model.SequenceTagger;
import org.aalam.internal.model.TaggerModel;
import org.aalam.internal.timex.TimexFinder;

/**
 * Trains the models of the library and writes them with their manifest and model card. What is random has the seed of the
 * request, and sums are taken in a fixed order: the same request gives the same bytes on every machine of one kind. A
 * trainer trains once; not thread-safe.
 */
public final class ModelTrainer {
  private static final int CUTOFF = 2;
  private static final int ITERATIONS = 100;
  /** Enough for the first tagger, of which only mean probabilities of words are wanted. */
  private static final int FIRST_ITERATIONS = 60;
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
    makeWordsAndVectors();
    WordTable words = WordTable.read(file(ModelFiles.WORDS));
    WordVectors vectors = WordVectors.read(file(ModelFiles.VECTORS));
    FeatureExtractor extractor = judged(extractor(words, types(corpus, dev, words), vectors));
    progress.accept("training the tagger");
    TaggerModel tagger = trainTagger(corpus, dev, extractor);
    files.put(ModelFiles.TAGGER, bytes(tagger::write));
    if (!corpus.articles().isEmpty()) {
      files.put(ModelFiles.CLITICS, bytes(trainClitics(corpus, words)::write));
    }
    ModelManifest manifest = manifest(corpus, dev);
    SpanScores scores = SpanScores.of(new SequenceTagger(tagger, extractor), dev.texts());
    files.put(ModelManifest.FILE, manifest.format().getBytes(StandardCharsets.UTF_8));
    files.put(ModelCard.FILE, new ModelCard(manifest, corpus, dev, scores).format().getBytes(StandardCharsets.UTF_8));
    write();
    progress.accept("wrote " + plan.output());
  }

  private void makeWordsAndVectors() throws IOException {
    if (plan.raw().isEmpty()) {
      files.put(ModelFiles.WORDS, ModelFiles.bundled(ModelFiles.WORDS));
      files.put(ModelFiles.VECTORS, ModelFiles.bundled(ModelFiles.VECTORS));
      return;
    }
    progress.accept("counting and clustering the words of " + plan.raw().get());
    WordStream stream = WordStream.read(new RawCorpus(plan.raw().get()), WordTableBuilder.MIN_COUNT);
    files.put(ModelFiles.VECTORS, bytes(WordVectorBuilder.build(stream, progress)::write));
    files.put(ModelFiles.WORDS, bytes(WordTableBuilder.build(stream, progress)::write));
  }

  private InputStream file(String name) {
    return new ByteArrayInputStream(files.get(name));
  }

  /** A first tagger, trained without the table of types, reads the raw news to make it. */
  private TypeTable types(Corpus corpus, Corpus dev, WordTable words) throws IOException {
    if (plan.raw().isEmpty()) {
      files.put(ModelFiles.TYPES, ModelFiles.bundled(ModelFiles.TYPES));
    } else {
      progress.accept("training a first tagger");
      FeatureExtractor plain = extractor(words, TypeTable.empty(), WordVectors.none());
      TaggerModel linear = TaggerModel.of(trainLinear(corpus, dev, plain, FIRST_ITERATIONS));
      SequenceTagger first = new SequenceTagger(eager(linear, plain, dev), plain);
      progress.accept("reading " + plan.raw().get() + " with the first tagger");
      List<LabelledText> labelled = new ArrayList<>(corpus.texts());
      labelled.addAll(dev.texts());
      TypeTable types = new TypeTableBuilder(first, labelled, progress).build(new RawCorpus(plan.raw().get()));
      files.put(ModelFiles.TYPES, bytes(types::write));
    }
    return TypeTable.read(file(ModelFiles.TYPES));
  }

  /** Lets the models that the plan names read every text first. */
  private FeatureExtractor judged(FeatureExtractor plain) throws IOException {
    List<TaggerModel> firsts = new ArrayList<>();
    for (Path folder : plan.firsts()) {
      ModelFiles first = ModelFiles.of(folder);
      for (String table : List.of(ModelFiles.WORDS, ModelFiles.TYPES, ModelFiles.VECTORS)) {
        if (!ModelFiles.sha256(files.get(table)).equals(first.manifest().sha256().get(table))) {
          throw new IOException(folder + " was trained with another " + table + "; train it again with the same tables");
        }
      }
      firsts.add(first.tagger());
      files.put(ModelFiles.first(firsts.size()), bytes(first.tagger()::write));
      firstModels.add(first.manifest().describe());
    }
    return firsts.isEmpty() ? plain : plain.with(FirstTagger.of(firsts, plain));
  }

  private FeatureExtractor extractor(WordTable words, TypeTable types, WordVectors vectors) {
    return new FeatureExtractor(lexicons, TimexFinder.load(), words, types, vectors);
  }

  private TaggerModel trainTagger(Corpus corpus, Corpus dev, FeatureExtractor extractor) throws IOException {
    CrfModel linear = trainLinear(corpus, dev, extractor, ITERATIONS);
    TaggerModel both =
        HiddenLayerTrainer.train(corpus.texts(), extractor, linear, plan.layers(), plan.seed(), progress);
    return eager(both, extractor, dev);
  }

  private CrfModel trainLinear(Corpus corpus, Corpus dev, FeatureExtractor extractor, int iterations)
      throws IOException {
    CrfTrainer trainer = new CrfTrainer(parameters(CUTOFF, iterations, L1, L2));
    trainer.onProgress((iteration, model) -> progress.accept("iteration " + iteration + ": " + model.featureCount()
        + " features" + (dev.isEmpty() ? "" : ", "
        + SpanScores.of(new SequenceTagger(TaggerModel.of(model), extractor), dev.texts()).describe())));
    return trainer.trainModel(new LabelledEvents(corpus.texts(), extractor));
  }

  /** Lowers the probability that a mention needs from one half to half of its type's F1. */
  private static TaggerModel eager(TaggerModel model, FeatureExtractor extractor, Corpus dev) {
    if (dev.isEmpty()) {
      return model;
    }
    SpanScores scores = SpanScores.of(new SequenceTagger(model, extractor), dev.texts());
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

  /** Something that writes itself. */
  private interface Writer {
    void write(OutputStream out) throws IOException;
  }

  private static byte[] bytes(Writer writer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(out);
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
    facts.put("training.layers", plan.layers() + " of " + HiddenLayerTrainer.describe());
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
   * @param layers the number of hidden layers, at least 1
   * @param output the folder to write to
   * @param seed what the random choices of the first hidden layer begin from; the next layer has the next number
   * @param name the model's name
   * @param version the model's version
   */
  public record TrainingPlan(
      List<Path> corpus,
      List<Path> dev,
      List<Path> firsts,
      Optional<Path> raw,
      int layers,
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
