package org.aalam.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.CollectionObjectStream;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.aalam.internal.token.Sentence;
import org.aalam.internal.token.Token;
import org.aalam.internal.token.TokenizedText;
import org.aalam.io.GoldArticle;
import org.aalam.io.GoldMention;

/**
 * OpenNLP's own name finder with its default features and training parameters, trained on the same articles, cut into the
 * same tokens. It is trained once and kept in a file.
 */
final class Rival {
  private static final Path FILE = Path.of("target", "benchmark", "name-finder.bin");

  private Rival() {}

  /** Reads the model, after training it where there is none. */
  static TokenNameFinderModel load() {
    try {
      if (!Files.exists(FILE)) {
        train();
      }
      return new TokenNameFinderModel(FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void train() throws IOException {
    List<NameSample> samples = new ArrayList<>();
    for (GoldArticle article : Texts.toTrain().articles()) {
      addSamples(article, samples);
    }
    TokenNameFinderModel model = NameFinderME.train("ar", null, new CollectionObjectStream<>(samples),
        TrainingParameters.defaultParams(), new TokenNameFinderFactory());
    Files.createDirectories(FILE.getParent());
    Path part = FILE.resolveSibling(FILE.getFileName() + ".part");
    model.serialize(part);
    Files.move(part, FILE);
  }

  private static void addSamples(GoldArticle article, List<NameSample> samples) {
    TokenizedText text = TokenizedText.of(article.text());
    boolean first = true;
    for (Sentence sentence : text.sentences()) {
      List<Span> names = new ArrayList<>();
      for (GoldMention mention : article.mentions()) {
        int begin = -1;
        int end = -1;
        for (int t = 0; t < sentence.size(); t++) {
          if (text.source().toOriginal(sentence.token(t).span()).overlaps(mention.span())) {
            begin = begin < 0 ? t : begin;
            end = t + 1;
          }
        }
        if (begin >= 0 && (names.isEmpty() || names.get(names.size() - 1).getEnd() <= begin)) {
          names.add(new Span(begin, end, mention.type().name()));
        }
      }
      samples.add(new NameSample(words(sentence), names.toArray(Span[]::new), first));
      first = false;
    }
  }

  /** Returns the words of a sentence as OpenNLP takes them. */
  static String[] words(Sentence sentence) {
    return sentence.tokens().stream().map(Token::form).toArray(String[]::new);
  }
}
