package org.aalam.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import opennlp.tools.namefind.NameFinderME;
import org.aalam.EntityExtractor;
import org.aalam.internal.lexicon.Lexicons;
import org.aalam.internal.model.ModelFiles;
import org.aalam.internal.model.SequenceTagger;
import org.aalam.internal.timex.TimexFinder;
import org.aalam.internal.token.TokenizedText;
import org.aalam.io.GoldArticle;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** How long each reader takes for all texts. Both taggers are given the same tokens; the other two are given the text. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReadingBenchmark {

  /** The processor time of the reading thread: unlike the clock's, it hardly grows where a neighbour takes the core. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Cpu {
    /** Nanoseconds of all passes. */
    public long cpuNanos;
    /** Passes. */
    public long passes;

    private long begin;

    private void begin() {
      begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void end() {
      cpuNanos += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin;
      passes++;
    }
  }

  /** The texts as strings. */
  @State(Scope.Benchmark)
  public static class Plain {
    private List<GoldArticle> articles;

    /** Reads them. */
    @Setup
    public void read() {
      articles = Texts.toMeasure().articles();
    }
  }

  /** The texts as tokens. */
  @State(Scope.Benchmark)
  public static class Cut {
    private List<TokenizedText> texts;

    /** Reads and cuts them. */
    @Setup
    public void read() {
      texts = Texts.toMeasure().tokenized();
    }
  }

  /** Lucene's analyzer. */
  @State(Scope.Benchmark)
  public static class Analyzer {
    private final ArabicAnalyzer analyzer = new ArabicAnalyzer();
  }

  /** The tagger of the bundled model. */
  @State(Scope.Benchmark)
  public static class Tagger {
    private SequenceTagger tagger;

    /** Loads it. */
    @Setup
    public void load() throws IOException {
      ModelFiles model = ModelFiles.bundled();
      tagger = new SequenceTagger(model.tagger(), model.extractor(Lexicons.load(), TimexFinder.load()));
    }
  }

  /** The library. */
  @State(Scope.Benchmark)
  public static class Extractor {
    private final EntityExtractor extractor = EntityExtractor.create();
  }

  /** OpenNLP's name finder with the words of the texts. */
  @State(Scope.Benchmark)
  public static class NameFinder {
    private final NameFinderME finder = new NameFinderME(Rival.load());
    private List<List<String[]>> texts;

    /** Reads and cuts the texts. */
    @Setup
    public void read() {
      texts = Texts.toMeasure().tokenized().stream()
          .map(text -> text.sentences().stream().map(Rival::words).toList())
          .toList();
    }
  }

  /** Lucene's {@code ArabicAnalyzer}: tokens, stop words, normalization, stems. */
  @Benchmark
  public void analyzer(Analyzer lucene, Plain texts, Cpu cpu, Blackhole hole) throws IOException {
    cpu.begin();
    for (GoldArticle article : texts.articles) {
      try (TokenStream stream = lucene.analyzer.tokenStream("text", article.text())) {
        CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
        stream.reset();
        while (stream.incrementToken()) {
          hole.consume(term.length());
        }
        stream.end();
      }
    }
    cpu.end();
  }

  /** Tokens to spans with types and probabilities. */
  @Benchmark
  public void tagger(Tagger ours, Cut texts, Cpu cpu, Blackhole hole) {
    cpu.begin();
    for (TokenizedText text : texts.texts) {
      hole.consume(ours.tagger.tag(ours.tagger.annotate(text.sentences())));
    }
    cpu.end();
  }

  /** Text to entities. */
  @Benchmark
  public void extract(Extractor ours, Plain texts, Cpu cpu, Blackhole hole) {
    cpu.begin();
    for (GoldArticle article : texts.articles) {
      Optional<LocalDate> date = article.referenceDate();
      hole.consume(date.isPresent()
          ? ours.extractor.extract(article.text(), date.get())
          : ours.extractor.extract(article.text()));
    }
    cpu.end();
  }

  /** OpenNLP's {@code NameFinderME}: tokens to spans with types. */
  @Benchmark
  public void nameFinder(NameFinder opennlp, Cpu cpu, Blackhole hole) {
    cpu.begin();
    for (List<String[]> text : opennlp.texts) {
      for (String[] sentence : text) {
        hole.consume(opennlp.finder.find(sentence));
      }
      opennlp.finder.clearAdaptiveData();
    }
    cpu.end();
  }
}
