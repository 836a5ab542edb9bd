package org.aalam.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.aalam.entity.EntityType;
import org.aalam.entity.ExtractedDocument;
import org.aalam.eval.TokenTagger;
import org.aalam.translit.Region;

/** The library as the runner sees it, so that the runner can be tested without a model. */
interface Engine {

  /** Finds mentions in a text; the reference date may be absent. Thread-safe. */
  @FunctionalInterface
  interface Extraction {
    ExtractedDocument extract(String text, Optional<LocalDate> referenceDate);
  }

  /**
   * Loads a model, the bundled one where none is given, and returns the extraction; where no region is given, it is guessed
   * for each text.
   */
  Extraction extraction(Optional<Path> model, Set<EntityType> types, double minConfidence, Optional<Region> region);

  /** Loads a model, the bundled one where none is given, and returns its tagger for sentences already cut. */
  TokenTagger tagger(Optional<Path> model);

  /** Trains a model and writes it. */
  void train(TrainingRequest request, Consumer<String> progress) throws IOException;
}
