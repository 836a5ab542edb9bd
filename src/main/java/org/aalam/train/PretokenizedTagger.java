package org.aalam.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.aalam.internal.lexicon.Lexicons;
import org.aalam.internal.model.ModelFiles;
import org.aalam.internal.model.SequenceTagger;
import org.aalam.internal.timex.TimexFinder;

/** Tags sentences whose tokens are given, as those of a CoNLL file are. Immutable and thread-safe. */
public final class PretokenizedTagger {
  private final SequenceTagger tagger;

  private PretokenizedTagger(SequenceTagger tagger) {
    this.tagger = tagger;
  }

  /**
   * Loads a model of any label set.
   *
   * @param folder the model's folder; empty for the bundled model
   * @throws IOException where it is missing or damaged; the message says which file and why
   */
  public static PretokenizedTagger load(Optional<Path> folder) throws IOException {
    ModelFiles model = folder.isPresent() ? ModelFiles.of(folder.get()) : ModelFiles.bundled();
    return new PretokenizedTagger(
        new SequenceTagger(model.tagger(), model.extractor(Lexicons.load(), TimexFinder.load())));
  }

  /** Returns one BIO label for each token of a sentence; there must be at least one token. */
  public List<String> tag(List<String> tokens) {
    return tagger.labels(LabelledText.sentence(tokens));
  }
}
